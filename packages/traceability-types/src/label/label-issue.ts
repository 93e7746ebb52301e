import type { Bilingual, Issue } from "@countykit/core";

/** An issue of a label; `path` points into what was handed over. */
export const labelIssue = (
  code: string,
  path: string,
  message: Bilingual,
  said: Pick<Issue, "expected" | "received" | "hint" | "didYouMean" | "column"> = {},
): Issue => ({ code, path, message, ...said });

/** What stood there, short enough to print; never a throw, whatever it was. */
export const seen = (value: unknown): string =>
  typeof value === "string" ? value.slice(0, 40) : typeof value === "number" || typeof value === "boolean" ? String(value) : typeof value;
