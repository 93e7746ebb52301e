import type { Bilingual, Citation, Ternary } from "@countykit/core";

/** What a document lists without points (核对清单): papers, services, dimensions, and how many of them there have to be. */
export interface ReviewList {
  readonly id: string;
  readonly title: Bilingual;
  readonly cite: Citation;
  /** So many of them have to be there: all, or one where the document says "or". */
  readonly need: number;
  readonly of: readonly { readonly id: string; readonly label: Bilingual }[];
}

/** How a list stands (核对结果): the ids that are there, that are not, and of which nothing is known, in the order of the list. */
export interface ListReview {
  readonly list: string;
  readonly answer: Ternary;
  readonly held: readonly string[];
  readonly missing: readonly string[];
  readonly unknown: readonly string[];
}

/**
 * Goes through a list (核对). What is not said, or said to be `null`, is not known, and the answer is given as soon as what is known settles it. Ids that the list does not have
 * are passed over.
 *
 * @example
 * ```ts
 * import { reviewList, reviewLists } from "@countykit/scoring-rubric";
 *
 * const windows = reviewLists.find(({ id }) => id === "lechang-2019/disclosure-windows");
 * windows && reviewList(windows, { report: true }).answer; // => "yes"
 * windows && reviewList(windows, { report: false }).answer; // => "unknown"
 * windows && reviewList(windows, { report: false, opinion: false }).answer; // => "no"
 * ```
 * @source 粤商务电函〔2021〕101号, table of points, group 三: a window for opinions or for reports
 */
export function reviewList({ id: list, need, of }: ReviewList, said: Readonly<Record<string, boolean | null>>): ListReview {
  const ids = of.map(({ id }) => id);
  const held = ids.filter((id) => said[id] === true);
  const unknown = ids.filter((id) => typeof said[id] !== "boolean");
  const answer: Ternary = held.length >= need ? "yes" : held.length + unknown.length >= need ? "unknown" : "no";
  return { list, answer, held, missing: ids.filter((id) => said[id] === false), unknown };
}

/**
 * Reads an enumeration that is complete (完整列举), by ids or by the Chinese terms of the list: what it names is there, and the rest is not. For a report
 * at hand, not for what somebody happens to know.
 *
 * @example
 * ```ts
 * import { asListed, performanceLists, reviewList } from "@countykit/scoring-rubric";
 *
 * const five = performanceLists.find(({ id }) => id === "lechang-2019");
 * five && reviewList(five, asListed(five, ["经济性", "效率性", "有效性", "可持续性"])).missing; // => ["poverty-relief"]
 * ```
 * @source self-evaluation report of Lechang for 2019, section 五
 */
export const asListed = ({ of }: ReviewList, names: readonly string[]): Readonly<Record<string, boolean>> =>
  Object.fromEntries(of.map(({ id, label }) => [id, names.includes(id) || names.includes(label.zh)]));
