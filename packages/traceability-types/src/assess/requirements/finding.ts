import type { Finding } from "@countykit/core";

/** Where the day asked for stands against the last day of a requirement: before it, on it, after it. */
export type AssessDueState = "open" | "due" | "passed";

/**
 * What one requirement says of one programme (核查结论): core's finding, with the names that are missing or too many, what it rests on, and by when it is due. The
 * verdict is about what is there on the day asked for, also while there is time left.
 */
export interface AssessFinding extends Finding {
  readonly lacking: readonly string[];
  readonly extra: readonly string[];
  /** What the facts rest on, as the record says. */
  readonly evidence: readonly string[];
  readonly due: { readonly lastDay: string; readonly state: AssessDueState } | null;
}
