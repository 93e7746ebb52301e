import { fenText } from "@countykit/core";
import { bounded } from "../figures/quantity.js";
import { salesOf } from "../figures/sales-figures.js";
import type { SalesSeries } from "../rosters/rows.js";
import { SALES_SERIES } from "../rosters/words.js";
import { textsIn } from "../store/texts.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import type { FigureColumn } from "./columns.js";
import { missingIn } from "./gaps.js";

/**
 * The sales of every series and period (销售额), in exact fen. An area has the amount of its own row; without one, the sum of the areas in it, which
 * has no upper bound as long as one of them has not told.
 */
export function salesSums({ sales }: Tables, areas: Areas, day: number): readonly FigureColumn[] {
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
    const [series, period] = partsOf(text);
    if (series === null || endOf(period) > day) continue;
    columns.push(oneSeries(areas, sales, rows.get(name) ?? [], series, period));
  }
  return columns;
}

/** The last day of a year, quarter or month. */
function endOf(period: string): number {
  const rest = period.slice(5);
  const month = rest === "" ? 12 : rest.startsWith("Q") ? Number(rest.slice(1)) * 3 : Number(rest);
  const year = Number(period.slice(0, 4));
  const leap = month === 2 && year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0);
  return year * 10_000 + month * 100 + (leap ? 29 : (LENGTHS[month - 1] ?? 31));
}

const LENGTHS: readonly number[] = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

const isSeries = (text: string): text is SalesSeries => text in SALES_SERIES;

function partsOf(name: string): readonly [SalesSeries | null, string] {
  const dot = name.lastIndexOf(".");
  const series = name.slice(0, dot);
  return [isSeries(series) ? series : null, name.slice(dot + 1)];
}

function oneSeries(areas: Areas, sales: Tables["sales"], rows: readonly number[], series: SalesSeries, period: string): FigureColumn {
  const { count, parent } = areas;
  const fen = new BigInt64Array(count);
  /** 1: an own row. 2: made of the areas inside. */
  const said = new Uint8Array(count);
  for (const row of rows) {
    if (sales.said[row] !== 1) continue;
    const area = areas.nodeOf(sales.at[row] ?? 0);
    said[area] = 1;
    fen[area] = (fen[area] ?? 0n) + (sales.fen[row] ?? 0n);
  }
  const silent = new Float64Array(count);
  for (let area = count - 1; area >= 0; area -= 1) {
    if (said[area] !== 2) silent[area] = said[area] === 1 ? 0 : 1;
    const above = parent[area] ?? 0;
    if (area === 0 || said[above] === 1) continue;
    if (said[area] !== 0) said[above] = 2;
    fen[above] = (fen[above] ?? 0n) + (fen[area] ?? 0n);
    silent[above] = (silent[above] ?? 0) + (silent[area] ?? 0);
  }
  const figure = salesOf(series, period);
  const gap = {
    id: `rosters/sales/${series}.${period}`,
    counts: silent,
    label: (n: number) => ({ zh: `${n} 个地区的${figure.term.zh}`, en: `${figure.term.en}, of ${n === 1 ? "1 area" : `${n} areas`}` }),
  };
  return {
    figure,
    quantity: (area) => {
      const amount = fenText(fen[area] ?? 0n);
      const known = silent[area] === 0;
      return bounded("yuan", amount, known ? amount : null, known ? [] : missingIn([gap], area));
    },
  };
}
