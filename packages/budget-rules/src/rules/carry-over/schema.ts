import type { Issue } from "@countykit/core";
import { carry } from "@countykit/core/reading";
import * as z from "zod";
import { directionList } from "../permitted-directions/schema.js";
import { useList } from "../prohibited-uses/schema.js";
import { frozen } from "../frozen.js";
import { ruleBase } from "../schema-base.js";
import type { CarryOverRule } from "./rule.js";

export const carryOverRuleSchema: z.ZodObject = z.strictObject({
  kind: z.literal("carry-over"),
  ...ruleBase,
  lists: z
    .array(
      z
        .strictObject({
          vintage: z.int().min(1949).max(9999),
          prohibited: z.strictObject(useList).exactOptional(),
          permitted: z.strictObject(directionList).exactOptional(),
        })
        .superRefine(({ prohibited, permitted }, context) => {
          if (prohibited === undefined && permitted === undefined) carry(context, [EMPTY_LIST]);
        }),
    )
    .min(1),
}) satisfies z.ZodType<CarryOverRule>;

const EMPTY_LIST: Issue = frozen({
  code: "nothing-asked",
  path: "",
  expected: "prohibited or permitted",
  received: "neither",
  message: {
    zh: "该年度的清单既没有禁止用途，也没有支持方向",
    en: "The list of this year names neither prohibited uses nor permitted directions",
  },
  hint: { zh: "补上 prohibited 或 permitted", en: "Add prohibited or permitted" },
});
