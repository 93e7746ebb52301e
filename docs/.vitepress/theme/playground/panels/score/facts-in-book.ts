import type { Exact, Fact } from "@countykit/core";
import { type Book, factsOf, observe } from "@countykit/coverage-metrics";
import type { StateFact } from "@countykit/scoring-rubric";
import { type Told, wires } from "./wires-table.js";

interface Ends {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** What a book of figures tells of the facts of rubrics (由名册和申报数得出的指标事实). */
export const factsInBook = (book: Book): readonly StateFact[] =>
  wires.flatMap(({ indicator, params, tells }) => {
    const observation = observe(book, indicator, params);
    const { part, whole } = observation;
    // Part and base apart say more than their share: a base that nobody knows does not hide the part.
    if (tells.as === "share" && whole !== null)
      return [...known(tells.part, part, part.evidence), ...known(tells.whole, whole, whole.evidence)];
    return factsOf([observation]).flatMap((fact) => told(fact, tells));
  });

function told({ value: { min, max }, evidence }: Fact, tells: Told): readonly StateFact[] {
  switch (tells.as) {
    case "share":
      return [
        ...known(tells.part, { min: partOf(min), max: partOf(max) }, evidence),
        ...known(tells.whole, { min: wholeOf(max), max: wholeOf(min) }, evidence),
      ];
    case "number":
      return known(tells.fact, { min, max }, evidence);
    case "flag":
      if (min !== null && min !== "0") return [{ id: tells.fact, value: true, evidence }];
      return max === "0" ? [{ id: tells.fact, value: false, evidence }] : [];
  }
}

/** The least share is the least part of the largest base, and the other way round. */
const partOf = (share: Exact | null): string | null => (typeof share === "object" && share !== null ? share.part : null);
const wholeOf = (share: Exact | null): string | null => (typeof share === "object" && share !== null ? share.whole : null);

/** One value where the ends are the same; nothing where there is no end but that of any count. */
function known(id: string, { min, max }: Ends, evidence: readonly string[]): readonly StateFact[] {
  if (max === null && (min === null || min === "0" || min === "-1")) return [];
  return [{ id, value: min === max && typeof min === "string" ? min : { min, max }, evidence }];
}
