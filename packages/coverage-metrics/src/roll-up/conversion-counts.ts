import { convertedTrainees } from "../figures/training-figures.js";
import { CONFLICT } from "../store/day-number.js";
import { CONVERSION_KIND_LIST } from "../store/conversion-table.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { countsOf, fromAbove, increase, sumUp } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { type Gap, many } from "./gaps.js";
import { countPeople } from "./people.js";

const KINDS = [undefined, ...CONVERSION_KIND_LIST] as const;

/** Trainees who found work or began a business (培训转化人数), each once. A case that names nobody may be anybody's. */
export function conversionCounts({ conversions }: Tables, areas: Areas, day: number): readonly FigureColumn[] {
  const people = countPeople(areas, KINDS.length);
  const [certain, possible] = [KINDS.map(() => new Float64Array(areas.count)), KINDS.map(() => new Float64Array(areas.count))];
  const [nameless, placed] = [new Float64Array(areas.count), new Float64Array(areas.count)];
  const named = Int32Array.from({ length: conversions.ids.count }, (_, row) => row)
    .filter((row) => (conversions.date[row] ?? 0) <= day)
    .sort((a, b) => (conversions.person[a] ?? 0) - (conversions.person[b] ?? 0));
  for (const [index, row] of named.entries()) {
    const area = areas.nodeOf(conversions.at[row] ?? 0);
    const claims = conversions.claims[row] ?? 0;
    const may = 1 | (claims << 1);
    const sure = conversions.date[row] === CONFLICT ? 0 : claims === 3 ? 1 : may;
    const person = conversions.person[row] ?? -1;
    increase(placed, area);
    if (person < 0) {
      increase(nameless, area);
      for (const [kind] of KINDS.entries()) {
        const [sureColumn, mayColumn] = [certain[kind], possible[kind]];
        if (sureColumn !== undefined && (sure & (1 << kind)) !== 0) increase(sureColumn, area);
        if (mayColumn !== undefined && (may & (1 << kind)) !== 0) increase(mayColumn, area);
      }
      continue;
    }
    people.at(area, sure, may);
    if (conversions.person[named[index + 1] ?? -1] !== person) people.next();
  }
  const who: Gap = {
    id: "rosters/conversions/person",
    counts: sumUp(areas, nameless),
    label: (n) => ({ zh: `${n} 例转化是谁`, en: `who stands behind ${many(n, "conversion", "conversions")}` }),
  };
  const where: Gap = {
    id: "rosters/conversions/at",
    counts: fromAbove(areas, placed),
    label: (n) => ({ zh: `${n} 例转化在哪里`, en: `where ${many(n, "conversion", "conversions")} took place` }),
  };
  return KINDS.map((kind, index) => {
    const { min, max } = people.bounds(index);
    const more = countsOf(areas, certain[index] ?? new Float64Array(areas.count), possible[index] ?? new Float64Array(areas.count));
    return countColumn(
      convertedTrainees(kind),
      {
        min: min.map((least, area) => Math.max(least, Math.min(1, more.min[area] ?? 0))),
        max: max.map((most, area) => most + (more.max[area] ?? 0)),
      },
      [who, where],
    );
  });
}
