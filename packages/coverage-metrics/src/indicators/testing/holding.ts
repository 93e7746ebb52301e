import { type Operator, percentText, type Verdict } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { openBook } from "../../figures/open-book.js";
import type { Quantity } from "../../figures/quantity.js";
import type { Rows } from "../../rosters/rows.js";
import { checkPlan } from "../../targets/check-plan.js";
import type { TargetFinding } from "../../targets/finding.js";
import type { Asked, Target } from "../../targets/target.js";

/** A book of the last day of 2022 with such figures, each known. */
export const declaring = (figures: Readonly<Record<string, string | number>>, asOf = "2022-12-31"): Book =>
  openBook({ asOf, declared: Object.entries(figures).map(([id, value]) => ({ kind: "number" as const, id, value: String(value) })) });

/** A book of the last day of 2022 with such rosters. */
export const keeping = (rows: { readonly [Name in keyof Rows]?: readonly Rows[Name][] }, asOf = "2022-12-31"): Book =>
  openBook({ asOf, rows });

/** What a target makes of a book, through the one way that all targets are judged. */
export function held(
  book: Book,
  asks: Asked,
  comparator: Operator | null,
  value: string | null,
  given: Partial<Target> = {},
): TargetFinding {
  const [finding] = checkPlan(
    {
      schema: "countykit-plan/1",
      id: "p",
      title: { zh: "方案", en: "plan" },
      document: "遂政办发〔2021〕15号",
      jurisdiction: "331123",
      cohort: 2020,
      acceptance: null,
      targets: [
        {
          id: "t",
          title: { zh: "目标", en: "target" },
          asks,
          comparator,
          value,
          due: null,
          force: "mandatory",
          cite: { document: "遂政办发〔2021〕15号", locator: "四（四）" },
          ...given,
        },
      ],
    },
    book,
  );
  if (finding === undefined) throw new Error("one target gives one finding");
  return finding;
}

/** Only whether it holds. */
export const verdict = (...asked: Parameters<typeof held>): Verdict => held(...asked).verdict;

/** Both bounds of a quantity. */
export const bounds = ({ min, max }: Pick<Quantity, "min" | "max">): readonly [string | null, string | null] => [min, max];

/** As many rows as are wanted, by number from 1. */
export const many = <Row>(count: number, row: (number: number) => Row): readonly Row[] =>
  Array.from({ length: count }, (_, index) => row(index + 1));

/** What a finding measured, as a percentage to so many places. */
export function percent({ measured }: TargetFinding, digits: number): string {
  const exact = measured?.min ?? null;
  if (exact === null || typeof exact === "string" || JSON.stringify(exact) !== JSON.stringify(measured?.max))
    throw new Error("no known ratio");
  return percentText(BigInt(exact.part), BigInt(exact.whole), digits);
}
