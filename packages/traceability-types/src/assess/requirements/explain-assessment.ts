import type { Bilingual } from "@countykit/core";
import type { AssessFinding } from "./finding.js";
import { type AssessMessageKey, NOTHING_TOLD, SENTENCES } from "./messages.js";

/**
 * The sentence of a finding in both languages (结论文字).
 *
 * @throws {TypeError} when the finding carries a key that this package does not have
 * @example
 * ```ts
 * import { assessProgramme, explainAssessment, lechang2019Requirements } from "@countykit/traceability-types/assess";
 *
 * const record = { schema: "countykit-assess/1" as const, policy: lechang2019Requirements.id, asOf: "2021-08-31", facts: [] };
 * const finding = assessProgramme(lechang2019Requirements, record).find(({ rule }) => rule === "fact-greater-bay-bases");
 * finding === undefined ? null : explainAssessment(finding).zh; // => "各处说法不一：7（一）、4（一（一是））"
 * ```
 * @source docs/concepts/verdicts: findings are data, sentences come last and in both languages
 */
export function explainAssessment({ message: { key, params } }: Pick<AssessFinding, "message">): Bilingual {
  if (!isKey(key)) throw new TypeError(`no sentence for ${key.slice(0, 40)}`);
  const told = { ...NOTHING_TOLD, ...params };
  return { zh: SENTENCES[key].zh(told), en: SENTENCES[key].en(told) };
}

const isKey = (key: string): key is AssessMessageKey => Object.hasOwn(SENTENCES, key);
