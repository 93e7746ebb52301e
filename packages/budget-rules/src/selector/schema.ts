import { text } from "@countykit/core/reading";
import * as z from "zod";
import type { Base, Selector } from "./selector.js";

/** How deep selectors may nest; `parse` has measured the input before zod walks it. */
export const DEEPEST = 32;

export const selectorSchema: z.ZodType<Selector> = z
  .lazy(() =>
    z.discriminatedUnion("kind", [
      z.strictObject({ kind: z.literal("all") }),
      z.strictObject({ kind: z.enum(["category", "tag", "source", "phase", "line"]), in: z.array(text).min(1) }),
      z.strictObject({ kind: z.literal("pending") }),
      z.strictObject({ kind: z.enum(["and", "or"]), of: z.array(selectorSchema).min(1) }),
      z.strictObject({ kind: z.literal("not"), of: selectorSchema }),
    ]),
  )
  .meta({ id: "Selector" });

export const baseSchema: z.ZodType<Base> = z.union([z.strictObject({ kind: z.literal("base"), name: text }), selectorSchema]);
