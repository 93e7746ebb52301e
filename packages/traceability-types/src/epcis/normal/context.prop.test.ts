import * as fc from "fast-check";
import { expect, it } from "vitest";
import { normaliseEvent } from "./read-events.js";

const event = { type: "ObjectEvent", action: "OBSERVE", eventTime: "2026-07-01T10:30:00+08:00", eventTimeZoneOffset: "+08:00" };
const ADDRESS = "https://contexts.example/one.jsonld";
const terms = fc.dictionary(
  fc.constantFrom("a", "b", "gs1", "@vocab", "__proto__"),
  fc.constantFrom("https://x.example/", "https://y.example#", "a:sub/", ""),
  {
    maxKeys: 3,
    noNullPrototype: true,
  },
);
const part = fc.oneof(terms, fc.constantFrom(ADDRESS, "https://contexts.example/unknown.jsonld"));
const written = fc.oneof(part, fc.array(part, { maxLength: 3 }));
const known = fc.oneof(
  fc.constant({}),
  terms.map((inside) => ({ [ADDRESS]: { "@context": inside } })),
);

/** The same context, in a form that is not remembered. */
function spelt(context: unknown): unknown {
  if (Array.isArray(context)) return context.map(spelt);
  if (typeof context !== "object" || context === null) return context;
  return Object.fromEntries(Object.entries(context).map(([term, address]) => [term, { "@id": address }]));
}

it("reads with a context as if it had not read with another before", () => {
  fc.assert(
    fc.property(fc.array(fc.tuple(written, known), { minLength: 1, maxLength: 8 }), (contexts) => {
      for (const [context, others] of contexts) {
        const fields = { ...event, "a:x": 1, "b:y": 2, z: 3, readPoint: { id: "a:place" }, bizStep: "b:step" };
        const remembered = normaliseEvent(fields, context, { contexts: others });
        expect(remembered).toEqual(
          normaliseEvent(fields, [spelt(context), { never: { "@id": "https://never.example/" } }], { contexts: others }),
        );
      }
    }),
    { numRuns: 1500 },
  );
});
