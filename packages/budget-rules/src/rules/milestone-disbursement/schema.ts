import * as z from "zod";
import { text } from "../../schema/common.js";
import { ruleBase } from "../schema-base.js";
import type { MilestoneDisbursementRule } from "./rule.js";

export const milestoneDisbursementRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("milestone-disbursement"),
  ...ruleBase,
  byProgress: z.boolean(),
  byAcceptance: z.boolean(),
  afterSigning: z.boolean(),
  signatures: z.array(text),
}) satisfies z.ZodType<MilestoneDisbursementRule>;
