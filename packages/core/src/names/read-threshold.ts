import { Decimal } from "../decimal.js";
import type { Force, Operator } from "../finding.js";
import { fail, ok, type Result } from "../result.js";
import { readChineseNumber } from "../sources/chinese-number.js";
import { excerpt, halfWidth } from "../sources/half-width.js";
import type { Ternary } from "../ternary.js";
import { operatorWords, readForce } from "./operator-words.js";

/**
 * A limit as a clause prints it (限值): `value` is exact decimal text in the printed `unit` (`%`, 万元, 人次), which is the
 * empty string when none is printed.
 */
export interface Threshold {
  readonly operator: Exclude<Operator, "==">;
  readonly value: string;
  readonly unit: string;
  readonly force: Force;
}

const LONGEST = 80;
const words = (side: "before" | "after"): string =>
  operatorWords
    .filter((word) => word.side === side)
    .map(({ word }) => word)
    .sort((a, b) => b.length - a.length)
    .join("|");
const PATTERN = new RegExp(
  `^(?<clause>.*?)(?<before>${words("before")})?(?:要?有|为)?` +
    `(?<value>\\d+(?:,\\d{3})*(?:\\.\\d+)?|[一二两三四五六七八九十百千]+)(?<unit>[%‰㎡\\u4e00-\\u9fffA-Za-z]{0,8}?)` +
    `(?:\\((?<first>不?含)\\))?(?<after>${words("after")})?(?:\\((?<second>不?含)\\))?的?[。;；,，]?$`,
);
/** A clause that states another limit, or the start of a range, before the last number. */
const ANOTHER = new RegExp(
  `(?:${words("before")})(?:要?有|为)?[\\d一二两三四五六七八九十百千]|\\d[^\\d]{0,8}?(?:${words("after")})|[\\d%一二三四五六七八九十][-~至]$`,
);
const CLOSED = { ">": ">=", "<": "<=", ">=": ">=", "<=": "<=" } as const;
const OPEN = { ">": ">", "<": "<", ">=": ">", "<=": "<" } as const;

/**
 * Reads the limit at the end of a clause (读取限值): `不低于50%`, `15%以上`, `原则上不得高于10%`, `70%（不含）以上`, `至少2面以上`.
 *
 * Two words of comparison must agree; `（不含）` takes the number out and `（含）` takes it in. Ranges (`50%-70%`) and
 * clauses with no word of comparison are issues.
 *
 * @param path JSON Pointer of the text in the input, for the issue
 * @example
 * ```ts
 * import { readThreshold } from "@countykit/core";
 * readThreshold("不低于50%"); // => { "ok": true, "value": { "operator": ">=", "value": "50", "unit": "%", "force": "mandatory" } }
 * readThreshold("原则上不得高于10%"); // => { "ok": true, "value": { "operator": "<=", "value": "10", "unit": "%", "force": "in-principle" } }
 * readThreshold("约50%").ok; // => false
 * ```
 * @source Civil Code of the PRC art. 1259; 乐府办〔2022〕9号 附件2 备注
 */
export function readThreshold(input: unknown, path = ""): Result<Threshold> {
  const text = typeof input === "string" && input.length <= LONGEST ? halfWidth(input).replaceAll(" ", "") : "";
  const parts = PATTERN.exec(text)?.groups;
  const value = decimalText(parts?.["value"] ?? "");
  const stated = [parts?.["before"], parts?.["after"]].flatMap(
    (printed) => operatorWords.find(({ word }) => word === printed)?.operator ?? [],
  );
  const [operator, second] = stated;
  if (parts === undefined || value === null || operator === undefined || ANOTHER.test(parts["clause"] ?? "")) {
    return fail({
      code: "not-threshold",
      path,
      expected: "不低于50% | 15%以上 | 原则上不得高于10%",
      received: excerpt(input),
      message: { zh: `${excerpt(input)} 里读不出限值`, en: `${excerpt(input)} states no limit that can be read` },
      hint: {
        zh: "限值要有一个数和一个比较词，如“不低于”“以上”",
        en: "A limit has one number and one word of comparison, such as 不低于 or 以上",
      },
    });
  }
  if (second !== undefined && second !== operator) {
    return fail({
      code: "contradictory-threshold",
      path,
      expected: operator,
      received: excerpt(input),
      message: { zh: `${excerpt(input)} 前后两个比较词不一致`, en: `The two words of comparison in ${excerpt(input)} do not agree` },
    });
  }
  const bound = parts["first"] ?? parts["second"];
  const settled = bound === undefined ? operator : bound === "含" ? CLOSED[operator] : OPEN[operator];
  return ok({ operator: settled, value, unit: parts["unit"] ?? "", force: readForce(parts["clause"] ?? "") });
}

const decimalText = (printed: string): string | null =>
  /^\d/.test(printed) ? printed.replaceAll(",", "").replace(/^0+(?=\d)/, "") : (readChineseNumber(printed)?.toString() ?? null);

/**
 * Whether a measured value meets a limit (是否达到限值), compared exactly. The value is decimal text in the unit of the limit;
 * `unknown` when it is missing or no number.
 *
 * @example
 * ```ts
 * import { meetsThreshold } from "@countykit/core";
 * const floor = { operator: ">=", value: "50", unit: "%", force: "in-principle" } as const;
 * meetsThreshold(floor, "49.99"); // => "no"
 * meetsThreshold(floor, "50"); // => "yes"
 * meetsThreshold(floor, null); // => "unknown"
 * ```
 * @source Civil Code of the PRC art. 1259
 */
export function meetsThreshold(threshold: Threshold, measured: string | null): Ternary {
  if (measured === null || !/^-?\d{1,40}(?:\.\d{1,40})?$/.test(measured)) return "unknown";
  const order = new Decimal(measured).comparedTo(threshold.value);
  const met = { "<=": order <= 0, ">=": order >= 0, "<": order < 0, ">": order > 0 }[threshold.operator];
  return met ? "yes" : "no";
}
