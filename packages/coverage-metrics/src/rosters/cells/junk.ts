import type { Issue } from "@countykit/core";
import { describeReceived } from "@countykit/core/reading";
import { cellIssue } from "./cell-problems.js";

const DITTO = ["同上", "同左", "〃", "″", '"', "“", "”", "''"];
/** Signs, English words and Chinese words that fill a place. */
const PLACEHOLDERS = [
  ..."- -- --- — —— – － / // ／ \\ * ? ？ . 。 、".split(" "),
  ..."N/A n/a NA NULL Null null undefined NaN nan None none unknown Unknown tbd TBD".split(" "),
  ..."无 暂无 没有 不详 未知 不明 待定 待补 待填 待查 略 空".split(" "),
];

const WORDS: ReadonlyMap<string, "ditto" | "placeholder"> = new Map([
  ...DITTO.map((word) => [word, "ditto"] as const),
  ...PLACEHOLDERS.map((word) => [word, "placeholder"] as const),
]);

const FIRST: ReadonlySet<number> = new Set([...WORDS.keys()].map((word) => word.charCodeAt(0)));
const LONGEST = 9;

const ERROR = /^#(?:#*|N\/A|[A-Z0-9_/]+[!?]|GETTING_DATA)$/;
const HASH = 35;

/**
 * What stands in a cell instead of something (占位内容): a dash, 无, N/A, 同上, the error of a formula, or characters that were lost because the
 * file was read in the wrong encoding. `null` when there is nothing of the kind.
 */
export function junkIn(cell: string): Issue | null {
  const first = cell.charCodeAt(0);
  if (cell.length <= LONGEST && FIRST.has(first)) {
    const word = WORDS.get(cell);
    if (word !== undefined) return cellIssue(word, "", { received: describeReceived(cell) }, { received: describeReceived(cell) });
  }
  if (first === HASH && ERROR.test(cell))
    return cellIssue("spreadsheet-error", "", { received: describeReceived(cell) }, { received: describeReceived(cell) });
  return cell.includes("\uFFFD")
    ? cellIssue("bad-encoding", "", { received: describeReceived(cell) }, { received: describeReceived(cell) })
    : null;
}
