import * as fc from "fast-check";
import { expect, it } from "vitest";
import { type DocumentNumber, formatDocumentNumber, parseDocumentNumber, sameDocument } from "./document-number.js";

const numbers: fc.Arbitrary<DocumentNumber> = fc.record({
  issuer: fc
    .array(fc.constantFrom(..."国办发明电函财建粤商务乐始遂府政浙联"), { minLength: 1, maxLength: 8 })
    .map((signs) => signs.join("")),
  year: fc.integer({ min: 1949, max: 9999 }),
  serial: fc.integer({ min: 1, max: 999_999 }),
});
const brackets = fc.constantFrom(["〔", "〕"], ["[", "]"], ["［", "］"], ["(", ")"], ["（", "）"], ["【", "】"]);
const space = fc.constantFrom("", " ", "　", "\n", "  ");
const wide = (digits: number): string => String(digits).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0));

it("parse ∘ format is the identity", () => {
  fc.assert(
    fc.property(numbers, (number) => {
      expect(parseDocumentNumber(formatDocumentNumber(number))).toEqual({ ok: true, value: number });
    }),
  );
});

it("no bracket, space or width changes what is read, and format ∘ parse is canonical", () => {
  fc.assert(
    fc.property(numbers, brackets, space, fc.boolean(), (number, [open = "", close = ""], gap, full) => {
      const digits = full ? wide : String;
      const printed = `${number.issuer}${gap}${open}${gap}${digits(number.year)}${close}${gap}${digits(number.serial)}${gap}号`;
      expect(parseDocumentNumber(printed)).toEqual({ ok: true, value: number });
      expect(sameDocument(printed, formatDocumentNumber(number))).toBe("yes");
    }),
  );
});

it("sameDocument is symmetric, and no for different numbers", () => {
  fc.assert(
    fc.property(numbers, numbers, (a, b) => {
      const [left, right] = [formatDocumentNumber(a), formatDocumentNumber(b)];
      expect(sameDocument(left, right)).toBe(sameDocument(right, left));
      expect(sameDocument(left, right)).toBe(left === right ? "yes" : "no");
    }),
  );
});

it("never throws, whatever comes in", () => {
  fc.assert(
    fc.property(fc.anything(), (input) => {
      expect(typeof parseDocumentNumber(input).ok).toBe("boolean");
    }),
  );
});
