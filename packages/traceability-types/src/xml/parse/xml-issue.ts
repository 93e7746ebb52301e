import type { Bilingual, Issue } from "@countykit/core";

/** Where in the text something is, from 1. */
export interface Spot {
  readonly row: number;
  readonly column: number;
}

/** An issue of a text in XML, at its line and column. */
export const xmlIssue = (code: string, path: string, message: Bilingual, spot?: Spot, received?: string): Issue => ({
  code,
  path,
  message,
  ...(spot === undefined ? {} : { row: spot.row, column: spot.column }),
  ...(received === undefined ? {} : { received: received.slice(0, 80) }),
});
