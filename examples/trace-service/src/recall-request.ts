import { fail, ok, type Result } from "@countykit/core";
import { documentReader, text } from "@countykit/core/reading";
import { normalTime } from "@countykit/traceability-types/epcis";
import { canonicalId } from "@countykit/traceability-types/ids";
import * as z from "zod";
import { fault } from "./fault.js";

/** What somebody who recalls says. */
export interface RecallRequest {
  readonly lots: readonly string[];
  /** When it was declared, in milliseconds since 1970 UTC. */
  readonly declared: number;
  /** Whole hours until everybody has to be told. */
  readonly deadlineHours: number;
}

interface Written {
  readonly lots: readonly string[];
  readonly declared: string;
  readonly deadlineHours: number;
}

const read = documentReader<Written>(
  z.strictObject({
    lots: z.array(text).min(1),
    declared: text,
    deadlineHours: z.int().min(1).max(720),
  }) satisfies z.ZodType<Written>,
  {
    failsafe: false,
    longestList: 100,
    keyNames: {
      lots: { zh: ["召回批次"], en: "lots" },
      declared: { zh: ["公告时间"], en: "declared" },
      deadlineHours: { zh: ["通知时限"], en: "deadlineHours" },
    },
  },
);

/** Reads what was posted; the form, the suggestions and the sentences in both languages come from the packages. */
export function parseRecall(body: unknown): Result<RecallRequest> {
  const form = read(body);
  if (!form.ok) return form;
  const { lots, declared, deadlineHours } = form.value;
  const time = normalTime(declared);
  const ids = lots.map((lot) => canonicalId(lot));
  const issues = [
    ...ids.flatMap((id, index) => (id.ok ? [] : id.issues.map((issue) => ({ ...issue, path: `/lots/${index}${issue.path}` })))),
    ...(time === null ? [fault("not-a-time", { path: "/declared", received: declared.slice(0, 80) })] : []),
  ];
  if (issues.length > 0 || time === null) return fail(...issues);
  return ok({ lots: ids.flatMap((id) => (id.ok ? [id.value] : [])), declared: Date.parse(time), deadlineHours });
}
