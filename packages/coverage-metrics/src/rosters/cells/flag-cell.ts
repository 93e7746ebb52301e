import { describeReceived } from "@countykit/core/reading";
import type { CellForm } from "./cell-form.js";
import { cellIssue } from "./cell-problems.js";
import { junkIn } from "./junk.js";
import { comparable } from "./tidy.js";

const YES = ["是", "有", "已培训", "已接入", "对", "√", "✓", "✔", "☑", "1", "true", "yes", "y"];
const NO = ["否", "无", "未培训", "未接入", "不是", "没有", "错", "×", "✕", "✗", "✘", "☒", "x", "0", "false", "no", "n"];

const WORDS: ReadonlyMap<string, boolean> = new Map([
  ...YES.map((word) => [word, true] as const),
  ...NO.map((word) => [word, false] as const),
]);

/** Yes or no. A blank cell is neither. */
export const flagCell: CellForm<boolean> = {
  read: (cell) => {
    const said = WORDS.get(cell) ?? WORDS.get(comparable(cell));
    if (said !== undefined) return said;
    const received = describeReceived(cell);
    return junkIn(cell) ?? cellIssue("not-flag", "", { received }, { expected: "是 | 否", received });
  },
  holds: (value) => typeof value === "boolean",
  write: (value, language) => (language === "zh" ? (value ? "是" : "否") : value ? "yes" : "no"),
};
