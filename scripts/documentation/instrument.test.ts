import { describe, expect, it } from "vitest";
import { compare } from "./compare.js";
import { instrument } from "./instrument.mjs";

const comparisons = (code: string): number => instrument(code).comparisons;

describe("an example", () => {
  it("is compared behind an expression, a const and a console.log", () => {
    expect(comparisons('1 + 1; // => 2\nconst a = [1]; // => [1]\nconsole.log("x"); // => "x"\n')).toBe(3);
  });

  it("may go on with its value in the comment lines below", () => {
    expect(instrument("f(); // => { a: 1,\n//   b: [2] }\n// An ordinary comment.\n").code).toContain(
      "__compare(f(), ({ a: 1,\n   b: [2] }));",
    );
  });

  it("keeps an ordinary comment below apart from its value", () => {
    expect(instrument("f(); // => 1\n// Half of the whole.\n").code).toContain("__compare(f(), (1));");
  });

  it("leaves other comments alone", () => {
    expect(comparisons("f(); // says nothing\n")).toBe(0);
  });

  it.each(["f(); // => about a third\n", "f(); // => g(1)\n", "f(); // =>\n", "f(); // => 1 + 1\n"])(
    "does not take %j for a value",
    (code) => {
      expect(() => instrument(code)).toThrow("not a literal");
    },
  );

  it("does not lose an arrow that stands behind no statement", () => {
    expect(() => instrument("if (a) {\n  f(); // => 1\n}\n")).toThrow("only 0 stand behind a statement");
  });
});

describe("a value and what an example says of it", () => {
  const decimal = { toDecimalPlaces: () => null, toString: () => "1500.00" };

  it.each([
    [{ a: 1, b: undefined }, { a: 1 }],
    [
      [1, [2]],
      [1, [2]],
    ],
    [decimal, "1500.00"],
    [{ share: decimal }, { share: "1500.00" }],
    [-0, -0],
  ])("agree: %j", (received, expected) => {
    expect(() => compare(received, expected)).not.toThrow();
  });

  it.each([
    [{ a: 1, b: 2 }, { a: 1 }],
    [{ a: 1 }, { a: 1, b: 2 }],
    [
      [1, 2],
      [2, 1],
    ],
    ["1", 1],
    [decimal, "1500"],
    ["1500.00", decimal],
    [null, undefined],
    [0, -0],
  ])("differ: %j", (received, expected) => {
    expect(() => compare(received, expected)).toThrow("the example says");
  });
});
