import type { Test } from "../conditions/compile-condition.js";
import type { Condition } from "../conditions/condition.js";
import type { Bounds, Node } from "../nodes/node.js";
import type { FactForm } from "../rubric.js";
import type { OpenVariables } from "../variables/open-variables.js";
import type { Domains, Table } from "../variables/variable.js";
import type { Part } from "./scale.js";

/** What a scale is compiled with. */
export interface KindContext {
  readonly path: string;
  readonly facts: ReadonlyMap<string, FactForm>;
  readonly variables: OpenVariables;
  readonly test: (condition: Condition) => Test;
  readonly parts: (of: readonly Part[]) => readonly Node[];
}

/** How a scale bounds its points, and what it gives at least and at most, in hundredths. */
export interface CompiledScale {
  readonly tables: readonly Table[];
  readonly parts: readonly Node[];
  readonly floor: number;
  readonly ceiling: number;
  /** Writes least and most under a number, from the domains and the bounds of the parts. */
  readonly bound: (domains: Domains, into: Bounds, number: number) => void;
  readonly open: Node["open"];
  readonly turnsOn: Node["turnsOn"];
  readonly measured: Node["measured"];
}

export const write = (into: Bounds, number: number, least: number, most: number): void => {
  into.least[number] = least;
  into.most[number] = most;
};

/** A scale without parts, which turns on nothing but its own variables. */
export const withoutParts: Pick<CompiledScale, "parts" | "turnsOn" | "measured"> = { parts: [], turnsOn: () => false, measured: null };

/** A scale of parts alone. */
export const ofParts: Pick<CompiledScale, "tables" | "open" | "measured"> = { tables: [], open: () => {}, measured: null };
