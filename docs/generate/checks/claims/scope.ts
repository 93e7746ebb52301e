import { findDocument } from "@countykit/core";
import type { Scope } from "../../rule-page.js";
import { inTexts, within, type Wrong } from "./claim.js";

/** What a document says of whom it binds, and when. */
type Bound = Pick<Scope, "document" | "level" | "jurisdiction" | "cohorts" | "from" | "until">;

/** Place, batches and days are those of the document, and its short name has no other year. */
export function scopeWrong(scope: Scope | null, { document, level, jurisdiction, cohorts, from, until }: Bound): Wrong {
  if (scope === null) return ["it is not told whom the document binds"];
  const wanted: Bound = { document, level, jurisdiction, cohorts, from, until };
  const fields = ["document", "level", "jurisdiction", "from", "until"] as const;
  const years = [...(cohorts ?? []).map(String), ...inTexts(findDocument(document)?.issued?.slice(0, 4) ?? ""), ...inTexts(document)];
  return [
    ...fields.flatMap((field) => (scope[field] === wanted[field] ? [] : [`the ${field} of the document is told as ${scope[field]}`])),
    ...((scope.cohorts ?? []).join(" ") === (cohorts ?? []).join(" ") && (scope.cohorts === null) === (cohorts === null)
      ? []
      : ["the batches of the document are others"]),
    ...within("the short name of the document", scope.label, cohorts === null ? [] : cohorts.map(String), years),
  ];
}
