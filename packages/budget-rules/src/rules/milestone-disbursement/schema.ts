import type { Issue } from "@countykit/core";
import { carry, text } from "@countykit/core/reading";
import * as z from "zod";
import { frozen } from "../frozen.js";
import { ruleBase } from "../schema-base.js";
import type { MilestoneDisbursementRule } from "./rule.js";

export const milestoneDisbursementRuleSchema: z.ZodObject = z
  .strictObject({
    kind: z.literal("milestone-disbursement"),
    ...ruleBase,
    byProgress: z.boolean(),
    byAcceptance: z.boolean(),
    afterSigning: z.boolean(),
    signatures: z.array(text),
  })
  .superRefine(({ byProgress, byAcceptance, afterSigning, signatures }, context) => {
    if (!byProgress && !byAcceptance && !afterSigning && signatures.length === 0) carry(context, [NOTHING_ASKED]);
  }) satisfies z.ZodType<MilestoneDisbursementRule>;

const NOTHING_ASKED: Issue = frozen({
  code: "nothing-asked",
  path: "",
  expected: "at least one condition",
  received: "none",
  message: { zh: "分期拨付规则没有提出任何条件", en: "The rule on disbursement sets no condition" },
  hint: {
    zh: "把 byProgress、byAcceptance、afterSigning 之一设为 true，或列出 signatures",
    en: "Set one of byProgress, byAcceptance or afterSigning to true, or list signatures",
  },
});
