/** A year `2022`, quarter `2022-Q3` or month `2022-08`, taken apart. `at` counts quarters or months from one; a year is `at` one. */
interface Parts {
  readonly year: number;
  readonly kind: "year" | "quarter" | "month";
  readonly at: number;
}

const PATTERN = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/;

function partsOf(period: string): Parts | null {
  const match = PATTERN.exec(period);
  if (match === null) return null;
  const [, year, quarter, month] = match;
  if (quarter !== undefined) return { year: Number(year), kind: "quarter", at: Number(quarter) };
  return month === undefined ? { year: Number(year), kind: "year", at: 1 } : { year: Number(year), kind: "month", at: Number(month) };
}

const write = ({ year, kind, at }: Parts): string => {
  const text = String(year).padStart(4, "0");
  return kind === "year" ? text : kind === "quarter" ? `${text}-Q${at}` : `${text}-${String(at).padStart(2, "0")}`;
};

/** The same period of the year before (上年同期); `null` when the text is no period. */
export function yearBefore(period: string): string | null {
  const parts = partsOf(period);
  return parts === null || parts.year === 0 ? null : write({ ...parts, year: parts.year - 1 });
}

/** Whether two periods are equally long, so that what they hold can be compared. */
export const sameLength = (one: string, other: string): boolean => {
  const [a, b] = [partsOf(one), partsOf(other)];
  return a !== null && b !== null && a.kind === b.kind;
};

/** The quarters of a year, or the months of a quarter; none for a month. */
export function insideOf(period: string): readonly string[] {
  const parts = partsOf(period);
  if (parts === null || parts.kind === "month") return [];
  const [kind, count, first] = parts.kind === "year" ? (["quarter", 4, 1] as const) : (["month", 3, parts.at * 3 - 2] as const);
  return Array.from({ length: count }, (_, step) => write({ year: parts.year, kind, at: first + step }));
}

/** What makes up the time from the beginning of the year to the end of a period (年初至期末), in pieces as long as they come. */
export function yearToEndOf(period: string): readonly string[] {
  const parts = partsOf(period);
  if (parts === null) return [];
  const { year, kind, at } = parts;
  const months = kind === "year" ? 12 : kind === "quarter" ? at * 3 : at;
  if (months === 12) return [write({ year, kind: "year", at: 1 })];
  const quarters = Math.floor(months / 3);
  return [
    ...Array.from({ length: quarters }, (_, step) => write({ year, kind: "quarter", at: step + 1 })),
    ...Array.from({ length: months % 3 }, (_, step) => write({ year, kind: "month", at: quarters * 3 + step + 1 })),
  ];
}
