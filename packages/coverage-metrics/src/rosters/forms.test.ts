import { describe, expect, it } from "vitest";
import { comparable } from "./cells/tidy.js";
import type { AnyForm, Column } from "./column.js";
import { rosterForms } from "./forms.js";
import { ROSTERS } from "./testing/row-arbitrary.js";

const columnsOf = (form: AnyForm): readonly (readonly [string, Column])[] => Object.entries(form.columns);

describe("roster forms 名册栏目", () => {
  it("has eighteen rosters, each under its own name", () => {
    expect(ROSTERS).toEqual(Object.keys(rosterForms));
    expect(ROSTERS).toHaveLength(18);
  });

  it.each(ROSTERS)("%s: no two columns share a heading", (name) => {
    const spellings = columnsOf(rosterForms[name]).flatMap(([field, { term, aliases = [] }]) =>
      [...new Set([field, term.zh, term.en, ...aliases].map(comparable))].map((word) => [word, field] as const),
    );
    const shared = spellings.filter(([word, field]) => spellings.some(([other, of]) => other === word && of !== field));
    expect(shared).toEqual([]);
  });

  it.each(ROSTERS)("%s: no two options of a column share a word", (name) => {
    for (const [field, { type }] of columnsOf(rosterForms[name])) {
      if (type.kind !== "choice") continue;
      const words = Object.entries(type.options).flatMap(([id, { zh, en }]) =>
        [...new Set([id, zh, en, ...(type.aliases?.[id] ?? [])].map(comparable))].map((word) => [word, id] as const),
      );
      const shared = words.filter(([word, id]) => words.some(([other, of]) => other === word && of !== id));
      expect([field, shared]).toEqual([field, []]);
    }
  });

  it.each(ROSTERS)("%s: Chinese headings are Chinese, English ones are not", (name) => {
    for (const [field, { term }] of columnsOf(rosterForms[name])) {
      expect([field, /\p{Script=Han}/u.test(term.zh), /\p{Script=Han}/u.test(term.en)]).toEqual([field, true, false]);
    }
  });

  it.each(ROSTERS)("%s: what names a row is a column of it", (name) => {
    const form: AnyForm = rosterForms[name];
    for (const field of form.key) expect(Object.keys(form.columns)).toContain(field);
  });

  it("says of a blank closing date that nothing was closed, and of other blanks nothing", () => {
    const none = ROSTERS.flatMap((name) =>
      columnsOf(rosterForms[name]).flatMap(([field, { blank }]) => (blank === "none" ? [`${name}.${field}`] : [])),
    );
    expect(none).toEqual(["stations.closed", "facilities.closed", "firms.left", "listings.removed"]);
  });
});
