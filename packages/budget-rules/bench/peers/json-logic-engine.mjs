import { LogicEngine } from "json-logic-engine";
import { RULES } from "../work.mjs";

const sum = (lines) => ({ reduce: [lines, { "+": [{ var: "current.amount" }, { var: "accumulator" }] }, 0] });
const logic = RULES.map(({ field, value, operator, limit }) => ({
  [operator]: [{ "/": [sum({ filter: [{ var: "lines" }, { "===": [{ var: field }, value] }] }), sum({ var: "lines" })] }, Number(limit)],
}));
const compiled = logic.map((rule) => new LogicEngine().build(rule));

export const jsonLogicEngine = {
  name: "json-logic-engine 5.0.7 (compiled)",
  prepare: (budget) => budget,
  check: ({ lines }) => {
    const data = { lines: lines.map((line) => ({ category: line.category, source: line.source, amount: Number(line.amount) })) };
    return compiled.map((rule) => rule(data));
  },
  answers: (booleans) => booleans,
};
