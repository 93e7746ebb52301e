import { bilingual, moneyText, ratioText, text } from "@countykit/core/reading";
import * as z from "zod";
import { selectorSchema } from "../../selector/schema.js";
import { ruleBase } from "../schema-base.js";
import type { SubsidyRateRule } from "./rule.js";

export const subsidyRateRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("subsidy-rate"),
  ...ruleBase,
  of: selectorSchema,
  caps: z
    .array(
      z.strictObject({
        id: text,
        title: bilingual,
        sources: z.array(text).min(1).exactOptional(),
        operator: z.enum(["<=", "<"]),
        limit: z.discriminatedUnion("kind", [
          z.strictObject({ kind: z.literal("rate"), rate: ratioText }),
          z.strictObject({ kind: z.literal("amount"), amount: moneyText }),
        ]),
      }),
    )
    .min(1),
}) satisfies z.ZodType<SubsidyRateRule>;
