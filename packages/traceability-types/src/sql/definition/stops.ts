import type { Hop, Stop } from "./trace-definition.js";

/** Objects, processes and carriers in one numbering: objects are themselves, the others are below zero, odd and even. */
export function nodeOf(stop: Stop, id: number): number {
  if (stop === "object") return id;
  return stop === "process" ? -1 - 2 * id : -2 - 2 * id;
}

/** The same in SQL. */
export const nodeSql: Readonly<Record<Stop, (column: string) => string>> = {
  object: (column) => column,
  process: (column) => `-1 - 2 * ${column}`,
  carrier: (column) => `-2 - 2 * ${column}`,
};

/** Where a node is, and the number that it has there. */
export function stopOf(node: number): Readonly<{ stop: Stop; id: number }> {
  if (node >= 0) return { stop: "object", id: node };
  return node % 2 === 0 ? { stop: "carrier", id: (-2 - node) / 2 } : { stop: "process", id: (-1 - node) / 2 };
}

/** Which rows of its table a hop takes; every word is of the definition. */
export function rowsOf(hop: Hop, sides: Readonly<Record<"near" | "far" | "lost", string>>, row = ""): string | undefined {
  if (hop.kind !== undefined) return `${row}kind = '${hop.kind}'`;
  return hop.side === undefined ? undefined : `${row}side = '${sides[hop.side]}'`;
}
