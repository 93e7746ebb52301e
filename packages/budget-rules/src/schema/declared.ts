import type { Precision } from "@countykit/core";
import { moneyText, ratioText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Declared, NamedBase } from "../input.js";
import { baseSchema, selectorSchema } from "../selector/schema.js";
import { amount } from "./amount.js";

const mode: z.ZodType<Precision["mode"]> = z.enum(["round", "truncate"]);

const precision: z.ZodType<Precision> = z.strictObject({
  unit: z.enum(["元", "千元", "万元", "百万元", "亿元"]),
  digits: z.int().min(0).max(6),
  mode,
});

/** A figure that the document prints itself (申报数). */
export const declaredSchema: z.ZodType<Declared> = z.discriminatedUnion("kind", [
  z.strictObject({
    kind: z.literal("amount"),
    id: text,
    name: text,
    of: selectorSchema,
    amount: moneyText,
    precision: precision.exactOptional(),
  }),
  z.strictObject({ kind: z.literal("share"), id: text, name: text, part: selectorSchema, base: baseSchema, share: ratioText, mode }),
]);

/** A named base (占比基数): lines, or an amount of its own. */
export const baseDefinitionSchema: z.ZodType<NamedBase> = z.union([
  z.strictObject({ id: text, name: text, of: selectorSchema }),
  z.strictObject({ id: text, name: text, amount }),
]);
