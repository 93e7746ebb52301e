import { Decimal } from "../decimal.js";
import { ok, type Result } from "../result.js";
import { type Fen, fenOf, fenText } from "./fen.js";
import { readMoney } from "./read-money.js";

/** An exact amount of money (金额) in yuan: a decimal.js Decimal of this library's own making, never finer than one fen. */
export type Money = Decimal;

/** The units in which Chinese budgets print money. */
export type MoneyUnit = "元" | "千元" | "万元" | "百万元" | "亿元";

/** What `money` accepts: decimal text with or without its unit, an amount with a unit, a Decimal, or a JSON number of at most 15 digits. */
export type MoneyInput = string | number | Decimal | { readonly amount: string | number; readonly unit: MoneyUnit };

/**
 * The one constructor of money (金额). Text may carry a unit, grouping commas, a currency mark and full-width digits and punctuation, as
 * Chinese documents print them; without a unit it is in yuan.
 *
 * An amount finer than one fen is an issue, never rounded away; so is a JSON number whose shortest form has more than 15 significant
 * digits, because its last digits may already be wrong.
 *
 * @example
 * ```ts
 * import { formatMoney, money } from "@countykit/core";
 *
 * const tail = money("５００ 万元");
 * tail.ok && formatMoney(tail.value); // => "5000000.00"
 * money("0.001元").ok; // => false
 * ```
 * @source semantics of numbers: docs/concepts/exact-money; decimal text as printed in 始府办〔2021〕12号, section 五
 */
export function money(input: unknown, path = ""): Result<Money> {
  const read = readMoney(input, path);
  return read.ok ? ok(moneyFromFen(read.value)) : read;
}

/**
 * `money` for text that the program itself wrote.
 *
 * @throws {TypeError} when the input is not money; the message lists the issues in English
 * @example
 * ```ts
 * import { formatMoney, moneyOrThrow } from "@countykit/core";
 *
 * formatMoney(moneyOrThrow("40.5万元")); // => "405000.00"
 * ```
 * @source 始府办〔2021〕12号, section 五: six demonstration stations, 40.5 万元
 */
export function moneyOrThrow(input: MoneyInput): Money {
  const read = money(input);
  if (read.ok) return read.value;
  throw new TypeError(read.issues.map((issue) => issue.message.en).join("; "));
}

/**
 * Money from an integer count of fen (由分得金额).
 *
 * @example
 * ```ts
 * import { formatMoney, moneyFromFen } from "@countykit/core";
 *
 * formatMoney(moneyFromFen(40_500_000n)); // => "405000.00"
 * ```
 * @source 中国人民银行法 art. 17: the yuan is divided into jiao and fen
 */
export const moneyFromFen = (fen: Fen): Money => new Decimal(fenText(fen));

/**
 * The integer count of fen in an amount (金额折分). Exact, and never rounded, also for a Decimal of another copy or another precision.
 *
 * @throws {TypeError} when the amount is finer than one fen, which money never is
 * @example
 * ```ts
 * import { moneyOrThrow, moneyToFen } from "@countykit/core";
 *
 * moneyToFen(moneyOrThrow("40.5万元")); // => 40500000n
 * ```
 * @source 中国人民银行法 art. 17: the yuan is divided into jiao and fen
 */
export const moneyToFen = (amount: Money): Fen => fenOf(amount.toFixed());

/**
 * Canonical money text (规范金额文本): yuan with two decimals, no grouping, no exponent. `parse ∘ format` is the identity.
 *
 * @throws {TypeError} when the amount is finer than one fen: a quotient has to be rounded first, by a rule that the caller names
 * @example
 * ```ts
 * import { formatMoney, moneyOrThrow } from "@countykit/core";
 *
 * formatMoney(moneyOrThrow("1.5亿元")); // => "150000000.00"
 * ```
 * @source the same form is used in every JSON output of this library
 */
export const formatMoney = (amount: Money): string => fenText(moneyToFen(amount));
