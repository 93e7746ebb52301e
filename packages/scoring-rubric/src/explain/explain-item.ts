import type { Bilingual } from "@countykit/core";
import type { Rubric } from "../rubric.js";
import type { ItemScore } from "../scoring.js";
import type { State } from "../state.js";
import { evidenceSaid, itemHead, lossesSaid } from "./item-said.js";
import { openKnown } from "./known.js";

/**
 * One item as sentences in Chinese and English (指标得分说明): what the facts support and what is claimed; then, for each criterion that does not surely have
 * all its points, what was measured, why points are lost and what would bring them, or what is missing; then its papers (佐证材料). Take the item with the
 * rubric and the state that gave it. Percentages are rounded half up to two decimals, for display only, and finer where two would read like the limit.
 *
 * @throws {RangeError} when the rubric has no such item
 * @example
 * ```ts
 * import { explainItem, guangdong2019, score } from "@countykit/scoring-rubric";
 *
 * const state = {
 *   schema: "countykit-score/1",
 *   rubric: guangdong2019.id,
 *   asOf: "2021-08-31",
 *   facts: [
 *     { id: "media.provincial", value: true },
 *     { id: "media.municipal", value: false },
 *     { id: "media.county", value: true },
 *   ],
 *   claims: [{ criterion: "media", points: 5 }],
 * } as const;
 * const media = score(guangdong2019, state).groups[3]?.items[1];
 * const [head, lost] = media ? explainItem(media, guangdong2019, state) : [];
 * head?.zh; // => "经验推广（8 分）：资料支持 5 分，自评得分 5 分，与资料相符"
 * lost?.en; // => "Municipal media: 0 of 3 points; for 3 points: coverage by municipal media"
 * ```
 * @source 粤商务电函〔2021〕101号, 经验推广
 */
export function explainItem(item: ItemScore, rubric: Rubric, state: State): readonly Bilingual[] {
  const known = openKnown(rubric, state);
  const own = [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].find(({ id }) => id === item.id);
  if (own === undefined) throw new RangeError(`The rubric has no item ${item.id}`);
  return [itemHead(item, own), ...lossesSaid(item.criterion, own.scale, known), ...evidenceSaid(item, own)];
}
