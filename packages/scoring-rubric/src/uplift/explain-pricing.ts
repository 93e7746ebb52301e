import { type Bilingual, type Message, type MessageTable, say } from "@countykit/core";

const SENTENCES: MessageTable<{ "default-costs": Record<never, never> }> = {
  "default-costs": {
    zh: () => "未给出成本的，每项措施计 1，评分每提高一档计 1；数量不按单位计，行政村与人次等单位之间不可比",
    en: () =>
      "Without a price every move counts 1, and every step of a judgement 1; numbers are not counted by unit, as a village and a person-time cannot be compared",
  },
};

/**
 * What costs 1 in a plan when no cost was given (默认成本说明), in Chinese and English, from the `pricing` of an answer.
 *
 * @throws {TypeError} when the message key is not one of these
 * @example
 * ```ts
 * import { explainPricing, guangdong2019, type State, uplift } from "@countykit/scoring-rubric";
 *
 * const state: State = { schema: "countykit-score/1", rubric: "cn-2021-guangdong-yue-shang-101", asOf: "2021-08-31", facts: [] };
 * explainPricing(uplift(guangdong2019, state, { target: 0 }).pricing).zh; // => "未给出成本的，每项措施计 1，评分每提高一档计 1；数量不按单位计，行政村与人次等单位之间不可比"
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, counts villages, person-times, persons, months, firms and yuan
 */
export function explainPricing({ key }: Message): Bilingual {
  if (key !== "default-costs") throw new TypeError(`unknown message key: ${key}`);
  return say(SENTENCES, key, {});
}
