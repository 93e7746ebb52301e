import type { Bilingual, Fraction, Measure } from "@countykit/core";
import { decimalText, minus, order, rational, reduced, times } from "./rational.js";

/** How a known ratio was compared with a known limit without dividing (交叉相乘): the two products and their order. `null` where either is open. */
export function crossMultiplied(
  part: Measure | null,
  whole: Measure | null,
  measured: Measure | null,
  limit: Measure | null,
): Bilingual | null {
  const [count, base, asked] = [exactText(part), exactText(whole), exactText(limit)];
  if (count === null || base === null || asked === null || (measured?.min ?? null) === null) return null;
  const { numerator, denominator } = reduced(rational(asked));
  const shown = measured?.min ?? "";
  const growth = typeof shown !== "string" && isGrowth(shown, rational(count), rational(base));
  const top = growth ? minus(rational(count), rational(base)) : rational(count);
  const [left, right] = [product(top, denominator), product(rational(base), numerator)];
  const sign = order(left.value, right.value);
  const said = (language: "zh" | "en"): string => `${left.text} ${ORDER[String(sign)]?.[language] ?? ""} ${right.text}`;
  return {
    zh: `${growth ? "增量" : ""}交叉相乘：${said("zh")}`,
    en: `${growth ? "increase " : ""}cross-multiplied: ${said("en")}`,
  };
}

/** A growth is the ratio less one, so that its measured part is not what was counted. */
const isGrowth = (measured: { readonly part: string; readonly whole: string }, count: Fraction, base: Fraction): boolean =>
  order(times(rational(measured.part), base), times(rational(measured.whole), count)) !== 0;

const exactText = (measure: Measure | null): string | null =>
  measure !== null && typeof measure.min === "string" && measure.min === measure.max ? measure.min : null;

function product(value: Fraction, factor: bigint): { readonly value: Fraction; readonly text: string } {
  const result = times(value, { numerator: factor, denominator: 1n });
  return { value: result, text: `${decimalText(value) ?? ""} × ${factor} = ${decimalText(result) ?? ""}` };
}

const ORDER: Readonly<Record<string, Bilingual>> = {
  "-1": { zh: "小于", en: "is less than" },
  "0": { zh: "等于", en: "equals" },
  "1": { zh: "大于", en: "is greater than" },
};
