import { adoptedReading, date, divisionCode, moneyText, recordedException, text, year } from "@countykit/core/reading";
import * as z from "zod";
import type { Budget, FundingPhase, FundingSource, LineGroup } from "../input.js";
import { amount } from "./amount.js";
import { contractSchema } from "./contract.js";
import { baseDefinitionSchema, declaredSchema } from "./declared.js";
import { lineSchema } from "./line.js";
import { assetSchema, factSchema } from "./recorded.js";

const group: z.ZodType<LineGroup> = z.strictObject({ id: text, name: text, amount });

const source: z.ZodType<FundingSource> = z.strictObject({
  id: text,
  name: text,
  oneOf: z.array(text).min(1).exactOptional(),
  amount: moneyText.exactOptional(),
});

const phase: z.ZodType<FundingPhase> = z.strictObject({
  id: text,
  name: text,
  from: date.exactOptional(),
  until: date.exactOptional(),
  amount: moneyText.exactOptional(),
});

const programme: z.ZodType<Budget["programme"]> = z.strictObject({
  cohort: year.nullable().default(null),
  jurisdiction: divisionCode.nullable().default(null),
});

const listOf = <S extends z.ZodType>(element: S): z.ZodDefault<z.ZodArray<S>> => z.array(element).default([]);

/** A whole budget as it may be written (预算文件): every list may be left out, amounts in any form that money is read from. */
export const budgetForm: z.ZodObject = z.strictObject({
  schema: z.literal("countykit-budget/1").default("countykit-budget/1"),
  id: text,
  name: text,
  programme: programme.default({ cohort: null, jurisdiction: null }),
  lines: listOf(lineSchema),
  groups: listOf(group),
  declared: listOf(declaredSchema),
  sources: listOf(source),
  phases: listOf(phase),
  bases: listOf(baseDefinitionSchema),
  contracts: listOf(contractSchema),
  assets: listOf(assetSchema),
  facts: listOf(factSchema),
  completeTags: listOf(text),
  exceptions: listOf(recordedException),
  adopted: listOf(adoptedReading),
}) satisfies z.ZodType<Budget>;
