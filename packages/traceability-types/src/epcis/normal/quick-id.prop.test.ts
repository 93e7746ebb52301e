import * as fc from "fast-check";
import { expect, it } from "vitest";
import { canonicalId, checkDigitOf } from "../../ids.js";
import { quickId } from "./quick-id.js";

const digits = (length: number): fc.Arbitrary<string> =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: length, maxLength: length }).map((list) => list.join(""));
const serial = fc.string({ unit: fc.constantFrom(..."0123456789ABCabc-_.%/~!"), minLength: 0, maxLength: 21 });
const checked = (length: number): fc.Arbitrary<string> =>
  fc.tuple(digits(length - 1), fc.boolean(), digits(1)).map(([data, right, last]) => data + (right ? checkDigitOf(data) : last));

const links = fc.oneof(
  fc
    .tuple(checked(14), fc.constantFrom("/10/", "/21/", "/22/", "/"), serial)
    .map(([gtin, ai, value]) => `https://id.gs1.org/01/${gtin}${ai}${value}`),
  checked(14).map((gtin) => `https://id.gs1.org/01/${gtin}`),
  fc
    .tuple(fc.constantFrom(17, 18, 19).chain(checked), fc.constantFrom("", "/21/1"))
    .map(([sscc, more]) => `https://id.gs1.org/00/${sscc}${more}`),
  fc.tuple(checked(13), serial).map(([gln, value]) => `https://id.gs1.org/414/${gln}/254/${value}`),
);
const urns = fc
  .tuple(
    fc.constantFrom("id:sgtin", "class:lgtin", "id:sscc", "id:sgln", "idpat:sgtin", "id:grai"),
    fc.integer({ min: 5, max: 13 }),
    fc.constantFrom(12, 13, 17),
    fc.option(serial, { nil: undefined }),
  )
  .chain(([scheme, length, total, value]) =>
    fc
      .tuple(digits(length), digits(Math.max(0, total - length)))
      .map(([prefix, rest]) => `urn:epc:${scheme}:${prefix}.${rest}${value === undefined ? "" : `.${value}`}`),
  );

it("answers as the careful reader does, wherever it answers", () => {
  let answered = 0;
  fc.assert(
    fc.property(fc.oneof(links, urns), (text) => {
      const quick = quickId(text);
      if (quick === null) return;
      answered += 1;
      expect([text, canonicalId(text)]).toEqual([text, { ok: true, value: quick }]);
    }),
    { numRuns: 6000 },
  );
  expect(answered).toBeGreaterThan(500);
});
