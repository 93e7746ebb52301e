import { numberAsText, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Fact, FundedAsset } from "../input.js";

/** Something another programme has paid for. */
export const assetSchema: z.ZodType<FundedAsset> = z.strictObject({ asset: text, programme: text, source: text.exactOptional() });

/** A fact that a rule asks for; a number may be written as one, and comes out as text. */
export const factSchema: z.ZodType<Fact> = z.strictObject({
  id: text,
  value: z.union([z.boolean(), text, z.array(text), z.null(), numberAsText]),
  unit: text.exactOptional(),
  evidence: text.exactOptional(),
});
