import { describe, expect, it } from "vitest";
import { KNOWN_NAMES, type NamedField } from "./known-names-table.js";
import { lineNames } from "./line-names-table.js";
import { wordOf } from "./table/word-of.js";
import { CELL_WORDS } from "./table/words-table.js";

const FIELDS: readonly NamedField[] = ["category", "tag", "source"];

describe("names of categories, uses and sources", () => {
  it.each(FIELDS)("are there for every usual %s", (field) => {
    expect(new Set(Object.keys(lineNames[field]))).toEqual(new Set(Object.keys(KNOWN_NAMES[field])));
  });

  it.each(FIELDS)("and every word of a table means one %s only", (field) => {
    const words = Object.entries(lineNames[field]).flatMap(([id, { zh, en }]) =>
      [id, zh, en, ...(KNOWN_NAMES[field][id] ?? []), ...(CELL_WORDS[field][id] ?? [])].map((word) => [word, id] as const),
    );
    expect(words.filter(([word, id]) => wordOf(word, field) !== id)).toEqual([]);
    expect(words.length).toBeGreaterThan(20);
  });
});
