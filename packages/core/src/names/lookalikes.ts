import type { Bilingual } from "../text.js";

/** Two names that look alike and mean different things (形近而义异); they are never merged. */
export interface Lookalike {
  readonly a: string;
  readonly b: string;
  readonly reason: Bilingual;
}

/**
 * Pairs that were looked at and kept out of the alias table (不合并的近似名称), with the reason.
 *
 * @example
 * ```ts
 * import { canonicalName, lookalikes } from "@countykit/core";
 * lookalikes.every(({ a, b }) => canonicalName(a) !== canonicalName(b)); // => true
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(3), 附件1 二.2; 遂府〔2021〕10号 四（三）; self-evaluation report of Lechang for 2019, 一, 二（二）2(1)③
 */
export const lookalikes: readonly Lookalike[] = [
  {
    a: "三通一达",
    b: "四通一达",
    reason: { zh: "两种说法所指快递企业的家数不同", en: "The two name different numbers of express companies" },
  },
  {
    a: "网销溯源体系",
    b: "网销溯源典型",
    reason: { zh: "一个是体系，一个只是典型，义务大小不同", en: "One is a whole system, the other a single showcase: the duty differs" },
  },
  {
    a: "农产品品质标准",
    b: "农产品质量标准",
    reason: { zh: "品质规范与质量标准在同一段里并列", en: "The plan lists grading quality and product quality side by side" },
  },
  {
    a: "张溪香芋",
    b: "乐昌雪毛鸡",
    reason: {
      zh: "各处所列“四大地标”不同，并非同一产品",
      en: "The four landmark products differ from list to list; these are two products",
    },
  },
];
