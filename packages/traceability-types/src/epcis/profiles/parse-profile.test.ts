import { describe, expect, it } from "vitest";
import { FSMA_204 } from "./fsma-204-profile-table.js";
import { GDST_LIKE } from "./gdst-profile-table.js";
import { NYT_4712 } from "./nyt-4712-profile-table.js";
import { parseProfile } from "./parse-profile.js";
import { PLEDGE } from "./pledge-profile-table.js";

const when = [{ look: { from: "field", field: "bizStep" }, demand: { is: "one-of", values: ["storing"] } }];
const rule = { rule: "require", id: "r", says: { zh: "地点", en: "the place" }, source: "第三条", severity: "error", when, oneOf: when };
const profile = (...rules: readonly unknown[]) => ({ id: "p", title: { zh: "规范", en: "profile" }, source: "县里的要求", rules });
const told = (input: unknown): readonly string[] => {
  const read = parseProfile(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
};
const demanding = (demand: unknown) => profile({ ...rule, oneOf: [{ look: { from: "quantity" }, demand }] });

describe("a profile that is read 应用规范", () => {
  it("is what was written", () => {
    for (const one of [FSMA_204, NYT_4712, PLEDGE, GDST_LIKE])
      expect(parseProfile(JSON.parse(JSON.stringify(one)))).toEqual({ ok: true, value: one });
  });

  it("has an issue for everything that is wrong, at its place", () => {
    expect(told({ ...profile(rule, { ...rule, severity: "grave", wen: [] }), name: "x" })).toEqual([
      "unknown-key /name",
      "not-one-of /rules/1/severity",
      "unknown-key /rules/1/wen",
      "duplicate-id /rules/1/id",
    ]);
    expect(told({})).toEqual(["missing /id", "missing /title", "missing /source", "missing /rules"]);
    expect(told(null)).toHaveLength(1);
  });

  it("has a rule, and rules that ask something of events that there are", () => {
    expect(told(profile())).toEqual(["too-few /rules"]);
    expect(told(profile({ ...rule, rule: "demand" }))).toEqual(["unknown-kind /rules/0/rule"]);
    expect(told(profile({ ...rule, oneOf: [] }))).toEqual(["too-few /rules/0/oneOf"]);
    expect(told(profile({ ...rule, when: [{ look: { from: "field", field: "step" }, demand: { is: "there" } }] }))).toEqual([
      "not-one-of /rules/0/when/0/look/field",
    ]);
    expect(told(profile({ ...rule, when: [{ look: { from: "nowhere" }, demand: { is: "near" } }] }))).toEqual([
      "unknown-kind /rules/0/when/0/look/from",
      "unknown-kind /rules/0/when/0/demand/is",
    ]);
  });

  it("compares with numbers and times as they are compared, and with patterns that are some", () => {
    const at = "/rules/0/oneOf/0/demand";
    expect(told(demanding({ is: "GT", value: { kind: "decimal", value: "12.5" } }))).toEqual([]);
    expect(told(demanding({ is: "GT", value: { kind: "decimal", value: "12.50" } }))).toEqual([`not-normal-decimal ${at}/value/value`]);
    for (const is of ["GT", "GE", "LT", "LE"]) {
      expect(told(demanding({ is, value: { kind: "time", value: "2026-07-01T08:00:00+08:00" } }))).toEqual([]);
      for (const kind of ["text", "boolean"])
        expect(told(demanding({ is, value: { kind, value: "true" } }))).toEqual([`unknown-kind ${at}/value/kind`]);
    }
    expect(told(demanding({ is: "equal", values: [{ kind: "time", value: "today" }] }))).toEqual([`not-a-time ${at}/values/0/value`]);
    expect(told(demanding({ is: "match", ids: [], like: ["^a", "("] }))).toEqual([`not-a-pattern ${at}/like/1`]);
    for (const like of ["a{1,1000}".repeat(20_000), "(?:ab)".repeat(400), "^(a+)+$"])
      expect(told(demanding({ is: "match", ids: [], like: [like] }))).toEqual([`not-a-pattern ${at}/like/0`]);
  });
});
