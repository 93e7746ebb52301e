import type { Bilingual } from "@countykit/core";
import type { ParamForm } from "./indicator.js";
import { indicators } from "./registry.js";

/** What can be said of any indicator, whatever its parameters. */
export interface AnyDefinition {
  readonly id: string;
  readonly term: Bilingual;
  readonly numerator: Bilingual;
  readonly denominator: Bilingual | null;
  readonly unit: string;
  readonly measures: "ratio" | "growth" | "count";
  readonly params: Readonly<Record<string, ParamForm & { readonly term: Bilingual }>>;
}

/** The definition of an indicator by its id; `null` when there is no such indicator. */
export const definitionOf = (id: string): AnyDefinition | null => allDefinitions().find((definition) => definition.id === id) ?? null;

/** All definitions, in the order of the registry. */
export const allDefinitions = (): readonly AnyDefinition[] => Object.values(indicators).map(({ definition }) => definition);
