import { type Bilingual, say } from "@countykit/core";
import type { NormalEvent } from "../normal-event.js";
import { SENTENCES, type Sentences } from "./sentences-table.js";

/** Whether the standards forbid it, or it is allowed but hardly right (严重程度). */
export type Severity = "error" | "warning";

/** Takes note of what a rule found: where beneath the event, in which words, and what stands there. */
export type Report = (rule: EventRule, path: string, message: Bilingual, received?: string) => void;

/** One rule of the standards that the schema cannot say. */
export interface EventRule {
  readonly id: keyof Sentences;
  readonly severity: Severity;
  /** The standard, and where in it. */
  readonly source: string;
  readonly look: (event: NormalEvent, report: Report) => void;
}

type Found<Id extends keyof Sentences> = (path: string, params: Sentences[Id], received?: string) => void;

/** A rule, its sentence fitting its name. */
export function rule<Id extends keyof Sentences>(
  id: Id,
  severity: Severity,
  source: string,
  find: (event: NormalEvent, found: Found<Id>) => void,
): EventRule {
  const made: EventRule = {
    id,
    severity,
    source,
    look: (event, report) => find(event, (path, params, received) => report(made, path, say(SENTENCES, id, params), received)),
  };
  return made;
}
