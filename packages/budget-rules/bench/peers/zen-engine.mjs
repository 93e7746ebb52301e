import { ZenEngine } from "@gorules/zen-engine";
import { RULES } from "../work.mjs";

const content = {
  nodes: [
    { id: "in", type: "inputNode", name: "in" },
    {
      id: "rules",
      type: "expressionNode",
      name: "rules",
      content: {
        expressions: RULES.map(({ id, field, value, operator, limit }) => ({
          id,
          key: id.replaceAll("-", "_"),
          value: `sum(map(filter(lines, #.${field} == '${value}'), #.amount)) / sum(map(lines, #.amount)) ${operator} ${limit}`,
        })),
      },
    },
    { id: "out", type: "outputNode", name: "out" },
  ],
  edges: [
    { id: "a", sourceId: "in", targetId: "rules" },
    { id: "b", sourceId: "rules", targetId: "out" },
  ],
};
const decision = new ZenEngine().createDecision(content);

export const zenEngine = {
  name: "zen-engine 0.54.0 (Rust)",
  prepare: (budget) => budget,
  check: async ({ lines }) => {
    const data = { lines: lines.map((line) => ({ category: line.category, source: line.source, amount: Number(line.amount) })) };
    return (await decision.evaluate(data)).result;
  },
  answers: (result) => RULES.map(({ id }) => result[id.replaceAll("-", "_")] === true),
};
