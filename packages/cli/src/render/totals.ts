import { displayMeasure, type Language } from "@countykit/core";
import type { BudgetTotals } from "../budget-totals.js";
import { textsIn } from "../texts.js";
import type { Style } from "./style.js";
import { boxed, type Column, fitColumns, frameOf, type Row } from "./table.js";
import { wrap } from "./wrap.js";

/** What the budget adds up to, by source, with contingent money apart. */
export function renderTotals(totals: BudgetTotals, language: Language, style: Style): string {
  const tell = textsIn(language);
  const show = (measure: BudgetTotals["all"] | null): string => (measure === null ? "—" : displayMeasure(measure, language));
  const withPrinted = totals.sources.some(({ declared }) => declared !== null);
  const rows = [
    ...totals.sources.map(({ name, lines, declared }) => [
      name ?? tell("noSource", {}),
      show(lines),
      ...(withPrinted ? [show(declared)] : []),
    ]),
    [tell("allLines", {}), show(totals.all), ...(withPrinted ? [""] : [])],
  ];
  const heads = [tell("source", {}), tell("linesTotal", {}), ...(withPrinted ? [tell("printedAmount", {})] : [])];
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - frameOf(heads.length),
  );
  const columns = heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: index === 0 ? "left" : "right" }));
  const last = rows.length - 1;
  const painted: readonly Row[] = rows.map((row, index) => (index === last ? row.map((text) => ({ text, paint: style.bold })) : row));
  const { contingent } = totals;
  const note =
    contingent === null
      ? []
      : wrap(
          tell("contingent", { inPlace: show(contingent.inPlace), pending: show(contingent.pending), triggers: contingent.triggers }),
          style.width,
        );
  return [style.bold(tell("totals", {})), boxed(columns, painted, style.bold), ...note].join("\n");
}
