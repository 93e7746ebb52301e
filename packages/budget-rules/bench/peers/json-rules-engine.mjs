import { Engine } from "json-rules-engine";
import { RULES } from "../work.mjs";

const engine = new Engine();
engine.addFact("share", async ({ field, value }, almanac) => {
  const lines = await almanac.factValue("lines");
  let [part, whole] = [0, 0];
  for (const line of lines) {
    const amount = Number(line.amount);
    whole += amount;
    if (line[field] === value) part += amount;
  }
  return part / whole;
});
for (const { id, field, value, operator, limit } of RULES) {
  engine.addRule({
    name: id,
    conditions: {
      all: [
        {
          fact: "share",
          params: { field, value },
          operator: operator === "<=" ? "lessThanInclusive" : "greaterThanInclusive",
          value: Number(limit),
        },
      ],
    },
    event: { type: id },
  });
}

export const jsonRulesEngine = {
  name: "json-rules-engine 7.3.1",
  prepare: (budget) => budget,
  check: async ({ lines }) => (await engine.run({ lines })).events,
  answers: (events) => RULES.map(({ id }) => events.some(({ type }) => type === id)),
};
