import { date, moneyText, ratioText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Contract, Payment } from "../input.js";

const payment: z.ZodType<Payment> = z.strictObject({
  id: text,
  amount: moneyText,
  date: date.exactOptional(),
  signatures: z.array(text).exactOptional(),
});

/** A contract paid in stages (分期拨付的合同). */
export const contractSchema: z.ZodType<Contract> = z.strictObject({
  id: text,
  name: text,
  amount: moneyText,
  line: text.exactOptional(),
  signed: date.exactOptional(),
  progress: ratioText.exactOptional(),
  stages: z.array(z.strictObject({ id: text, amount: moneyText, accepted: z.boolean().nullable().default(null) })).default([]),
  payments: z.array(payment).default([]),
});
