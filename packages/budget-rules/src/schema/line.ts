import { date, moneyText, quantityText, text, year } from "@countykit/core/reading";
import * as z from "zod";
import type { BudgetLine } from "../input.js";
import { amount, UNKNOWN_AMOUNT } from "./amount.js";

const tags = z.array(text);

const contingent = z.strictObject({
  trigger: text,
  received: z.union([z.boolean(), date, z.null()]).default(null),
  by: date.exactOptional(),
});

/** One row (预算行). A line without amount and group has an amount that nobody knows; a line of a group has none of its own. */
export const lineSchema: z.ZodType<BudgetLine> = z
  .strictObject({
    id: text,
    name: text,
    category: text.exactOptional(),
    amount: amount.default(UNKNOWN_AMOUNT),
    group: text.exactOptional(),
    source: text.exactOptional(),
    phase: text.exactOptional(),
    vintage: year.exactOptional(),
    tags: tags.exactOptional(),
    notTags: tags.exactOptional(),
    partTags: tags.exactOptional(),
    quantity: z.strictObject({ value: quantityText, unit: text }).exactOptional(),
    investment: moneyText.exactOptional(),
    contingent: contingent.exactOptional(),
    at: z
      .strictObject({
        town: text.exactOptional(),
        village: text.exactOptional(),
        route: text.exactOptional(),
        project: text.exactOptional(),
      })
      .exactOptional(),
    asset: text.exactOptional(),
    purpose: text.exactOptional(),
  })
  .transform((line): BudgetLine => {
    if (line.group === undefined) return line;
    const { amount: _shared, ...rest } = line;
    return rest;
  });
