import { parseRatio } from "../ratio/ratio.js";
import { fenOf, fenText } from "./fen.js";

/**
 * Money per unit for display (单价显示), in yuan rounded half up to the fen: 45,000 yuan over 70 printers is `"642.86"`. Nothing is decided by
 * it. `null` when the quantity is zero or is not a number.
 */
export function perUnitText(money: string, quantity: string): string | null {
  const read = parseRatio(quantity);
  if (!read.ok || read.value.numerator <= 0n) return null;
  const { numerator, denominator } = read.value;
  return fenText((fenOf(money) * denominator * 2n + numerator) / (numerator * 2n));
}
