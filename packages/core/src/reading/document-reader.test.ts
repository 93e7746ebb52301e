import { describe, expect, it } from "vitest";
import * as z from "zod";
import type { Result } from "../result.js";
import { checkIds } from "./check-ids.js";
import { documentReader, type Reading } from "./document-reader.js";
import type { KeyNames } from "./key-names.js";
import { quantityText } from "./number-texts.js";
import { date, text } from "./texts.js";
import { year } from "./year.js";

const station = z.strictObject({
  id: text,
  village: text.exactOptional(),
  opened: date.nullable().default(null),
  parcels: quantityText.exactOptional(),
  open: z.boolean().nullable().default(null),
});

const kinds = z.discriminatedUnion("kind", [
  z.strictObject({ kind: z.literal("all") }),
  z.strictObject({ kind: z.literal("villages"), in: z.array(text).min(1) }),
]);

const form = z.strictObject({
  name: text,
  cohort: year.nullable().default(null),
  of: kinds.exactOptional(),
  stations: z.array(station).default([]),
});

const keyNames: KeyNames = { village: { zh: ["行政村", "村"], en: "village" }, name: { zh: ["名称"], en: "name" } };

const reader = (reading: Partial<Reading> = {}): ((input: unknown) => Result<unknown>) =>
  documentReader(form, { failsafe: false, keyNames, ...reading });

const brief = (read: Result<unknown>): unknown => (read.ok ? read.value : read.issues.map(({ code, path }) => `${code} ${path}`));

describe("documentReader", () => {
  const read = reader();

  it("answers what the form makes of a document", () => {
    expect(read({ name: " 某县 ", stations: [{ id: "a", parcels: 30 }] })).toEqual({
      ok: true,
      value: { name: "某县", cohort: null, stations: [{ id: "a", parcels: "30", opened: null, open: null }] },
    });
  });

  it("tells every problem at its place, in the order of the document", () => {
    const input = {
      name: "",
      cohort: 1989,
      of: { kind: "village", in: [] },
      stations: [{ id: "a", 村: "b" }, { id: "b", opened: "2022-2-3" }, { id: "c", opened: "2022-02-30", parcels: -1 }, 5],
    };
    expect(brief(read(input))).toEqual([
      "blank /name",
      "not-year /cohort",
      "unknown-kind /of/kind",
      "unknown-key /stations/0/村",
      "not-date /stations/1/opened",
      "no-such-day /stations/2/opened",
      "not-decimal /stations/2/parcels",
      "wrong-type /stations/3",
    ]);
  });

  it("suggests what was meant: a field by its Chinese name, a kind by a slip of the pen, a date by another way of writing it", () => {
    const answer = read({ name: "x", of: { kind: "village" }, stations: [{ id: "a", 村: "b", opened: "2022/2/3" }] });
    expect(answer.ok ? [] : answer.issues.map(({ didYouMean }) => didYouMean)).toEqual(["villages", "2022-02-03", "village"]);
  });

  it("names a missing field in Chinese where it has a name", () => {
    const answer = read({ stations: [{}] });
    expect(answer.ok ? [] : answer.issues.map(({ message }) => message)).toEqual([
      { zh: "缺少字段 name（名称）", en: "The field name is missing" },
      { zh: "缺少字段 id", en: "The field id is missing" },
    ]);
  });

  it("looks for contradictions beside what is wrong with the form, and needs no such check", () => {
    const input = { name: "x", stations: [{ id: "a" }, { id: "a", x: 1 }] };
    const checked = reader({ check: (document, issues) => void checkIds(document, "stations", "", issues) });
    expect(brief(checked(input))).toEqual(["unknown-key /stations/1/x", "duplicate-id /stations/1/id"]);
    expect(brief(read(input))).toEqual(["unknown-key /stations/1/x"]);
  });

  it.each([[undefined], [null], [5], ["x"], [[]], [() => 1], [Symbol("x")], [10n], [new Map()]])("refuses %s as a whole", (input) => {
    const answer = read(input);
    expect(answer.ok ? [] : answer.issues.map(({ path }) => path)).toEqual([""]);
  });

  it("takes names that every object has for what they are", () => {
    const odd = JSON.parse('{ "name": "x", "__proto__": 1, "constructor": 2, "toString": 3 }') as unknown;
    expect(brief(read(odd))).toEqual(["unknown-key /__proto__", "unknown-key /constructor", "unknown-key /toString"]);
    const own = documentReader(z.strictObject({ constructor: text }), { failsafe: false, keyNames: {} });
    expect(brief(own({ constructr: "x" }))).toEqual(["missing /constructor", "unknown-key /constructr"]);
  });

  it("does not change what it reads, and keeps nothing of it", () => {
    const stations = [{ id: "a" }];
    const input = Object.freeze({ name: "x", stations: Object.freeze(stations) });
    const answer = read(input);
    expect(JSON.stringify(input)).toBe('{"name":"x","stations":[{"id":"a"}]}');
    expect(answer.ok && (answer.value as { stations: unknown }).stations === stations).toBe(false);
  });

  it("reads lists of the document as long as it is told, and says how long that is", () => {
    const short = reader({ longestList: 2 });
    const listed = (count: number): unknown => ({ name: "x", stations: Array.from({ length: count }, (_, index) => ({ id: `${index}` })) });
    expect([1, 2, 3].map((count) => short(listed(count)).ok)).toEqual([true, true, false]);
    const answer = short(listed(3));
    expect(answer.ok ? [] : answer.issues).toEqual([
      {
        code: "too-many",
        path: "/stations",
        expected: "<= 2",
        received: "3",
        message: { zh: "列表有 3 项，最多 2 项", en: "The list has 3 entries; 2 is the most" },
      },
    ]);
    expect(reader()(listed(3)).ok).toBe(true);
  });

  it("lists a thousand problems and counts the entries behind them that nobody looked at", () => {
    const answer = read({ name: "x", stations: Array.from({ length: 1002 }, () => 5) });
    expect(answer.ok ? [] : [answer.issues.length, answer.issues.at(-1)]).toMatchObject([
      1001,
      { code: "too-many-issues", path: "", expected: "<= 1000", received: "1000 + 0" },
    ]);
  });
});

describe("documentReader of scalars that are all text", () => {
  const read = reader({ failsafe: true });

  it("turns text into what the form asks for at its place", () => {
    const input = {
      name: "true",
      cohort: "2021",
      stations: [
        { id: "1", open: "false", opened: "~" },
        { id: "2", open: "null" },
      ],
    };
    expect(brief(read(input))).toEqual({
      name: "true",
      cohort: 2021,
      stations: [
        { id: "1", open: false, opened: null },
        { id: "2", open: null, opened: null },
      ],
    });
  });

  it("leaves text that does not clearly say what is wanted, and reports it", () => {
    expect(brief(read({ name: "x", stations: [{ id: "1", open: "yes" }] }))).toEqual(["wrong-type /stations/0/open"]);
    expect(brief(reader()({ name: "x", stations: [{ id: "1", open: "false" }] }))).toEqual(["wrong-type /stations/0/open"]);
  });
});
