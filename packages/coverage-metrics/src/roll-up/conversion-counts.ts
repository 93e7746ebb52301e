import type { Bilingual } from "@countykit/core";
import { convertedTrainees } from "../figures/training-figures.js";
import { NOBODY } from "../store/attendance-table.js";
import { CONVERSION_KIND_LIST } from "../store/conversion-table.js";
import { firstDay, lastDay } from "../store/day-number.js";
import type { Tables } from "../store/tables.js";
import type { Areas } from "./areas.js";
import { add, countsOf, giveBack, increase, takeColumn } from "./bounds.js";
import { countColumn, type FigureColumn } from "./columns.js";
import { type Gap, hereOrMaybe, many, maybeHere } from "./gaps.js";
import { countPeople } from "./people.js";
import type { Span } from "./standing.js";

const KINDS = [undefined, ...CONVERSION_KIND_LIST] as const;
const ALL = 1;

/** Trainees who found work or began a business (培训转化人数), each once. A case that names nobody may be anybody's. */
export function conversionCounts({ conversions }: Tables, areas: Areas, span: Span): readonly FigureColumn[] {
  const column = (): Float64Array => takeColumn(areas);
  const people = countPeople(areas);
  const nameless = KINDS.map((kind) => ({ kind, certain: column(), possible: column(), earlier: column() }));
  const [all, anybody, either, someDay] = [column(), column(), column(), column()];
  const rows = Int32Array.from({ length: conversions.ids.count }, (_, row) => row)
    .filter((row) => firstDay(conversions.date[row] ?? 0) <= span.after)
    .sort((a, b) => (conversions.person[a] ?? 0) - (conversions.person[b] ?? 0));
  for (const [index, row] of rows.entries()) {
    const area = areas.nodeOf(conversions.at[row] ?? 0);
    const claims = conversions.claims[row] ?? 0;
    const date = conversions.date[row] ?? 0;
    const mayBeEarlier = span.before !== null && firstDay(date) <= span.before;
    const earlier = span.before !== null && lastDay(date) <= span.before;
    const undated = !earlier && (mayBeEarlier || lastDay(date) > span.after);
    const may = ALL | (claims << 1);
    const sure = undated ? 0 : claims === 3 ? ALL : may;
    const person = conversions.person[row] ?? NOBODY;
    increase(all, area);
    if (claims === 3) increase(either, area);
    if (undated) increase(someDay, area);
    if (person < 0) {
      increase(anybody, area);
      for (const [bit, each] of nameless.entries()) {
        if ((may & (1 << bit)) === 0) continue;
        if (mayBeEarlier) increase(each.earlier, area);
        if (earlier) continue;
        increase(each.possible, area);
        if ((sure & (1 << bit)) !== 0) increase(each.certain, area);
      }
      continue;
    }
    if (mayBeEarlier) people.before(area, sure, may);
    if (!earlier) people.at(area, sure, may);
    if (conversions.person[rows[index + 1] ?? -1] !== person) people.next();
  }
  const gap = (name: string, counts: Gap["counts"], label: (count: number) => Bilingual): Gap => ({
    id: `rosters/conversions/${name}`,
    counts,
    label,
  });
  const cases = (n: number): string => many(n, "conversion", "conversions");
  const gaps: readonly Gap[] = [
    gap("person", hereOrMaybe(areas, anybody), (n) => ({ zh: `${n} 例转化是谁`, en: `who stands behind ${cases(n)}` })),
    gap("kind", hereOrMaybe(areas, either), (n) => ({
      zh: `${n} 例转化是就业还是创业`,
      en: `whether ${cases(n)} led to a job or a business`,
    })),
    gap("date", hereOrMaybe(areas, someDay), (n) => ({ zh: `${n} 例转化在哪一天`, en: `when ${cases(n)} took place` })),
    gap("at", maybeHere(areas, all), (n) => ({ zh: `${n} 例转化在哪里`, en: `where ${cases(n)} took place` })),
  ];
  return nameless.map(({ kind, certain, possible, earlier }, bit) => {
    const persons = people.bounds(bit);
    const more = countsOf(areas, certain, possible);
    const before = span.before === null ? null : hereOrMaybe(areas, earlier);
    for (let area = 0; area < areas.count; area += 1) {
      const least = persons.min[area] ?? 0;
      persons.min[area] = before === null ? Math.max(least, Math.min(1, more.min[area] ?? 0)) : Math.max(0, least - (before[area] ?? 0));
    }
    add(persons.max, more.max);
    giveBack(areas, more.min, more.max);
    return countColumn(areas, convertedTrainees(kind), persons, gaps);
  });
}
