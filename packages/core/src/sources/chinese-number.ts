const DIGITS = "零一二三四五六七八九";
const UNITS = [
  { sign: "千", worth: 1000 },
  { sign: "百", worth: 100 },
  { sign: "十", worth: 10 },
] as const;

/**
 * An ordinal as official documents print it (汉字序数): 1 → 一, 17 → 十七, 105 → 一百零五.
 *
 * @returns `null` unless the number is a whole one from 1 to 9999
 */
export function formatChineseNumber(value: number): string | null {
  if (!Number.isInteger(value) || value < 1 || value > 9999) return null;
  let text = "";
  let rest = value;
  let gap = false;
  for (const { sign, worth } of UNITS) {
    const digit = Math.floor(rest / worth);
    rest %= worth;
    if (digit > 0) {
      text += `${gap ? "零" : ""}${DIGITS[digit]}${sign}`;
      gap = false;
    } else if (text !== "" && rest > 0) gap = true;
  }
  if (rest > 0) text += `${gap ? "零" : ""}${DIGITS[rest]}`;
  return value < 20 ? text.replace(/^一十/, "十") : text;
}

/**
 * Reads 一 … 九千九百九十九 (读取汉字数), with 〇 for 零 and 两 for 二; only the one accepted spelling of each number.
 *
 * @returns `null` when the text is not such a number
 */
export function readChineseNumber(text: string): number | null {
  if (!/^[零〇一二两三四五六七八九十百千]{1,8}$/.test(text)) return null;
  let total = 0;
  let digit: number | null = null;
  for (const sign of text.replaceAll("〇", "零").replaceAll("两", "二")) {
    const worth = UNITS.find((unit) => unit.sign === sign)?.worth;
    if (worth === undefined) digit = DIGITS.indexOf(sign);
    else {
      total += (digit ?? 1) * worth;
      digit = null;
    }
  }
  total += digit ?? 0;
  const spelled = formatChineseNumber(total);
  return spelled ===
    text
      .replaceAll("〇", "零")
      .replaceAll("两", "二")
      .replace(/^一十/, total < 20 ? "十" : "一十")
    ? total
    : null;
}
