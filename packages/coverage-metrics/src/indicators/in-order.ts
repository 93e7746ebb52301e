import { distinct } from "./tally.js";

/** Rows by id, each once: what is said of them does not depend on how the roster was sorted. */
export const inOrder = <Row extends { readonly id: string }>(rows: readonly Row[], needed?: readonly string[]): readonly Row[] =>
  [...distinct(rows, needed)].sort(({ id: a }, { id: b }) => (a < b ? -1 : 1));
