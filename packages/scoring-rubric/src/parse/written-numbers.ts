import type { JSONSchema } from "@countykit/core/reading";
import type * as z from "zod";
import { name } from "./name-form.js";
import { decimal, points, somePoints } from "./numbers-form.js";

const DECIMAL = "^\\s*-?\\d{1,30}(?:\\.\\d{1,30})?\\s*$";
const POINTS = "^\\s*-?\\d{1,30}(?:\\.\\d{1,2})?\\s*$";

/** How numbers and names may be written (书写形式), as JSON Schema, where zod cannot tell it because code reads them. */
export const WRITTEN_NUMBERS: ReadonlyMap<z.core.$ZodType, JSONSchema> = /* @__PURE__ */ new Map<z.core.$ZodType, JSONSchema>([
  [decimal, { anyOf: [{ type: "string", pattern: DECIMAL }, { type: "number" }] }],
  [
    points,
    {
      anyOf: [
        { type: "number", minimum: -1000, maximum: 1000 },
        { type: "string", pattern: POINTS },
      ],
    },
  ],
  [
    somePoints,
    {
      anyOf: [
        { type: "number", exclusiveMinimum: 0, maximum: 1000 },
        { type: "string", pattern: POINTS },
      ],
    },
  ],
  [name, { type: "string", minLength: 1, pattern: "^[^/]*[^/\\s][^/]*$" }],
]);
