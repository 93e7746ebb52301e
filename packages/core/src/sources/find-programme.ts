import { type AnnexRecord, type ProgrammeRecord, programmes } from "./programme-record.js";

/**
 * The record of one programme (查找方案), by its id or by the number of its document; `null` when it is not on record.
 *
 * @example
 * ```ts
 * import { findProgramme } from "@countykit/core";
 * findProgramme("shixing-2021")?.batch; // => 6
 * findProgramme("遂府〔2021〕10号")?.id; // => "suixi-2021"
 * findProgramme("lechang-2020"); // => null
 * ```
 * @source 始府办〔2021〕12号 序言; 遂府〔2021〕10号 文头
 */
export const findProgramme = (idOrDocument: string): ProgrammeRecord | null =>
  programmes.find(({ id, document }) => id === idOrDocument || document === idOrDocument) ?? null;

/**
 * The programmes of the same county that came before (前序项目), latest first: what they built may not be paid for twice.
 *
 * @example
 * ```ts
 * import { predecessorsOf } from "@countykit/core";
 * predecessorsOf("lechang-2021").map(({ id }) => id); // => ["lechang-2019"]
 * predecessorsOf("suixi-2021"); // => []
 * ```
 * @source 乐府办〔2022〕9号 序言
 */
export function predecessorsOf(id: string): readonly ProgrammeRecord[] {
  const before: ProgrammeRecord[] = [];
  for (let next = findProgramme(id)?.predecessor ?? null; next !== null; ) {
    const programme = findProgramme(next);
    if (programme === null || before.includes(programme)) break;
    before.push(programme);
    next = programme.predecessor;
  }
  return before;
}

/**
 * The annexes a programme announces and that are not at hand (另附的附件): what stands only there is unknown, not zero.
 *
 * @example
 * ```ts
 * import { missingAnnexes } from "@countykit/core";
 * missingAnnexes("suichang-2021").map(({ title }) => title); // => ["遂昌县电子商务进农村综合示范项目实施计划"]
 * missingAnnexes("lechang-2021"); // => []
 * ```
 * @source 遂政办发〔2021〕15号 附件
 */
export const missingAnnexes = (id: string): readonly AnnexRecord[] =>
  (findProgramme(id)?.annexes ?? []).filter(({ status }) => status === "missing");
