/**
 * Money as an integer count of fen (分): what exact arithmetic runs on. 1 yuan is 100 fen.
 */
export type Fen = bigint;

/**
 * Reads canonical money text (`"5100000.00"`, `"5100000"`, `"-0.5"`), as `formatMoney` writes it, into fen. This is the trusted inner door: text
 * from outside goes through `money` first.
 *
 * @throws {TypeError} when the text is not plain decimal text with at most two decimals
 * @example
 * ```ts
 * import { fenOf } from "@countykit/core";
 *
 * fenOf("5100000.00"); // => 510000000n
 * fenOf("-0.5"); // => -50n
 * ```
 * @source 中国人民银行法 art. 17: the yuan is divided into jiao and fen
 */
export function fenOf(canonical: string): Fen {
  if (!CANONICAL.test(canonical)) throw new TypeError(`not canonical money text: ${canonical.slice(0, 40)}`);
  const dot = canonical.indexOf(".");
  return BigInt(dot < 0 ? `${canonical}00` : canonical.slice(0, dot) + canonical.slice(dot + 1).padEnd(2, "0"));
}

const CANONICAL = /^-?\d+(?:\.\d{1,2})?$/;

/**
 * Writes fen as canonical decimal text in yuan with two decimals (规范金额文本). A number must be a safe integer; a `bigint` has no limit.
 *
 * @example
 * ```ts
 * import { fenText } from "@countykit/core";
 *
 * fenText(510000000n); // => "5100000.00"
 * fenText(-5n); // => "-0.05"
 * ```
 * @source 中国人民银行法 art. 17; the same form is used in every JSON output of this library
 */
export function fenText(fen: Fen | number): string {
  if (typeof fen === "number" && fen >= 0) {
    const yuan = Math.floor(fen / 100);
    const rest = fen - yuan * 100;
    return rest === 0 ? `${yuan}.00` : rest < 10 ? `${yuan}.0${rest}` : `${yuan}.${rest}`;
  }
  const negative = fen < 0;
  const digits = String(negative ? -fen : fen).padStart(3, "0");
  const cut = digits.length - 2;
  return `${negative ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
