import type { Sales } from "../../rosters/rows.js";
import type { RosterRows } from "../open-county-book.js";

/** How many digits the codes of the areas inside have: of a nation without code its provinces, then cities, counties, towns. */
const INSIDE: Readonly<Record<number, number>> = { 0: 2, 2: 4, 4: 6, 6: 9 };

interface Total {
  readonly least: bigint;
  readonly most: bigint;
  readonly told: boolean;
  /** Whether all that is in the area has told. */
  readonly complete: boolean;
}

/** The sales of one area, added up the simple way: `<least> … <most>` by figure, and no most where something has not told. */
export function naiveSales({ towns = [], villages = [], sales = [] }: RosterRows, within: string): ReadonlyMap<string, string> {
  const listed = [...towns, ...villages].map(({ code }) => code.slice(0, 9));
  const places = [...listed, ...sales.map(({ at }) => at ?? "")];
  const inside = (area: string): readonly string[] => {
    const digits = INSIDE[area.length];
    if (digits === undefined) return [];
    return [...new Set(places.flatMap((place) => (place.startsWith(area) && place.length >= digits ? [place.slice(0, digits)] : [])))];
  };
  const total = (rows: readonly Sales[], area: string): Total => {
    const own = rows.flatMap(({ at = "", amount }) => (at === area && amount !== undefined ? [fen(amount)] : []));
    if (own.length > 0) return { least: least(own), most: most(own), told: true, complete: true };
    const parts = inside(area).map((part) => total(rows, part));
    const told = parts.some((part) => part.told);
    const known = listed.some((town) => town.startsWith(area) && town !== area);
    return {
      least: parts.reduce((sum, part) => sum + part.least, 0n),
      most: parts.reduce((sum, part) => sum + part.most, 0n),
      told,
      complete: told && known && parts.every(({ complete }) => complete),
    };
  };
  const figures = new Map<string, string>();
  for (const { series, period } of sales) {
    const found = total(
      sales.filter((row) => row.series === series && row.period === period),
      within,
    );
    figures.set(`sales.${series}.${period}`, `${yuan(found.least)} … ${found.complete ? yuan(found.most) : null}`);
  }
  return figures;
}

const fen = (amount: string): bigint => BigInt(amount.replace(".", ""));
const yuan = (amount: bigint): string =>
  String(amount)
    .padStart(3, "0")
    .replace(/(\d\d)$/u, ".$1");
const least = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (a < b ? a : b));
const most = (amounts: readonly bigint[]): bigint => amounts.reduce((a, b) => (a > b ? a : b));
