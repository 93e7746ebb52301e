import { displayMeasure, type Exact, type Finding, type Language, type Measure, operatorSign } from "@countykit/core";

/** One bar of the chart: what was measured against its limit, as fractions of the limit's scale. For the eye only; verdicts are exact. */
export interface Bar {
  readonly id: string;
  readonly label: string;
  readonly verdict: Finding["verdict"];
  /** Percentages. */
  readonly from: number;
  readonly to: number;
  readonly limit: number;
  readonly text: string;
}

/** The bars of all findings that hold a share against a limit; each reading of an ambiguous clause has one of its own. */
export function barsOf(findings: readonly Finding[], language: Language): readonly Bar[] {
  return findings.flatMap((finding) => {
    const { id, title, limit, operator, measured, readings, verdict } = finding;
    const end = limit?.unit === "ratio" ? percent(limit.max ?? limit.min) : null;
    if (end === null || limit === null || operator === "==") return [];
    const ways =
      readings.length > 0
        ? readings.map((reading) => ({ ...reading, key: `${id}/${reading.id}`, label: `${title[language]} · ${reading.title[language]}` }))
        : [{ key: id, label: title[language], measured, verdict }];
    return ways.flatMap((way) => {
      const span = spanOf(way.measured);
      const allowed = `${operator === null ? "" : operatorSign(operator)} ${displayMeasure(limit, language)}`.trim();
      const text = `${displayMeasure(way.measured, language)}${language === "zh" ? `（${allowed}）` : ` (${allowed})`}`;
      return span === null ? [] : [{ id: way.key, label: way.label, verdict: way.verdict, ...span, limit: end, text }];
    });
  });
}

function spanOf(measured: Measure | null): { readonly from: number; readonly to: number } | null {
  if (measured?.unit !== "ratio") return null;
  return { from: percent(measured.min) ?? 0, to: percent(measured.max) ?? 100 };
}

function percent(value: Exact | null): number | null {
  if (value === null) return null;
  if (typeof value === "string") return Number(value) * 100;
  return Number(value.whole) === 0 ? null : (Number(value.part) / Number(value.whole)) * 100;
}
