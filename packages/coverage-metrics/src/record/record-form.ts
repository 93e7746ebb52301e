import { adoptedReading, date, divisionCode, recordedException, text, year } from "@countykit/core/reading";
import * as z from "zod";
import type { CoverageRecord, RecordedBaseline, RecordedDecisions } from "./coverage-record.js";
import { declaredForm } from "./declared-form.js";
import { inlineRosters } from "./inline-rosters-form.js";

const programme: z.ZodType<CoverageRecord["programme"]> = z.strictObject({
  cohort: year.nullable().default(null),
  jurisdiction: divisionCode.nullable().default(null),
});

const baseline: z.ZodType<RecordedBaseline> = z.strictObject({
  id: text,
  asOf: date.nullable().default(null),
  figures: z.array(declaredForm).default([]),
});

const decisions: z.ZodType<RecordedDecisions> = z.strictObject({
  adopted: z.array(adoptedReading).default([]),
  exceptions: z.array(recordedException).default([]),
});

/** A whole record as it may be written (县域数据档案): lists may be left out, and whatever nobody says. */
export const recordForm: z.ZodObject = z.strictObject({
  schema: z.literal("countykit-coverage/1").default("countykit-coverage/1"),
  id: text,
  name: text,
  county: z.strictObject({ code: divisionCode, name: text.exactOptional() }),
  programme: programme.default({ cohort: null, jurisdiction: null }),
  basis: z.enum(["achieved", "planned"]).default("achieved"),
  asOf: date.nullable().default(null),
  figures: z.array(declaredForm).default([]),
  rosters: inlineRosters.default({}),
  baseline: baseline.nullable().default(null),
  decisions: decisions.default({ adopted: [], exceptions: [] }),
}) satisfies z.ZodType<CoverageRecord>;
