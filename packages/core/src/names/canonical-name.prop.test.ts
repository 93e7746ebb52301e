import * as fc from "fast-check";
import { expect, it } from "vitest";
import { aliases } from "./aliases.js";
import { canonicalName } from "./canonical-name.js";

const scope = fc.record({ context: fc.constantFrom("lechang", "shixing", "suixi", "suichang"), likely: fc.boolean() });
/** Texts made of the forms themselves, of halves of them, and of what may stand between. */
const pieces = aliases.flatMap(({ from, to }) =>
  [from, to].flatMap((form) => [form, form.slice(0, 2), form.slice(2), form.slice(1), form.slice(0, -1)]),
);
const texts = fc.array(fc.constantFrom(...pieces, "、", " ", "县", "2", "0", "-"), { maxLength: 12 }).map((parts) => parts.join(""));

it("is idempotent: a canonical name stays as it is", () => {
  fc.assert(
    fc.property(texts, scope, (text, options) => {
      const once = canonicalName(text, options);
      expect(canonicalName(once, options)).toBe(once);
    }),
    { numRuns: 5000 },
  );
});

it("leaves a text without any of the forms alone", () => {
  fc.assert(
    fc.property(fc.string(), scope, (text, options) => {
      fc.pre(!aliases.some(({ from }) => text.includes(from)));
      expect(canonicalName(text, options)).toBe(text);
    }),
  );
});
