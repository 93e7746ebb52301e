/**
 * Plain money text as canonical text (快速读取金额): yuan with no or two decimals and an optional unit 元, or 万元 with up to four decimals.
 * Anything else, even if it is money, answers `undefined`: then `moneyText` decides.
 *
 * @example
 * ```ts
 * import { acceptMoney } from "@countykit/core/reading";
 *
 * acceptMoney("510万元"); // => "5100000.00"
 * acceptMoney("5,100,000元"); // => undefined
 * ```
 * @source 始府办〔2021〕12号, section 五: amounts stand in 元 and 万元
 */
export function acceptMoney(value: unknown): string | undefined {
  if (typeof value === "number") return value >= 0 && value < 1e15 && Number.isInteger(value) ? `${value}.00` : undefined;
  if (typeof value !== "string") return undefined;
  let end = value.length;
  if (end === 0 || end > 20) return undefined;
  let myriad = false;
  if (value.charCodeAt(end - 1) === YUAN) {
    end -= 1;
    if (end > 0 && value.charCodeAt(end - 1) === WAN) {
      end -= 1;
      myriad = true;
    }
  }
  let dot = -1;
  for (let at = 0; at < end; at += 1) {
    const code = value.charCodeAt(at);
    if (code === DOT && dot < 0) dot = at;
    else if (code < ZERO || code > ZERO + 9) return undefined;
  }
  const whole = dot < 0 ? end : dot;
  if (whole === 0 || whole > 15 || (whole > 1 && value.charCodeAt(0) === ZERO)) return undefined;
  if (myriad) return acceptMyriad(value, whole, end);
  if (dot < 0) return `${end === value.length ? value : value.slice(0, end)}.00`;
  return end - dot === 3 ? (end === value.length ? value : value.slice(0, end)) : undefined;
}

function acceptMyriad(value: string, whole: number, end: number): string | undefined {
  const decimals = whole === end ? 0 : end - whole - 1;
  if (decimals > 4 || (whole < end && decimals === 0) || value.charCodeAt(0) === ZERO) return undefined;
  return value.slice(0, whole) + (decimals === 0 ? "" : value.slice(whole + 1, whole + 1 + decimals)) + REST[decimals];
}

/** What follows the digits of an amount in 万元, by how many of them stood behind the point. */
const REST = ["0000.00", "000.00", "00.00", "0.00", ".00"] as const;
const YUAN = 0x5143;
const WAN = 0x4e07;
const DOT = 46;
const ZERO = 48;
