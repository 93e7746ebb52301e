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

/** An issue with the file and place it belongs to, `under` being where in the file the parsed part begins. */
export function placed(issue: Issue, file: string, tree: SourceTree, under = ""): Issue {
  const path = `${under}${issue.path}`;
  return { ...issue, path, file, ...tree.locate(path) };
}

/** The steps of a JSON Pointer (RFC 6901). */
export const stepsOf = (pointer: string): readonly string[] =>
  pointer
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));

/** One step of a JSON Pointer, escaped. */
export const pointerStep = (key: string | number): string => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`;
