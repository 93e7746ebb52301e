import { bilingual, text } from "@countykit/core/reading";
import * as z from "zod";
import type { Term } from "./term.js";

/** A list with at least one named entry. */
export const termsSchema: z.ZodType<readonly Term[]> = z.array(z.strictObject({ id: text, term: bilingual })).min(1);
