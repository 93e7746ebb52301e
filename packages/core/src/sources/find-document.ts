import { bibliography } from "./bibliography.js";
import { formatDocumentNumber, parseDocumentNumber } from "./document-number.js";
import type { SourceDocument } from "./source-document.js";

/**
 * Looks a document up by its number or stable id (查找文件), in whatever brackets it is printed; `null` when it is not on record.
 * Titles are not looked up: two counties print different titles for one number.
 *
 * @example
 * ```ts
 * import { findDocument } from "@countykit/core";
 * findDocument("财建[2019]50 号")?.id; // => "财建〔2019〕50号"
 * findDocument("lechang-2019/self-evaluation")?.number; // => null
 * findDocument("服务业发展资金管理办法"); // => null
 * ```
 * @source 财建〔2019〕50号 as titled in 乐府办〔2022〕9号 序言 and in 遂政办发〔2021〕15号 六（二）3
 */
export function findDocument(numberOrId: string): SourceDocument | null {
  const read = parseDocumentNumber(numberOrId);
  const id = read.ok ? formatDocumentNumber(read.value) : numberOrId;
  return bibliography.find((document) => document.id === id) ?? null;
}

/**
 * The documents that a document cites by number (制定依据), in the order in which it prints them, each once; `null` when the
 * citing document is not on record or not at hand.
 *
 * @example
 * ```ts
 * import { legalBasis } from "@countykit/core";
 * legalBasis("遂府〔2021〕10号")?.map(({ id }) => id); // => ["财办建〔2020〕48号", "粤商务电函〔2020〕102号"]
 * legalBasis("财建〔2019〕50号"); // => null
 * ```
 * @source 遂府〔2021〕10号 序言
 */
export function legalBasis(numberOrId: string): readonly SourceDocument[] | null {
  const citing = findDocument(numberOrId);
  if (citing?.status !== "primary") return null;
  return bibliography
    .map((document) => ({ document, line: firstLine(document, citing.id) }))
    .filter(({ line }) => line < Number.POSITIVE_INFINITY)
    .sort((a, b) => a.line - b.line)
    .map(({ document }) => document);
}

const firstLine = (document: SourceDocument, citing: string): number =>
  Math.min(...document.citations.filter((one) => one.document === citing && one.number !== null).map(({ line }) => line));

/**
 * The rule sets a document puts itself under (适用规则), as `jurisdiction-year` ids in the order it cites them.
 *
 * @example
 * ```ts
 * import { ruleSetsOf } from "@countykit/core";
 * ruleSetsOf("乐府办〔2022〕9号"); // => ["national-2021", "guangdong-2021"]
 * ruleSetsOf("遂政办发〔2021〕15号"); // => ["national-2020", "zhejiang-2020"]
 * ```
 * @source 乐府办〔2022〕9号 序言; 遂政办发〔2021〕15号 序言
 */
export function ruleSetsOf(numberOrId: string): readonly string[] {
  const keys = (legalBasis(numberOrId) ?? []).flatMap(({ ruleSet }) =>
    ruleSet === null ? [] : [`${ruleSet.jurisdiction}-${ruleSet.year}`],
  );
  return [...new Set(keys)];
}
