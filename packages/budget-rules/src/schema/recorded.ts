import type { AdoptedReading, RecordedException } from "@countykit/core";
import { date, numberAsText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Fact, FundedAsset } from "../input.js";
import { level } from "../rules/schema-base.js";

/** A recorded exception (例外批准). */
export const exceptionSchema: z.ZodType<RecordedException> = z.strictObject({
  rule: text,
  authority: text,
  level,
  document: text,
  date,
  expires: date.exactOptional(),
  reason: text,
});

/** A reading adopted by a competent body (采纳的理解). */
export const adoptedSchema: z.ZodType<AdoptedReading> = z.strictObject({ rule: text, reading: text, by: text, date, document: text });

/** Something another programme has paid for. */
export const assetSchema: z.ZodType<FundedAsset> = z.strictObject({ asset: text, programme: text, source: text.exactOptional() });

/** A fact that a rule asks for; a number may be written as one, and comes out as text. */
export const factSchema: z.ZodType<Fact> = z.strictObject({
  id: text,
  value: z.union([z.boolean(), text, z.array(text), z.null(), numberAsText]),
  unit: text.exactOptional(),
  evidence: text.exactOptional(),
});
