import { describe, expect, expectTypeOf, it } from "vitest";
import { type MessageTable, say } from "./messages.js";
import type { Bilingual } from "./text.js";

interface Params {
  readonly over: { readonly share: string; readonly limit: string };
  readonly short: { readonly fen: number };
  readonly fine: Readonly<Record<string, never>>;
}

const table: MessageTable<Params> = {
  over: { zh: ({ share, limit }) => `占比 ${share}，高于 ${limit}`, en: ({ share, limit }) => `${share} is above ${limit}` },
  short: { zh: ({ fen }) => `差 ${fen} 分`, en: ({ fen }) => `${fen} fen short` },
  fine: { zh: () => "符合", en: () => "as it should be" },
};

describe("a message", () => {
  it("is said in both languages, each with the same parameters", () => {
    expect(say(table, "over", { share: "15.5%", limit: "15%" })).toEqual({ zh: "占比 15.5%，高于 15%", en: "15.5% is above 15%" });
    expect(say(table, "short", { fen: 1 })).toEqual({ zh: "差 1 分", en: "1 fen short" });
    expect(say(table, "fine", {})).toEqual({ zh: "符合", en: "as it should be" });
    expectTypeOf(say<Params, "short">).returns.toEqualTypeOf<Bilingual>();
    expectTypeOf(say<Params, "over">)
      .parameter(2)
      .toEqualTypeOf<Params["over"]>();
  });
});

describe("what does not compile", () => {
  it("a table without a language, without a key, or with a key too many", () => {
    // @ts-expect-error the English sentence is missing
    const half: MessageTable<Params> = { ...table, fine: { zh: () => "符合" } };
    // @ts-expect-error the Chinese sentence is missing
    const other: MessageTable<Params> = { ...table, fine: { en: () => "as it should be" } };
    // @ts-expect-error a whole key is missing
    const few: MessageTable<Params> = { over: table.over, short: table.short };
    // @ts-expect-error nobody says "extra"
    const many: MessageTable<Params> = { over: table.over, short: table.short, fine: table.fine, extra: table.fine };
    // @ts-expect-error there is no third language
    const third: MessageTable<Params> = { ...table, fine: { zh: () => "", en: () => "", fr: () => "" } };
    expect([half, other, few, many, third].map((one) => Object.keys(one).length)).toEqual([3, 3, 2, 4, 3]);
  });

  it("a sentence that uses a parameter its key does not have", () => {
    // @ts-expect-error "short" has no share
    const wrong: MessageTable<Params> = { ...table, short: { zh: ({ share }) => `${share}`, en: ({ fen }) => `${fen}` } };
    expect(wrong.short.en({ fen: 2 })).toBe("2");
  });

  it("a call without a parameter, with one of another type, or with a key that nobody says", () => {
    const calls = [
      // @ts-expect-error the limit is missing
      () => say(table, "over", { share: "15.5%" }),
      // @ts-expect-error fen is a number
      () => say(table, "short", { fen: "1" }),
      // @ts-expect-error all parameters are missing
      () => say(table, "short"),
      // @ts-expect-error there is no such message
      () => say(table, "shrot", { fen: 1 }),
    ];
    expect(calls).toHaveLength(4);
  });
});
