import { type ListReview, reviewList } from "../lists/review-list.js";
import { performanceLists } from "./performance-lists-table.js";

/**
 * Which dimensions a performance evaluation speaks of (绩效评价维度核对), by what the documents of its programme ask: what is not said is not known. `null`
 * where they name no dimensions.
 *
 * @example
 * ```ts
 * import { performanceProfile } from "@countykit/scoring-rubric";
 *
 * performanceProfile("suichang-2021", { implementation: true, funds: true })?.answer; // => "yes"
 * performanceProfile("suichang-2021", { implementation: true })?.answer; // => "unknown"
 * performanceProfile("shixing-2021", {}); // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, section 五; 乐府办〔2022〕9号, section 五; 遂政办发〔2021〕15号, section 五（三）
 */
export function performanceProfile(programme: string, said: Readonly<Record<string, boolean>>): ListReview | null {
  const list = performanceLists.find(({ id }) => id === programme);
  return list === undefined ? null : reviewList(list, said);
}
