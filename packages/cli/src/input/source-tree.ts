import type { Issue } from "@countykit/core";

/** A place in a file, both counted from 1. */
export interface Position {
  readonly row: number;
  readonly column: number;
}

/** A file that was read: its value as plain data, and where each part of it stands. */
export interface SourceTree {
  readonly value: unknown;
  /** Where the part named by a JSON Pointer stands: its key, or its place in a list. For a part that is absent: the nearest part around it. */
  readonly locate: (pointer: string) => Position;
}

/** An issue with the file and place it belongs to. */
export const placed = (issue: Issue, file: string, tree: SourceTree): Issue => ({ ...issue, file, ...tree.locate(issue.path) });

/** Issues of one file with their places, in the order in which they stand in it. */
export const placedAll = (issues: readonly Issue[], file: string, tree: SourceTree): readonly Issue[] =>
  issues.map((issue) => placed(issue, file, tree)).sort((a, b) => (a.row ?? 0) - (b.row ?? 0) || (a.column ?? 0) - (b.column ?? 0));

/** The steps of a JSON Pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** One step of a JSON Pointer, escaped. */
export const pointerStep = (key: string | number): string => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
