import { nearest } from "@countykit/core/reading";
import type { Rubric } from "../rubric.js";
import { factUses } from "./facts-used.js";
import { remark } from "./remark.js";
import type { RubricRemark } from "./rubric-remark.js";

/** Whether every fact that is named is declared, and every one that is declared is named (事实核对). */
export function lintFacts(rubric: Rubric): readonly RubricRemark[] {
  const declared = new Set(rubric.facts.map(({ id }) => id));
  const uses = factUses(rubric);
  const used = new Set(uses.map(({ fact }) => fact));
  return [
    ...uses.flatMap(({ fact, pointer }) =>
      declared.has(fact) ? [] : [remark("fact-unknown", pointer, { fact, didYouMean: nearest(fact, declared) ?? null })],
    ),
    ...rubric.facts.flatMap(({ id, label }, index) =>
      used.has(id) ? [] : [remark("fact-unused", `/facts/${index}`, { fact: id, label })],
    ),
  ];
}
