import Engine from "publicodes";
import { items, nameOf, rubric, TIER } from "../work.mjs";

/** Names like those of the other languages, but with letters only between dashes. */
const factName = (id) => nameOf(id).replaceAll("_", "-");
const pointsName = (path) => nameOf(path, "p").replaceAll("_", "-");

function rulesOf(build) {
  const rules = {};
  for (const { id } of rubric.facts) rules[factName(id)] = { question: id };
  const shareName = ({ part, whole, cap }) => {
    const name = `share-${factName(part)}-${factName(whole)}-${cap ?? "whole"}`;
    if (rules[name] === undefined) {
      rules[`${name}-base`] = cap === undefined ? factName(whole) : { valeur: factName(whole), plafond: Number(cap) };
      rules[name] = `${factName(part)} / ${name}-base`;
    }
    return name;
  };
  const measured = (measure) => (measure.kind === "fact" ? factName(measure.fact) : shareName(measure));
  const conditionOf = (when) => {
    switch (when.kind) {
      case "flag":
        return factName(when.fact);
      case "one-of":
        return { "une de ces conditions": when.options.map((option) => `${factName(when.fact)} = '${option}'`) };
      case "compare":
        return `${measured(when.measure)} ${when.operator === "==" ? "=" : when.operator} ${Number(when.limit)}`;
      case "all-of":
        return { "toutes ces conditions": when.of.map(conditionOf) };
      case "any-of":
        return { "une de ces conditions": when.of.map(conditionOf) };
      default:
        throw new Error(`No ${when.kind} in this rubric`);
    }
  };
  const tierCondition = (measure, { from, to }) => {
    const ends = [];
    if (from !== undefined) ends.push(`${measured(measure)} ${from.included ? ">=" : ">"} ${Number(from.at)}`);
    if (to !== undefined) ends.push(`${measured(measure)} ${to.included ? "<=" : "<"} ${Number(to.at)}`);
    return { "toutes ces conditions": ends };
  };
  // The best first: the first variation that holds is the one that counts.
  const firstOf = (choices, otherwise) => ({
    variations: [...choices.toSorted((a, b) => b.alors - a.alors), { sinon: otherwise }],
  });
  const add = (scale, path) => {
    const name = pointsName(path);
    const parts = () => scale.of.map((part) => add(part.scale, `${path}/${part.id}`));
    switch (scale.kind) {
      case "flag":
        rules[name] = firstOf([{ si: conditionOf(scale.when), alors: scale.points }], 0);
        break;
      case "judged":
        rules[`${name}-judged`] = { question: path };
        rules[name] =
          scale.when === null
            ? `${name}-judged`
            : { variations: [{ si: conditionOf(scale.when), alors: `${name}-judged` }, { sinon: scale.otherwise }] };
        break;
      case "options":
        rules[name] = firstOf(
          scale.options.map(({ when, points }) => ({ si: conditionOf(when), alors: points })),
          scale.otherwise,
        );
        break;
      case "tiers":
        rules[name] = firstOf(
          scale.tiers.map((tier) => ({ si: tierCondition(scale.measure, tier), alors: tier.points })),
          scale.otherwise,
        );
        break;
      case "sum":
        rules[name] = { somme: parts() };
        break;
      case "best":
        rules[name] = { "le maximum de": parts() };
        break;
      default:
        throw new Error(`No ${scale.kind} in this rubric`);
    }
    return name;
  };
  build({ rules, add, conditionOf });
  return new Engine(rules, { logger: { log() {}, warn() {}, error: console.error } });
}

const tierEngine = rulesOf(({ add }) => add(TIER, "tier"));
const fullEngine = rulesOf(({ rules, add, conditionOf }) => {
  for (const { id, scale } of items) add(scale, id);
  rules.bonus = { valeur: { somme: rubric.bonus.items.map(({ id }) => pointsName(id)) }, plafond: rubric.bonus.most };
  rules.total = { somme: [...rubric.groups.flatMap((group) => group.items.map(({ id }) => pointsName(id))), "bonus"] };
  rules.vetoed = { "une de ces conditions": rubric.vetoes.map(({ when }) => conditionOf(when)) };
});

const said = (value) => (value === true ? "oui" : value === false ? "non" : /^[0-9.]+$/.test(value) ? Number(value) : `'${value}'`);
const situationOf = (state) => Object.fromEntries(state.facts.map(({ id, value }) => [factName(id), said(value)]));
const name = "publicodes 1.10.3";

export const tier = {
  name,
  prepare: (state) => Object.fromEntries(["villages", "villages.located"].map((id) => [factName(id), situationOf(state)[factName(id)]])),
  check: (situation) => {
    tierEngine.setSituation(situation);
    return { tier: tierEngine.evaluate(pointsName("tier")).nodeValue };
  },
  answers: (answer) => answer,
};

export const full = {
  name,
  prepare: (state) => ({
    ...situationOf(state),
    ...Object.fromEntries(state.judgements.map(({ criterion, points }) => [`${pointsName(criterion)}-judged`, points])),
  }),
  check: (situation) => {
    fullEngine.setSituation(situation);
    return { total: fullEngine.evaluate("total").nodeValue, vetoed: fullEngine.evaluate("vetoed").nodeValue };
  },
  answers: (answer) => answer,
};
