import formats from "ajv-formats/dist/formats.js";
import * as fc from "fast-check";
import { expect, it } from "vitest";
import { TEXTS } from "./texts.js";
import { isUri } from "./uri.js";

const { uri, "date-time": dateTime } = formats.fullFormats;
const holds = (format: unknown, text: string): boolean => {
  if (typeof format === "function") return Boolean(format(text));
  const { validate } = format as { readonly validate: (value: string) => boolean };
  return validate(text);
};

const pieces = fc.constantFrom(
  "http",
  "https",
  "urn",
  "a",
  "1",
  ":",
  "//",
  "/",
  "?",
  "#",
  "[",
  "]",
  "::1",
  "v1.x",
  "@",
  "%41",
  "%4",
  "é",
  " ",
  "{",
  "|",
  "~",
  "!",
  ".",
  "255.255.255.256",
  "8080",
  "\n",
);
const texts = fc.oneof(
  fc.array(pieces, { maxLength: 9 }).map((list) => list.join("")),
  fc.webUrl({ withFragments: true, withQueryParameters: true }),
  fc.string(),
);

it("takes the addresses that the judge takes", () => {
  fc.assert(
    fc.property(texts, (text) => {
      expect([text, isUri(text)]).toEqual([text, holds(uri, text)]);
    }),
    { numRuns: 5000 },
  );
});

const times = fc
  .tuple(
    fc.constantFrom("2026-07-01", "2024-02-29", "2026-02-29", "1900-02-29", "2026-13-01", "26-07-01"),
    fc.constantFrom("T", "t", " ", "_"),
    fc.constantFrom("10:30:00", "23:59:60", "07:59:60", "10:30", "10:60:00"),
    fc.constantFrom("", ".", ".5", ".123456789"),
    fc.constantFrom("Z", "z", "+08:00", "+0800", "+08", "+8", "-00:00", "+24:00", ""),
  )
  .map((parts) => parts.join(""));

it("takes the times that the judge takes", () => {
  fc.assert(
    fc.property(times, (text) => {
      expect([text, TEXTS.time(text)]).toEqual([text, holds(dateTime, text)]);
    }),
    { numRuns: 2000 },
  );
});
