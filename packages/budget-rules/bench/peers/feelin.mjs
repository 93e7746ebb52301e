import { evaluate } from "feelin";
import { RULES } from "../work.mjs";

const expressions = RULES.map(
  ({ field, value, operator, limit }) =>
    `sum(for l in lines[${field} = "${value}"] return l.amount) / sum(for l in lines return l.amount) ${operator} ${limit}`,
);

export const feelin = {
  name: "feelin 8.2.0 (FEEL)",
  prepare: (budget) => budget,
  check: ({ lines }) => {
    const data = { lines: lines.map((line) => ({ category: line.category, source: line.source, amount: Number(line.amount) })) };
    return expressions.map((expression) => evaluate(expression, data).value);
  },
  answers: (booleans) => booleans.map((one) => one === true),
};
