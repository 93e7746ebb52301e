import type { Bilingual, Citation, Force, Level } from "@countykit/core";
import { bilingual, citation, force, level, text } from "@countykit/core/reading";
import * as z from "zod";

/** The fields every rule has, to be spread into the schema of a kind. */
export const ruleBase: {
  readonly id: z.ZodType<string>;
  readonly title: z.ZodType<Bilingual>;
  readonly force: z.ZodType<Force>;
  readonly cite: z.ZodType<Citation>;
  readonly note: z.ZodExactOptional<z.ZodType<Bilingual>>;
  readonly tightens: z.ZodExactOptional<z.ZodType<string>>;
  readonly delegatedTo: z.ZodExactOptional<z.ZodType<Level>>;
} = {
  id: text,
  title: bilingual,
  force,
  cite: citation,
  note: bilingual.exactOptional(),
  tightens: text.exactOptional(),
  delegatedTo: level.exactOptional(),
};

export const limitOperator: z.ZodEnum<{ "<=": "<="; ">=": ">="; "<": "<"; ">": ">" }> = z.enum(["<=", ">=", "<", ">"]);
