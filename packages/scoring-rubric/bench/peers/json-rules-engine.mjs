import { Engine } from "json-rules-engine";
import { items, rubric, TIER } from "../work.mjs";

const OPERATORS = { "<": "lessThan", "<=": "lessThanInclusive", "==": "equal", ">=": "greaterThanInclusive", ">": "greaterThan" };

function measured({ kind, fact, part, whole, cap }) {
  return kind === "fact" ? { fact } : { fact: "share", params: { part, whole, cap: cap === undefined ? null : Number(cap) } };
}

function conditionOf(when) {
  switch (when.kind) {
    case "flag":
      return { fact: when.fact, operator: "equal", value: true };
    case "one-of":
      return { fact: when.fact, operator: "in", value: when.options };
    case "compare":
      return { ...measured(when.measure), operator: OPERATORS[when.operator], value: Number(when.limit) };
    case "all-of":
      return { all: when.of.map(conditionOf) };
    case "any-of":
      return { any: when.of.map(conditionOf) };
    case "not":
      return { not: conditionOf(when.of) };
    default:
      throw new Error(`No ${when.kind} in this rubric`);
  }
}

const end = (measure, operator, { at, included }) => ({
  ...measured(measure),
  operator: OPERATORS[`${operator}${included ? "=" : ""}`],
  value: Number(at),
});
const tierCondition = (measure, { from, to }) => ({
  all: [...(from === undefined ? [] : [end(measure, ">", from)]), ...(to === undefined ? [] : [end(measure, "<", to)])],
});

/** One rule for each thing that gives points: it says which condition held. What becomes of the points is added up outside. */
function addRules(engine, scale, path) {
  const rule = (conditions, index = 0) =>
    engine.addRule({
      conditions: "all" in conditions || "any" in conditions ? conditions : { all: [conditions] },
      event: { type: `${path}#${index}` },
    });
  if (scale.kind === "flag") rule(conditionOf(scale.when));
  if (scale.kind === "judged" && scale.when !== null) rule(conditionOf(scale.when));
  if (scale.kind === "options") for (const [index, { when }] of scale.options.entries()) rule(conditionOf(when), index);
  if (scale.kind === "tiers") for (const [index, tier] of scale.tiers.entries()) rule(tierCondition(scale.measure, tier), index);
  if (scale.kind === "sum" || scale.kind === "best") for (const part of scale.of) addRules(engine, part.scale, `${path}/${part.id}`);
}

function pointsOf(scale, path, held, judged) {
  const best = (all, otherwise) => Math.max(...(all.length === 0 ? [otherwise] : all));
  switch (scale.kind) {
    case "flag":
      return held.has(`${path}#0`) ? scale.points : 0;
    case "judged":
      return scale.when === null || held.has(`${path}#0`) ? judged[path] : scale.otherwise;
    case "options":
      return best(
        scale.options.filter((_, index) => held.has(`${path}#${index}`)).map(({ points }) => points),
        scale.otherwise,
      );
    case "tiers":
      return best(
        scale.tiers.filter((_, index) => held.has(`${path}#${index}`)).map(({ points }) => points),
        scale.otherwise,
      );
    case "sum":
      return scale.of.reduce((sum, part) => sum + pointsOf(part.scale, `${path}/${part.id}`, held, judged), 0);
    case "best":
      return Math.max(...scale.of.map((part) => pointsOf(part.scale, `${path}/${part.id}`, held, judged)));
  }
}

function engineWith(scales, vetoes) {
  const engine = new Engine();
  engine.addFact("share", async ({ part, whole, cap }, almanac) => {
    const [top, base] = [await almanac.factValue(part), await almanac.factValue(whole)];
    return top / (cap === null ? base : Math.min(base, cap));
  });
  for (const [path, scale] of scales) addRules(engine, scale, path);
  for (const { id, when } of vetoes) addRules(engine, { kind: "flag", when }, `veto ${id}`);
  return engine;
}

function prepare(state) {
  const facts = Object.fromEntries(state.facts.map(({ id, value }) => [id, /^[0-9.]+$/.test(value) ? Number(value) : value]));
  return { facts, judged: Object.fromEntries(state.judgements.map(({ criterion, points }) => [criterion, points])) };
}

const tierEngine = engineWith([["tier", TIER]], []);
const fullEngine = engineWith(
  items.map(({ id, scale }) => [id, scale]),
  rubric.vetoes,
);
const heldIn = async (engine, facts) => new Set((await engine.run(facts)).events.map(({ type }) => type));
const name = "json-rules-engine 7.3.1";

export const tier = {
  name,
  prepare,
  check: async ({ facts, judged }) => ({ tier: pointsOf(TIER, "tier", await heldIn(tierEngine, facts), judged) }),
  answers: (answer) => answer,
};

export const full = {
  name,
  prepare,
  check: async ({ facts, judged }) => {
    const held = await heldIn(fullEngine, facts);
    const sum = (list) => list.reduce((total, { id, scale }) => total + pointsOf(scale, id, held, judged), 0);
    const total = sum(rubric.groups.flatMap((group) => group.items)) + Math.min(rubric.bonus.most, sum(rubric.bonus.items));
    return { total, vetoed: rubric.vetoes.some(({ id }) => held.has(`veto ${id}#0`)) };
  },
  answers: (answer) => answer,
};
