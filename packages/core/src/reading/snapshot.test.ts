import { describe, expect, it } from "vitest";
import { Decimal } from "../decimal.js";
import { readMarker } from "./marker.js";
import { pointer, shortened } from "./pointer.js";
import { snapshot } from "./snapshot.js";

const kindOf = (input: unknown): string => {
  const { value } = snapshot(input);
  return typeof value === "symbol" ? readMarker(value).kind : "plain";
};

const nested = (levels: number): unknown => {
  let value: unknown = 1;
  for (let level = 0; level < levels; level += 1) value = [value];
  return value;
};

/** The innermost value of lists in lists. */
const innermost = (input: unknown): unknown => {
  let value: unknown = snapshot(input).value;
  while (Array.isArray(value)) value = value[0];
  return typeof value === "symbol" ? readMarker(value).kind : value;
};

describe("snapshot", () => {
  it("takes plain data over, without what JSON leaves out", () => {
    expect(snapshot({ a: [1, "x", null, true], b: undefined, c: Object.assign(Object.create(null), { d: 1 }) }).value).toEqual({
      a: [1, "x", null, true],
      c: { d: 1 },
    });
  });

  it("marks what is not plain", () => {
    expect([() => 1, 1n, Symbol("x"), new Date(0), new Map(), /x/].map(kindOf)).toEqual(Array.from({ length: 6 }, () => "not-plain"));
    const throwing = new Proxy(
      {},
      {
        ownKeys: () => {
          throw new Error("planted");
        },
      },
    );
    expect(kindOf(throwing)).toBe("unreadable");
  });

  it("reads each property once", () => {
    let reads = 0;
    const input = {
      get a() {
        reads += 1;
        return reads;
      },
    };
    expect([snapshot(input).value, reads]).toEqual([{ a: 1 }, 1]);
  });

  it("nests 64 deep and no deeper", () => {
    expect([63, 64, 65].map((levels) => innermost(nested(levels)))).toEqual([1, 1, "too-deep"]);
  });

  it("takes a thousand keys and no more", () => {
    const wide = (count: number): unknown => Object.fromEntries(Array.from({ length: count }, (_, index) => [`k${index}`, 1]));
    expect([999, 1000, 1001].map((count) => kindOf(wide(count)))).toEqual(["plain", "plain", "too-many-keys"]);
  });

  it("takes lists inside entries of ten thousand, whatever lists of the document may be", () => {
    const inner = (count: number): unknown => {
      const read: unknown = snapshot({ of: [{ in: Array.from({ length: count }, () => 1) }] }, 100).value;
      return JSON.stringify(read)?.includes("[1,");
    };
    expect([9999, 10_000, 10_001].map(inner)).toEqual([true, true, false]);
  });

  it("breaks circles, but takes the same object twice", () => {
    const round: Record<string, unknown> = {};
    round["self"] = round;
    const shared = { a: 1 };
    expect(snapshot([shared, shared]).value).toEqual([{ a: 1 }, { a: 1 }]);
    const { value } = snapshot(round);
    expect(JSON.stringify(value)).toBe("{}");
  });

  it("tells where a key is named __proto__, and takes a Decimal for yuan", () => {
    expect(snapshot(JSON.parse('{ "a": [{ "__proto__": 1 }] }')).protoKeys).toEqual([["a", 0, "__proto__"]]);
    expect(snapshot({ amount: new Decimal("40.5") }).value).toEqual({ amount: { amount: "40.5", unit: "元" } });
    expect(kindOf(new Decimal(Number.POSITIVE_INFINITY))).toBe("not-plain");
  });
});

describe("pointer", () => {
  it("escapes what means something in it, and cuts a key that has no end", () => {
    expect(pointer(["a/b", "c~d", 0, "", "~1"])).toBe("/a~1b/c~0d/0//~01");
    expect([100, 101].map((length) => pointer(["x".repeat(length)]).length)).toEqual([101, 102]);
  });

  it("never cuts through a character", () => {
    expect(shortened("a𠮷b", 2)).toBe("a…");
    expect(shortened("a𠮷b", 3)).toBe("a𠮷…");
    expect(shortened("a𠮷", 3)).toBe("a𠮷");
  });
});
