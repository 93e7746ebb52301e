import { Decimal } from "../decimal.js";
import { halfWidth } from "../half-width.js";
import type { Issue } from "../issue.js";
import { fail, ok, type Result } from "../result.js";
import type { Fen } from "./fen.js";

/** How many places the decimal point moves to turn the unit into fen. */
const PLACES: Readonly<Record<string, number>> = { "": 2, 元: 2, 圆: 2, 千元: 5, 万: 6, 万元: 6, 百万元: 8, 亿: 10, 亿元: 10 };

/** Longest text that is read at all; the longest real amount printed anywhere needs about 30 characters. */
const LONGEST = 64;

/** Integer digits of yuan beyond which an amount is certainly a mistake (a quadrillion yuan has 16). */
const MOST_DIGITS = 30;

const PATTERN = /^(?:人民币|RMB|CNY|¥)? ?([+-]?)(\d+|\d{1,3}(?:,\d{3})+)(?:\.(\d+))? ?(元|圆|千元|万元|万|百万元|亿元|亿)?(?:整|正)?$/u;

/**
 * Reads an amount from outside (读取金额) into fen. All ways in share this door: text, number, `{ amount, unit }`, Decimal. An object that throws
 * when it is read, or only claims to be a Decimal, is not money.
 */
export function readMoney(input: unknown, path: string): Result<Fen> {
  if (typeof input === "string") return readText(input, "", path);
  if (typeof input === "number") return readNumber(input, "", path);
  if (typeof input !== "object" || input === null || Array.isArray(input)) return fail(notMoney(path, describe(input)));
  try {
    return Decimal.isDecimal(input) ? readDecimal(input, path) : readWithUnit(input, path);
  } catch {
    return fail(notMoney(path, "object"));
  }
}

/** A Decimal with an exponent beyond any amount is refused before it is written out: that alone could take gigabytes. */
function readDecimal(value: Decimal, path: string): Result<Fen> {
  return value.isFinite() && Math.abs(value.e) <= LONGEST
    ? readText(value.toFixed(), "", path, "Decimal")
    : fail(notMoney(path, `Decimal (exponent ${value.e})`));
}

function readWithUnit(input: object, path: string): Result<Fen> {
  const issues: Issue[] = [];
  let amount: unknown;
  let unit: unknown;
  for (const [key, value] of Object.entries(input)) {
    if (key === "amount") amount = value;
    else if (key === "unit") unit = value;
    else
      issues.push({
        code: "unknown-key",
        path: `${path}/${pointer(key)}`,
        expected: "amount, unit",
        received: key.slice(0, 40),
        message: { zh: `金额里没有“${key.slice(0, 40)}”这个字段`, en: `Money has no field “${key.slice(0, 40)}”` },
      });
  }
  if (typeof unit !== "string" || !Object.hasOwn(PLACES, unit) || unit === "") {
    issues.push({
      code: "money-unit",
      path: `${path}/unit`,
      expected: "元 | 千元 | 万元 | 百万元 | 亿元",
      received: describe(unit),
      message: { zh: "金额的单位应为元、千元、万元、百万元或亿元", en: "The unit of an amount is one of 元, 千元, 万元, 百万元, 亿元" },
    });
    return fail(...issues);
  }
  const read =
    typeof amount === "string"
      ? readText(amount, unit, `${path}/amount`)
      : typeof amount === "number"
        ? readNumber(amount, unit, `${path}/amount`)
        : fail(notMoney(`${path}/amount`, describe(amount)));
  if (!read.ok) issues.push(...read.issues);
  return read.ok && issues.length === 0 ? read : fail(...issues);
}

function readNumber(value: number, unit: string, path: string): Result<Fen> {
  if (!Number.isFinite(value)) return fail(notMoney(path, String(value)));
  const shortest = new Decimal(value);
  if (shortest.precision() > 15) {
    return fail({
      code: "number-too-precise",
      path,
      expected: "decimal text",
      received: String(value),
      message: {
        zh: `数字 ${value} 超过 15 位有效数字，传到这里时可能已经失真`,
        en: `The number ${value} has more than 15 significant digits and may have lost some on the way`,
      },
      hint: { zh: `请改用文本，例如 "${shortest.toFixed()}"`, en: `Send text instead, for example "${shortest.toFixed()}"` },
    });
  }
  return readText(shortest.toFixed(), unit, path, String(value));
}

function readText(raw: string, unit: string, path: string, received = quote(raw)): Result<Fen> {
  if (raw.length > LONGEST) return fail(notMoney(path, received));
  const match = PATTERN.exec(plain(raw));
  const [, sign = "", grouped = "", decimals = "", printedUnit = ""] = match ?? [];
  if (match === null || (unit !== "" && printedUnit !== "" && printedUnit !== unit)) return fail(notMoney(path, received));

  const places = PLACES[unit === "" ? printedUnit : unit] ?? 2;
  const whole = grouped.replaceAll(",", "").replace(/^0+(?=\d)/, "");
  const digits = decimals.replace(/0+$/, "");
  if (digits.length > places) {
    return fail({
      code: "finer-than-fen",
      path,
      expected: "0.01 元",
      received,
      message: { zh: `金额 ${received} 比一分钱还细，不能入账`, en: `The amount ${received} is finer than one fen (0.01 yuan)` },
      hint: { zh: "请核对原件；本库不替您四舍五入", en: "Check the original; this library never rounds it away for you" },
    });
  }
  const fen = whole + digits.padEnd(places, "0");
  if (fen.length > MOST_DIGITS + 2) {
    return fail({
      code: "money-too-large",
      path,
      expected: `< 1e${MOST_DIGITS} 元`,
      received,
      message: { zh: `金额 ${received} 大得不可能`, en: `The amount ${received} is impossibly large` },
    });
  }
  return ok(sign === "-" ? -BigInt(fen) : BigInt(fen));
}

const notMoney = (path: string, received: string): Issue => ({
  code: "not-money",
  path,
  expected: "decimal text",
  received,
  message: { zh: `${received} 不是金额`, en: `${received} is not an amount of money` },
  hint: {
    zh: '可写成 "4167785.00"、"4,167,785.00元"、"510万元" 或 {"amount":"510","unit":"万元"}',
    en: 'Write "4167785.00", "4,167,785.00元", "510万元" or {"amount":"510","unit":"万元"}',
  },
});

/** Half-width throughout, with one space where there were several. */
const plain = (text: string): string => halfWidth(text).replaceAll("－", "-").replace(/\s+/gu, " ").trim();

const quote = (text: string): string => `“${text.length > 40 ? `${text.slice(0, 40)}…` : text}”`;

const pointer = (key: string): string => key.slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1");

function describe(value: unknown): string {
  if (typeof value === "string" || typeof value === "number" || typeof value === "boolean" || typeof value === "bigint")
    return `${typeof value} ${quote(String(value))}`;
  return value === null ? "null" : Array.isArray(value) ? "array" : typeof value;
}
