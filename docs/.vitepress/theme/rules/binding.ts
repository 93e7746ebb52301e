import { type Policy, type Reason, selectPolicies } from "@countykit/budget-rules";
import type { Bilingual, Level } from "@countykit/core";

/** A document as far as it says whom it binds. */
export interface BoundScope {
  readonly id: string;
  readonly title: Bilingual;
  readonly label: Bilingual;
  readonly document: string;
  readonly level: Level;
  readonly jurisdiction: string;
  readonly cohorts: readonly number[] | null;
  readonly from: string | null;
  readonly until: string | null;
}

export interface BoundProgramme {
  readonly id: string;
  readonly label: Bilingual;
  readonly code: string;
  readonly name: Bilingual;
  readonly cohort: number;
  readonly asOf: string;
}

/** What the generator writes for the switch. */
export interface BindingData {
  readonly scopes: readonly BoundScope[];
  readonly programmes: readonly BoundProgramme[];
}

/** What a reader chose; `null` leaves each programme its own. */
export interface Choice {
  readonly asOf: string | null;
  readonly cohort: number | null;
}

/** Why a document does not bind a programme; `null` when it does. */
export type Off = Reason | null;

/** A document without its rules is a policy all the same: whom it binds turns on the document alone. */
const asPolicy = ({ id, title, document, level, jurisdiction, cohorts, from, until }: BoundScope): Policy => ({
  schema: "countykit-policy/1",
  id,
  title,
  document,
  level,
  jurisdiction,
  cohorts,
  from,
  until,
  rules: [],
});

/** Which documents bind a programme under a choice of day and batch (哪些文件管得着), by the package's own selection. */
export function bindingOf(scopes: readonly BoundScope[], programme: BoundProgramme, choice: Choice): ReadonlyMap<string, Off> {
  const who = { cohort: choice.cohort ?? programme.cohort, jurisdiction: programme.code };
  const { applicable, excluded } = selectPolicies(scopes.map(asPolicy), who, choice.asOf ?? programme.asOf);
  return new Map<string, Off>([
    ...applicable.map(({ id }) => [id, null] as const),
    ...excluded.map(({ policy, reason }) => [policy.id, reason] as const),
  ]);
}

/** All batch years that a document or a programme names, in order. */
export const cohortsIn = ({ scopes, programmes }: BindingData): readonly number[] =>
  [...new Set([...scopes.flatMap(({ cohorts }) => cohorts ?? []), ...programmes.map(({ cohort }) => cohort)])].sort((a, b) => a - b);

/** The documents of these, each once: one document may hold budget rules, targets and points. */
export const documentsOf = (scopes: readonly BoundScope[]): readonly BoundScope[] =>
  scopes.filter((scope, index) => scopes.findIndex(({ document }) => document === scope.document) === index);
