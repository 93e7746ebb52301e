import type { Issue } from "@countykit/core";
import * as z from "zod";
import { EVENT } from "../form/forms-table.js";
import type { EpcisDocument, EpcisEvent } from "./event-document.js";
import { checker, type IssuesOf, schemaIssues } from "./parse-document.js";

const eventIssues: IssuesOf = checker(EVENT, "schema");

/**
 * A document of EPCIS 2.0 as a schema of zod (EPCIS 文件的 zod 格式), for forms and services that take such. It takes what `parseDocument` takes, unchanged; its messages are in
 * Chinese and English, and `params` has the issue.
 *
 * @example
 * ```ts
 * import { epcisDocumentSchema } from "@countykit/traceability-types/epcis";
 *
 * const read = epcisDocumentSchema.safeParse({ type: "EPCISDocument", "@context": [], schemaVersion: "two", creationDate: "2026-07-01T10:30:00Z", epcisBody: { eventList: [] } });
 * read.error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`); // => ["schemaVersion: “two”不是版本号，如 2.0 / “two” is not a version, such as 2.0"]
 * ```
 * @source GS1 EPCIS 2.0, 10; EPCIS-JSON-Schema.json
 */
export const epcisDocumentSchema: z.ZodType<EpcisDocument> = /* @__PURE__ */ z
  .custom<EpcisDocument>()
  .superRefine((value, context) => addAll(schemaIssues(value), context));

/**
 * An event of EPCIS 2.0, as it stands in a document, as a schema of zod (EPCIS 事件的 zod 格式).
 *
 * @example
 * ```ts
 * import { epcisEventSchema } from "@countykit/traceability-types/epcis";
 *
 * epcisEventSchema.safeParse({ type: "ObjectEvent", action: "ADD", epcList: [], eventTime: "2026-07-01T10:30:00Z", eventTimeZoneOffset: "+08:00" }).success; // => true
 * ```
 * @source GS1 EPCIS 2.0, 7 and 10; EPCIS-JSON-Schema.json
 */
export const epcisEventSchema: z.ZodType<EpcisEvent> = /* @__PURE__ */ z
  .custom<EpcisEvent>()
  .superRefine((value, context) => addAll(eventIssues(value), context));

function addAll(issues: readonly Issue[], context: z.RefinementCtx): void {
  for (const issue of issues) {
    const { zh, en } = issue.message;
    context.addIssue({ code: "custom", path: stepsOf(issue.path), message: `${zh} / ${en}`, params: { issue } });
  }
}

/** Steps of a JSON Pointer; those into lists are numbers. */
const stepsOf = (path: string): (string | number)[] =>
  path
    .split("/")
    .slice(1)
    .map((step) => (/^(?:0|[1-9]\d*)$/u.test(step) ? Number(step) : step.replaceAll("~1", "/").replaceAll("~0", "~")));
