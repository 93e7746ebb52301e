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

describe("what a profile names 应用规范中的名称", () => {
  const { oneOf: _, ...bare } = rule;
  const read = (look: unknown, demand: unknown = { is: "there" }): unknown => {
    const answer = parseProfile(profile({ ...bare, rule: "forbid", noneOf: [{ look, demand }] }));
    if (!answer.ok) return answer.issues.map(({ code, path, didYouMean }) => [code, path.replace("/rules/0/noneOf/0/", ""), didYouMean]);
    const [first] = answer.value.rules;
    return first?.rule === "forbid" ? first.noneOf[0] : null;
  };
  const oneOf = (...values: readonly string[]) => ({ is: "one-of", values });
  const LOTS = ["{urn:epcglobal:cbv:mda}lotNumber", "{urn:epcglobal:cbv:mda:}lotNumber", "{https://ref.gs1.org/cbv/}lotNumber"];

  it("is the field of users that was meant, or an issue", () => {
    const ilmd = (...names: readonly string[]) => ({ from: "extension", place: "ilmd", names, inner: false });
    for (const name of [...LOTS, "cbvmda:lotNumber", "urn:epcglobal:cbv:mda:lotNumber", "urn:epcglobal:cbv:mda#lotNumber"]) {
      const found = read(ilmd(name));
      expect(found).toMatchObject({ look: { names: expect.arrayContaining(LOTS) } });
    }
    expect(read(ilmd("{https://x.cn/}a", "https://x.cn/b"))).toMatchObject({ look: { names: ["{https://x.cn/}a", "{https://x.cn/}b"] } });
    for (const name of ["lotNumber", "ex:lot", "{}", "{a}"])
      expect(read(ilmd("{https://x.cn/}a", name))).toEqual([["not-a-full-name", "look/names/1", undefined]]);
  });

  it("is the word that was meant, or an issue with the nearest", () => {
    const step = { from: "field", field: "bizStep" };
    const spellings = ["urn:epcglobal:cbv:bizstep:storing", "https://ref.gs1.org/cbv/BizStep-storing", "cbv:BizStep-storing", "storing"];
    for (const value of spellings) {
      expect(read(step, oneOf(value))).toMatchObject({ demand: oneOf("storing") });
      expect(read(step, { is: "equal", values: [{ kind: "text", value }] })).toMatchObject({ demand: { values: [{ value: "storing" }] } });
    }
    expect(read(step, oneOf("urn:gdst:bizStep:landing"))).toMatchObject({ demand: oneOf("urn:gdst:bizStep:landing") });
    for (const value of ["storring", "https://ref.gs1.org/cbv/BizStep-storring"])
      expect(read(step, oneOf("shipping", value))).toEqual([["unknown-word", "demand/values/1", "storing"]]);
    expect(read(step, oneOf("in_transit"))).toEqual([["unknown-word", "demand/values/0", undefined]]);
    expect(read({ from: "bizTransaction", type: "urn:epcglobal:cbv:btt:po" })).toMatchObject({ look: { type: "po" } });
    expect(read({ from: "source", type: "owning-party" })).toEqual([["unknown-word", "look/type", "owning_party"]]);
    expect(read({ from: "field", field: "action" }, oneOf("OBSERV"))).toEqual([["unknown-word", "demand/values/0", "OBSERVE"]]);
    expect(read({ from: "field", field: "type" }, oneOf("ObjectEvnt"))).toEqual([["unknown-word", "demand/values/0", "ObjectEvent"]]);
    expect(read({ from: "field", field: "type" }, oneOf("epcis:ObjectEvent"))).toMatchObject({ demand: oneOf("ObjectEvent") });
  });

  it("is the thing, the time, the number and the sensor's field that was meant, or an issue", () => {
    const classes = { from: "classes", lists: ["quantityList"] };
    const LOT = "https://id.gs1.org/01/06901234567892/10/L7";
    expect(read(classes, oneOf("urn:epc:class:lgtin:6901234.056789.L7"))).toMatchObject({ demand: oneOf(LOT) });
    expect(read(classes, { is: "match", ids: ["urn:epc:idpat:lgtin:6901234.056789.*", LOT], like: ["^a"] })).toMatchObject({
      demand: { ids: [LOT], like: ["^a", expect.stringContaining("06901234567892")] },
    });
    expect(read(classes, oneOf("lot 7"))).toEqual([["not-an-id", "demand/values/0", undefined]]);
    expect(read({ from: "field", field: "eventTime" }, oneOf("2026-07-01T08:00:00+08:00"))).toMatchObject({
      demand: oneOf("2026-07-01T00:00:00.000Z"),
    });
    expect(read({ from: "field", field: "eventTime" }, oneOf("today"))).toEqual([["not-comparable", "demand/values/0", undefined]]);
    expect(read({ from: "quantity" }, oneOf("12.50"))).toMatchObject({ demand: oneOf("12.5") });
    const report = (field: string) => ({ from: "sensor", part: "report", field });
    expect(read(report("type"), oneOf("gs1:Temperature"))).toMatchObject({ demand: oneOf("Temperature") });
    expect(read(report("maxValu"))).toEqual([["unknown-word", "look/field", "maxValue"]]);
  });
});
