import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { divisionAbove, isWithinDivision, levelOfDivision, NATION, unitKindOfDivision } from "./code-parts.js";
import { DIGITS, type DivisionLevel, LEVELS } from "./division-level.js";
import { isDivisionCode, parseDivisionCode } from "./parse-division-code.js";
import { division } from "./testing/division.js";

const codeOf = (input: unknown, levels?: readonly DivisionLevel[]): string => {
  const read = parseDivisionCode(input, levels === undefined ? {} : { levels });
  return read.ok ? `${read.value.level} ${read.value.code}` : read.issues.map(({ code }) => code).join();
};

describe("division codes 统计用区划代码", () => {
  it.each([
    ["44", "province 44"],
    ["4402", "city 4402"],
    ["440281", "county 440281"],
    ["440281100", "town 440281100"],
    ["440281100201", "village 440281100201"],
  ])("reads %s by its length", (text, read) => {
    expect(codeOf(text)).toBe(read);
  });

  it.each([
    ["440000", "province 44"],
    ["4400", "province 44"],
    ["440200", "city 4402"],
    ["440281000", "county 440281"],
    ["440281000000", "county 440281"],
    ["440281100000", "town 440281100"],
    ["440000000000", "province 44"],
    ["４４０２８１", "county 440281"],
    [" 440281\u3000", "county 440281"],
  ])("takes off the zeros that fill %s, and reads full-width digits", (text, read) => {
    expect(codeOf(text)).toBe(read);
  });

  it.each(["441900", "442000", "460400", "620200"])("knows %s as the county of a city that has none", (text) => {
    expect(codeOf(text)).toBe(`county ${text}`);
    expect(codeOf(`${text}003`)).toBe(`town ${text}003`);
    expect(codeOf(text.slice(0, 4))).toBe(`city ${text.slice(0, 4)}`);
  });

  it.each([
    ["4.40281E+11", "code-as-number"],
    ["4.40281e11", "code-as-number"],
    ["40281100201", "code-length"],
    ["1", "code-length"],
    ["4402811002011", "code-length"],
    ["", "not-division-code"],
    ["坪石镇", "not-division-code"],
    ["44028a", "not-division-code"],
    ["990281", "no-such-province"],
    ["004402", "no-such-province"],
    ["440001", "empty-code-part"],
    ["440200100", "empty-code-part"],
    ["440281000201", "empty-code-part"],
    [440_281, "code-not-text"],
    [null, "code-not-text"],
    [undefined, "code-not-text"],
    [{ code: "440281" }, "code-not-text"],
  ])("refuses %s and says why", (input, code) => {
    expect(codeOf(input)).toBe(code);
  });

  it("holds to the levels asked for", () => {
    expect(codeOf("440281", ["town", "village"])).toBe("code-level");
    expect(codeOf("440281100", ["village"])).toBe("code-level");
    expect(codeOf("440200", ["county"])).toBe("code-level");
    expect(codeOf("440281100201", ["town", "village"])).toBe("village 440281100201");
  });

  it("says what was meant where only the writing is wrong", () => {
    const meant = (text: string): string | undefined => {
      const read = parseDivisionCode(text);
      return read.ok ? "" : read.issues[0]?.didYouMean;
    };
    expect(meant("'440281100201")).toBe("440281100201");
    expect(meant('="440281100201"')).toBe("440281100201");
    expect(meant("440281100201.0")).toBe("440281100201");
    expect(meant("440281 100 201")).toBe("440281100201");
    expect(meant("440281-100-201")).toBe("440281100201");
    expect(meant("4.40281E+11")).toBeUndefined();
  });

  it("gives place, what was expected and what stood there, in both languages", () => {
    const read = parseDivisionCode("40281100201", { levels: ["village"], path: "/3/code" });
    expect(read).toEqual({
      ok: false,
      issues: [
        {
          code: "code-length",
          path: "/3/code",
          expected: "12 digits",
          received: "“40281100201”",
          message: {
            zh: "“40281100201” 有 11 位，区划代码没有这种位数，可能在表格里丢了数字",
            en: "“40281100201” has 11 digits, as no division code has; a spreadsheet may have dropped some",
          },
          hint: {
            zh: "请先把这一列设为文本格式，再重新填写代码",
            en: "Set the format of the column to text first, and enter the codes again",
          },
        },
      ],
    });
  });

  it("reads every code to itself, and only codes of the level", () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...LEVELS).chain((level) => fc.tuple(fc.constant(level), division(level))),
        ([level, code]) => {
          expect(parseDivisionCode(code)).toEqual({ ok: true, value: { code, level } });
          expect(levelOfDivision(code)).toBe(level);
          for (const other of LEVELS) expect(isDivisionCode(code, [other])).toBe(other === level);
          expect(parseDivisionCode(code.padEnd(12, "0"))).toEqual(
            level === "city" && parseDivisionCode(`${code}00`).ok && codeOf(`${code}00`).startsWith("county")
              ? { ok: true, value: { code: `${code}00`, level: "county" } }
              : { ok: true, value: { code, level } },
          );
        },
      ),
    );
  });

  it("never throws and never reads what it would not read again", () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9 .E+-]{0,14}$/), fc.anything()), (input) => {
        const read = parseDivisionCode(input);
        if (read.ok) expect(parseDivisionCode(read.value.code)).toEqual(read);
      }),
    );
  });
});

describe("codes that are trusted", () => {
  it("puts every division into those above it", () => {
    fc.assert(
      fc.property(division("village"), (code) => {
        for (const level of LEVELS) {
          const above = divisionAbove(code, level);
          expect(above).toBe(code.slice(0, DIGITS[level]));
          expect(isWithinDivision(code, above ?? "")).toBe(true);
        }
        expect(isWithinDivision(code, NATION)).toBe(true);
      }),
    );
  });

  it("has nothing above itself at a lower level, and keeps neighbours apart", () => {
    expect(divisionAbove("4402", "county")).toBeNull();
    expect(isWithinDivision("440282100201", "440281")).toBe(false);
    expect(isWithinDivision("44", "440281")).toBe(false);
    expect(() => levelOfDivision("44028")).toThrow(RangeError);
  });

  it.each([
    ["440281001", "subdistrict"],
    ["440281099", "subdistrict"],
    ["440281100", "town"],
    ["440281199", "town"],
    ["440281200", "township"],
    ["440281399", "township"],
    ["440281400", "other"],
    ["440281100001", "community"],
    ["440281100199", "community"],
    ["440281100200", "village"],
    ["440281100399", "village"],
    ["440281100400", "other"],
  ])("knows what %s is by its range", (code, kind) => {
    expect(unitKindOfDivision(code)).toBe(kind);
  });

  it("does not say of a county what it is", () => {
    expect(() => unitKindOfDivision("440281")).toThrow(RangeError);
  });
});
