import type { Exact, Fact } from "@countykit/core";
import { type Book, factsOf, observe, openBook } from "@countykit/coverage-metrics";
import type { StateFact } from "@countykit/scoring-rubric";
import { type Told, wires } from "./wires-table.js";

/** What a book of figures tells of the facts of rubrics (由名册和申报数得出的指标事实). */
export const factsInBook = (book: Book): readonly StateFact[] =>
  wires.flatMap(({ indicator, params, tells }) => {
    const observation = observe(book, indicator, params);
    const { part, whole } = observation;
    // Part and base apart say more than their share: a base that nobody knows does not hide the part.
    if (tells.as === "share" && whole !== null)
      return [...known(tells.part, part, part.evidence), ...known(tells.whole, whole, whole.evidence)];
    return factsOf([observation]).flatMap((fact) => told(fact, tells, fact.unit));
  });

/**
 * Facts of a file as those of a rubric: what `countykit coverage --facts` calls by its indicator goes by the name that rubrics have for it; other facts keep
 * theirs.
 */
export function factsNamed(facts: readonly Fact[]): readonly StateFact[] {
  return facts.flatMap((fact) => {
    const known = byId.get(fact.id);
    return known === undefined ? [fact] : told(fact, known.tells, known.unit);
  });
}

/** Ids of observed facts are made of indicator and parameters, so those of an empty book are the ones to look for. */
const byId: ReadonlyMap<string, { readonly tells: Told; readonly unit: string }> = new Map(
  wires.flatMap(({ indicator, params, tells }) =>
    factsOf([observe(openBook({ asOf: "2021-01-01", declared: [] }), indicator, params)]).map(
      ({ id, unit }) => [id, { tells, unit }] as const,
    ),
  ),
);

/** The unit of the indicator is what the rubric counts in, whatever it calls it; only another one is handed on, to be refused where it does not fit. */
function told({ value: { min, max }, unit, evidence }: Fact, tells: Told, own: string): readonly StateFact[] {
  switch (tells.as) {
    case "share":
      return [
        ...known(tells.part, { min: partOf(min), max: partOf(max) }, evidence),
        ...known(tells.whole, { min: wholeOf(max), max: wholeOf(min) }, evidence),
      ];
    case "number":
      return known(tells.fact, { min, max }, evidence, unit === own ? undefined : unit);
    case "flag":
      return min !== null && min !== "0"
        ? [{ id: tells.fact, value: true, evidence }]
        : max === "0"
          ? [{ id: tells.fact, value: false, evidence }]
          : [];
  }
}

/** The least share is the least part of the largest base, and the other way round. */
const partOf = (share: Exact | null): string | null => (typeof share === "object" && share !== null ? share.part : null);
const wholeOf = (share: Exact | null): string | null => (typeof share === "object" && share !== null ? share.whole : null);

/** One value where the ends are the same; nothing where there is no end but that of any count. */
function known(
  id: string,
  { min, max }: { readonly min: Exact | null; readonly max: Exact | null },
  evidence: readonly string[],
  unit?: string,
): readonly StateFact[] {
  if (max === null && (min === null || min === "0" || min === "-1")) return [];
  const value = min === max && typeof min === "string" ? min : { min, max };
  return [{ id, value, ...(unit === undefined ? {} : { unit }), evidence }];
}
