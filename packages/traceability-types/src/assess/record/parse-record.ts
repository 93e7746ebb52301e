import type { Result } from "@countykit/core";
import { checkIds, date, documentReader, quantityText, text } from "@countykit/core/reading";
import * as z from "zod";
import { KEY_NAMES } from "./key-names-table.js";
import type { AssessRecord } from "./record.js";

const fact = /* @__PURE__ */ z.strictObject({
  id: text,
  value: /* @__PURE__ */ z.union([z.boolean(), z.array(text), quantityText, text]),
  evidence: /* @__PURE__ */ z.array(text).exactOptional(),
});

const form = /* @__PURE__ */ z.strictObject({
  schema: z.literal("countykit-assess/1"),
  policy: text,
  asOf: date,
  facts: z.array(fact).default([]),
});

let reader: ((input: unknown) => Result<AssessRecord>) | undefined;

/**
 * Reads what is known of a county's standards, brands and traceability (读取核查材料): the value, or every problem with its place, in both languages. Numbers
 * may be JSON numbers or decimal text, and come out as text.
 *
 * @example
 * ```ts
 * import { parseAssessRecord } from "@countykit/traceability-types/assess";
 *
 * const read = parseAssessRecord({ schema: "countykit-assess/1", policy: "p", asOf: "2022-11-30", facts: [{ id: "brands.specialty", value: 3 }] });
 * read.ok ? read.value.facts : null; // => [{ "id": "brands.specialty", "value": "3" }]
 * const wrong = parseAssessRecord({ schema: "countykit-assess/1", policy: "p", asOf: "2022-11-31", facts: [{ id: "a", value: null }] });
 * wrong.ok ? null : wrong.issues.map(({ path }) => path); // => ["/asOf", "/facts/0/value"]
 * ```
 * @source semantics § 8: bad input is a value, with all issues at once
 */
export function parseAssessRecord(input: unknown): Result<AssessRecord> {
  reader ??= documentReader<AssessRecord>(form, {
    failsafe: false,
    keyNames: KEY_NAMES,
    check: (document, issues) => void checkIds(document, "facts", "", issues),
  });
  return reader(input);
}
