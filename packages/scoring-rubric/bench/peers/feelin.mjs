import { evaluate } from "feelin";
import { nameOf, rubric, TIER } from "../work.mjs";

const measured = ({ kind, fact, part, whole, cap }) => {
  if (kind === "fact") return nameOf(fact);
  return `${nameOf(part)} / ${cap === undefined ? nameOf(whole) : `min(${nameOf(whole)}, ${cap})`}`;
};

function conditionOf(when) {
  switch (when.kind) {
    case "flag":
      return nameOf(when.fact);
    case "one-of":
      return `(${when.options.map((option) => `${nameOf(when.fact)} = "${option}"`).join(" or ")})`;
    case "compare":
      return `${measured(when.measure)} ${when.operator === "==" ? "=" : when.operator} ${when.limit}`;
    case "all-of":
      return `(${when.of.map(conditionOf).join(" and ")})`;
    case "any-of":
      return `(${when.of.map(conditionOf).join(" or ")})`;
    case "not":
      return `not(${conditionOf(when.of)})`;
    default:
      throw new Error(`No ${when.kind} in this rubric`);
  }
}

/** The best first, so that the first that holds is the one that counts. */
const firstOf = (choices, otherwise) =>
  choices
    .toSorted((a, b) => b.points - a.points)
    .reduceRight((rest, { when, points }) => `(if ${when} then ${points} else ${rest})`, `(${otherwise})`);

function tierCondition(measure, { from, to }) {
  const value = measured(measure);
  const ends = [];
  if (from !== undefined) ends.push(`${value} ${from.included ? ">=" : ">"} ${from.at}`);
  if (to !== undefined) ends.push(`${value} ${to.included ? "<=" : "<"} ${to.at}`);
  return ends.join(" and ");
}

function pointsOf(scale, path) {
  const parts = () => scale.of.map((part) => pointsOf(part.scale, `${path}/${part.id}`));
  switch (scale.kind) {
    case "flag":
      return `(if ${conditionOf(scale.when)} then ${scale.points} else 0)`;
    case "judged":
      return scale.when === null ? nameOf(path, "j") : `(if ${conditionOf(scale.when)} then ${nameOf(path, "j")} else ${scale.otherwise})`;
    case "options":
      return firstOf(
        scale.options.map(({ when, points }) => ({ when: conditionOf(when), points })),
        scale.otherwise,
      );
    case "tiers":
      return firstOf(
        scale.tiers.map((tier) => ({ when: tierCondition(scale.measure, tier), points: tier.points })),
        scale.otherwise,
      );
    case "sum":
      return `(${parts().join(" + ")})`;
    case "best":
      return `max(${parts().join(", ")})`;
    default:
      throw new Error(`No ${scale.kind} in this rubric`);
  }
}

const sum = (list) => list.map(({ id, scale }) => pointsOf(scale, id)).join(" + ");
const tierText = pointsOf(TIER, "tier");
const totalText = `${sum(rubric.groups.flatMap((group) => group.items))} + min(${sum(rubric.bonus.items)}, ${rubric.bonus.most})`;
const vetoText = rubric.vetoes.map(({ when }) => conditionOf(when)).join(" or ");

function prepare(state) {
  const facts = state.facts.map(({ id, value }) => [nameOf(id), /^[0-9.]+$/.test(value) ? Number(value) : value]);
  return Object.fromEntries([...facts, ...state.judgements.map(({ criterion, points }) => [nameOf(criterion, "j"), points])]);
}

const name = "feelin 8.2.0 (FEEL)";
/** Numbers come as decimals of its own. */
const number = (value) => Number(String(value));

export const tier = {
  name,
  prepare,
  check: (context) => ({ tier: evaluate(tierText, context).value }),
  answers: (answer) => ({ tier: number(answer.tier) }),
};

export const full = {
  name,
  prepare,
  check: (context) => ({ total: evaluate(totalText, context).value, vetoed: evaluate(vetoText, context).value }),
  answers: ({ total, vetoed }) => ({ total: number(total), vetoed }),
};
