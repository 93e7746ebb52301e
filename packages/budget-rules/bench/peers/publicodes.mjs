import Engine from "publicodes";
import { RULES } from "../work.mjs";

const rules = { total: { unité: "€" } };
for (const { id, value, operator, limit } of RULES) {
  rules[value] = { unité: "€" };
  rules[id] = `${value} / total ${operator} ${Number(limit) * 100}%`;
}
const engine = new Engine(rules, { logger: { log() {}, warn() {}, error: console.error } });

/** It cannot add up a list of unknown length, so the sums are made outside, as its users do. */
export const publicodes = {
  name: "publicodes 1.10.3",
  prepare: (budget) => budget,
  check: ({ lines }) => {
    const situation = { total: 0 };
    for (const { value } of RULES) situation[value] = 0;
    for (const line of lines) {
      const amount = Number(line.amount);
      situation.total += amount;
      for (const { field, value } of RULES) if (line[field] === value) situation[value] += amount;
    }
    engine.setSituation(situation);
    return RULES.map(({ id }) => engine.evaluate(id).nodeValue);
  },
  answers: (values) => values,
};
