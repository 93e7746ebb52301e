/**
 * A number as exact decimal text without trailing zeros (十进制文本): of a number the shortest text that reads back as it, of text its own digits. `null`: no decimal number.
 *
 * @example
 * ```ts
 * import { normalDecimal } from "@countykit/traceability-types/epcis";
 *
 * [normalDecimal(12.5), normalDecimal("12.500"), normalDecimal(1e-7), normalDecimal("1e3"), normalDecimal(-0)]; // => ["12.5", "12.5", "0.0000001", "1000", "0"]
 * ```
 * @source GS1 Core Business Vocabulary 2.0, 8.9.2 (event hash: numbers without trailing zeros)
 */
export function normalDecimal(value: number | string): string | null {
  if (typeof value === "number") {
    if (Number.isInteger(value) && Math.abs(value) < 1e21) return value === 0 ? "0" : String(value);
    if (!Number.isFinite(value)) return null;
  }
  return fromText(typeof value === "number" ? String(value) : value.trim());
}

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:[eE]([+-]?\d{1,3}))?$/u;

function fromText(text: string): string | null {
  const [, sign = "", whole = "", part = "", exponent = "0"] = (text.length > 400 ? null : DECIMAL.exec(text)) ?? [];
  if (whole === "" && part === "") return null;
  const shift = Number(exponent);
  const digits = whole + part;
  const point = whole.length + shift;
  const left = (point > 0 ? digits.slice(0, point).padEnd(point, "0") : "").replace(/^0+/u, "");
  const right = (point < 0 ? "0".repeat(-point) + digits : digits.slice(point)).replace(/0+$/u, "");
  if (left === "" && right === "") return "0";
  return `${sign === "-" ? "-" : ""}${left === "" ? "0" : left}${right === "" ? "" : `.${right}`}`;
}
