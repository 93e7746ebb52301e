import type { State } from "../../state.js";

/** A state for the good rubric with every field, well-formed, to be spoilt in one place. */
export const goodState = (): State => ({
  schema: "countykit-score/1",
  rubric: "county-2021",
  asOf: "2021-08-31",
  facts: [
    { id: "plan", value: true, evidence: ["某府办〔2020〕5号"] },
    { id: "accident", value: null },
    { id: "leader", value: ["principal", "deputy"] },
    { id: "villages", value: "195", unit: "villages" },
    { id: "located", value: { min: "137", max: null } },
    { id: "growth", value: { min: { part: "3", whole: "10" }, max: "0.5" }, unit: "ratio" },
  ],
  judgements: [{ criterion: "work/planned", points: 1.5, by: "评委甲", reason: "操作性较强" }],
  claims: [
    { criterion: "leadership", points: 4, evidence: ["文件"] },
    { criterion: "work/either/some", points: 2 },
  ],
  evidence: [{ item: "leadership", kinds: ["files", "minutes"] }],
});
