import { fenText } from "@countykit/core";
import type { FigureName } from "../figures/book.js";
import { bounded } from "../figures/quantity.js";
import { salesOf } from "../figures/sales-figures.js";
import type { SalesSeries } from "../rosters/rows.js";
import { SALES_SERIES } from "../rosters/words.js";
import { daysIn } from "../store/day-number.js";
import { textsIn } from "../store/texts.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import type { FigureColumn } from "./columns.js";
import { type Gap, many, missingIn } from "./gaps.js";
import { type AreaSales, type Parts, partsOf, salesOfAreas } from "./sales-sums-areas.js";

/**
 * The sales of every series and period (销售额), in exact fen. An area has the amount of its own row; without one, the sum of the areas in it, which
 * has no upper bound as long as one of them has not told, or no roster says which they are.
 */
export function salesSums(tables: Tables, areas: Areas, day: number): readonly FigureColumn[] {
  const { sales } = tables;
  const parts = partsOf(tables, areas);
  const rows = new Map<number, number[]>();
  for (let row = 0; row < sales.keys.count; row += 1) {
    const name = sales.name[row] ?? 0;
    const held = rows.get(name);
    if (held === undefined) rows.set(name, [row]);
    else held.push(row);
  }
  const columns: FigureColumn[] = [];
  const names = [...textsIn(sales.names).entries()].sort(([, a], [, b]) => (a < b ? -1 : 1));
  for (const [name, text] of names) {
    const [series, period] = nameParts(text);
    if (series === null || endOf(period) > day) continue;
    columns.push(oneSeries(parts, tables, rows.get(name) ?? [], series, period));
  }
  return columns;
}

/** The last day of a year, quarter or month. */
function endOf(period: string): number {
  const rest = period.slice(5);
  const month = rest === "" ? 12 : rest.startsWith("Q") ? Number(rest.slice(1)) * 3 : Number(rest);
  const year = Number(period.slice(0, 4));
  return year * 10_000 + month * 100 + daysIn(year, month);
}

const isSeries = (text: string): text is SalesSeries => text in SALES_SERIES;

function nameParts(name: string): readonly [SalesSeries | null, string] {
  const dot = name.lastIndexOf(".");
  const series = name.slice(0, dot);
  return [isSeries(series) ? series : null, name.slice(dot + 1)];
}

function oneSeries(parts: Parts, tables: Tables, rows: readonly number[], series: SalesSeries, period: string): FigureColumn {
  const sums = salesOfAreas(parts, tables, rows);
  const figure = salesOf(series, period);
  const gaps = gapsOf(figure, `rosters/sales/${series}.${period}`, sums);
  return {
    figure,
    quantity: (area) => {
      const told = sums.silent[area] === 0 && sums.rest[area] === 0;
      const [least, most] = [fenText(sums.least[area] ?? 0n), told ? fenText(sums.most[area] ?? 0n) : null];
      return bounded("yuan", least, most, missingIn(gaps, area));
    },
  };
}

function gapsOf({ term: { zh, en } }: FigureName, id: string, { silent, rest, torn }: AreaSales): readonly Gap[] {
  const areas = (n: number): string => many(n, "area", "areas");
  return [
    { id, counts: silent, label: (n) => ({ zh: `${n} 个地区的${zh}`, en: `${en}, of ${areas(n)}` }) },
    { id: `${id}/rest`, counts: rest, label: (n) => ({ zh: `${n} 个地区其余部分的${zh}`, en: `${en}, of the rest of ${areas(n)}` }) },
    {
      id: `${id}/conflict`,
      counts: torn,
      label: (n) => ({ zh: `${n} 个地区前后矛盾的${zh}以哪条为准`, en: `which of the contradictory rows hold of ${en}, of ${areas(n)}` }),
    },
  ];
}
