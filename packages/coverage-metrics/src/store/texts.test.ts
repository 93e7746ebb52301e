import * as fc from "fast-check";
import { describe, expect, it } from "vitest";
import { internFrom, internText, openTexts, textAfter, textsIn } from "./texts.js";

describe("a numbered set of texts 编号集", () => {
  it("gives a text its number once, in the order in which texts come", () => {
    const texts = openTexts();
    expect(["甲", "乙", "甲", "", "44028119900101001X", "", "乙"].map((text) => internText(texts, text))).toEqual([0, 1, 0, 2, 3, 2, 1]);
    expect(textsIn(texts)).toEqual(["甲", "乙", "", "44028119900101001X"]);
  });

  it("keeps apart what only looks alike: leading zeros, full-width digits, X and x, halves of a character, a zero at the end", () => {
    const alike = [
      "0",
      "00",
      "000000000",
      "00000000",
      "０",
      "1X",
      "1x",
      "X",
      "J",
      "\ud83d",
      "\udc00",
      "\ud83d\udc00",
      "A",
      "A\u0000",
      "é",
      "e\u0301",
      "d",
    ];
    const texts = openTexts();
    expect(alike.map((text) => internText(texts, text))).toEqual([...alike.keys()]);
    expect(textsIn(texts)).toEqual(alike);
  });

  it("counts right where hashes are the same: among 200,000 ids some are", () => {
    const texts = openTexts();
    const ids = Array.from({ length: 200_000 }, (_, index) => `T${index}`);
    for (const id of ids) internText(texts, id);
    const hashes = texts.slots.filter((_, at) => at % 2 === 1 && texts.slots[at - 1] !== 0);
    expect(hashes.length).toBe(200_000);
    expect(new Set(hashes).size).toBeLessThan(200_000);
    expect(texts.count).toBe(200_000);
    expect(ids.every((id, index) => internText(texts, id) === index)).toBe(true);
  });

  it("numbers as a Map would, whatever the texts are", () => {
    const word = fc.oneof(fc.string({ unit: "binary", maxLength: 12 }), fc.stringMatching(/^[0-9X]{0,20}$/), fc.string({ maxLength: 40 }));
    fc.assert(
      fc.property(fc.array(word, { maxLength: 30 }), (words) => {
        const texts = openTexts();
        const map = new Map<string, number>();
        for (const one of words) if (!map.has(one)) map.set(one, map.size);
        expect(words.map((one) => internText(texts, one))).toEqual(words.map((one) => map.get(one)));
        expect(textsIn(texts)).toEqual([...map.keys()]);
      }),
    );
  });

  it("takes in the texts of another set", () => {
    const [texts, other] = [openTexts(), openTexts()];
    for (const one of ["乙", "12", "丙"]) internText(texts, one);
    for (const one of ["12", "甲", "乙"]) internText(other, one);
    const numbers: number[] = [];
    for (let at = 0; at < other.end; at = textAfter(other, at)) numbers.push(internFrom(texts, other, at));
    expect(numbers).toEqual([1, 3, 0]);
    expect(textsIn(texts)).toEqual(["乙", "12", "丙", "甲"]);
  });
});
