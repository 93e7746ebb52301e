import { describe, expect, it } from "vitest";
import { parseState, parseStateOrThrow } from "../parse/parse-state.js";
import { goodRubric } from "../parse/testing/good-rubric.js";
import { goodState } from "../parse/testing/good-state.js";
import { putAt } from "../parse/testing/put-at.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import type { Rubric } from "../rubric.js";
import type { Scale } from "../scales/scale.js";
import { score } from "../score.js";
import type { Claim, State, StateFact } from "../state.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { FACTS, rubricOf, stateOf } from "../testing/one-scale.js";
import { itemOf, name, rubricOf as rubricOfItems } from "../testing/rubric-of.js";
import { lintState } from "./lint-state.js";

type Value = StateFact["value"];

const told = (rubric: Rubric, state: State): readonly string[] => lintState(rubric, state).map(({ code, path }) => `${code} ${path}`);
const claiming = (points: Readonly<Record<string, number>>): { readonly claims: readonly Claim[] } => ({
  claims: Object.entries(points).map(([criterion, given]) => ({ criterion, points: given })),
});

it("has nothing to say of a sheet that agrees with itself", () => {
  expect(lintState(guangdong2019, LECHANG_2019)).toEqual([]);
  expect(lintState(goodRubric(), goodState())).toEqual([]);
  expect(lintState(guangdong2019, { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts: [] })).toEqual([]);
});

describe("a sheet that contradicts itself", () => {
  const sheet = putAt(
    putAt(
      putAt(goodState(), "/facts", [
        { id: "plan", value: false },
        { id: "villages", value: "195" },
        { id: "located", value: { min: "196", max: null } },
      ]),
      "/judgements",
      [{ criterion: "work/planned", points: 1.5 }],
    ),
    "/claims",
    [
      { criterion: "work/either/some", points: 2 },
      { criterion: "work/either", points: 1.5 },
      { criterion: "work", points: 6 },
      { criterion: "leadership", points: 4.5 },
    ],
  );

  it("is read with all that stands in it, and scored", () => {
    const read = parseState(sheet, goodRubric());
    if (!read.ok) throw new Error(JSON.stringify(read.issues));
    expect(read.value).toEqual(sheet);
    expect(score(goodRubric(), read.value).groups[0]?.items[1]?.criterion.parts[0]?.points).toEqual({ min: 0, max: 0 });
  });

  it("is told each contradiction, at its place, with what a scoring makes of it, in both languages", () => {
    expect(lintState(goodRubric(), parseStateOrThrow(sheet, goodRubric()))).toEqual([
      {
        code: "part-above-whole",
        path: "/facts/2",
        params: {
          part: "located",
          whole: "villages",
          labels: [
            { zh: "建站的行政村", en: "villages with a station" },
            { zh: "行政村", en: "administrative villages" },
          ],
          least: "196",
          most: "195",
          said: [
            { zh: "至少 196 个行政村", en: "at least 196 villages" },
            { zh: "195 个行政村", en: "195 villages" },
          ],
        },
        text: {
          zh: "“建站的行政村”（至少 196 个行政村）大于“行政村”（195 个行政村），请核对这两个数",
          en: "“villages with a station” (at least 196 villages) is more than “administrative villages” (195 villages); check both numbers",
        },
      },
      {
        code: "judgement-behind-gate",
        path: "/judgements/0",
        params: { criterion: "work/planned", title: { zh: "方案", en: "Plan" }, points: 1.5, otherwise: 0 },
        text: {
          zh: "按已知事实，“方案”不符合打分条件，考评组所给的 1.5 分不计入，按 0 分计",
          en: "By the known facts “Plan” is not open to judgement; the 1.5 points that assessors gave do not count, and it gets 0",
        },
      },
      {
        code: "claims-differ",
        path: "/claims/1",
        params: { criterion: "work/either", title: { zh: "择优", en: "The better one" }, points: 1.5, least: 2, most: 2 },
        text: {
          zh: "“择优”自评 1.5 分，而各部分自评得出 2 分",
          en: "“The better one” is claimed with 1.5 points, but the claims of its parts come to 2",
        },
      },
      {
        code: "claim-out-of-range",
        path: "/claims/2",
        params: { criterion: "work", title: { zh: "工作", en: "Work" }, points: 6, least: 1.5, most: 4 },
        text: {
          zh: "“工作”自评 6 分，而按评分标准只能得 1.5 至 4 分",
          en: "“Work” is claimed with 6 points, but its scale gives 1.5 to 4",
        },
      },
      {
        code: "claim-out-of-range",
        path: "/claims/3",
        params: { criterion: "leadership", title: { zh: "领导", en: "Leadership" }, points: 4.5, least: 0, most: 4 },
        text: {
          zh: "“领导”自评 4.5 分，而按评分标准只能得 0 至 4 分",
          en: "“Leadership” is claimed with 4.5 points, but its scale gives 0 to 4",
        },
      },
    ]);
  });
});

describe("a judgement behind its gate", () => {
  const limit = { kind: "compare", measure: { kind: "share", part: "part", whole: "base" }, operator: ">=", limit: "0.70" } as const;
  const judged: Scale = { kind: "judged", least: 1, most: 2, step: 0.5, when: limit, otherwise: -1 };
  const closed = (part: Value, points = 2): boolean =>
    told(rubricOf(judged), stateOf({ part, base: "10" }, { judgements: [{ criterion: "i", points }] })).length > 0;

  it.each<readonly [Value, boolean]>([
    ["6", true],
    ["7", false],
    ["8", false],
    [{ min: "0", max: "6" }, true],
    [{ min: "6", max: "7" }, false],
    [{ min: "0", max: null }, false],
    [null, false],
  ])("of 70 %%: with %j of 10 it is told: %s", (part, is) => {
    expect(closed(part)).toBe(is);
  });

  it("is told whatever was given, also where that is what it gets", () => {
    expect([1, 1.5, 2].map((points) => closed("6", points))).toEqual([true, true, true]);
  });

  it("cannot be where there is no gate, and is nothing to say of an unknown path", () => {
    const open: Scale = { ...judged, when: null };
    expect(told(rubricOf(open), stateOf({ part: "0", base: "10" }, { judgements: [{ criterion: "i", points: 2 }] }))).toEqual([]);
    expect(told(rubricOf(judged), stateOf({ part: "0", base: "10" }, { judgements: [{ criterion: "j", points: 2 }] }))).toEqual([]);
  });
});

describe("claims", () => {
  const of = (claims: Readonly<Record<string, number>>): readonly string[] => told(guangdong2019, { ...LECHANG_2019, ...claiming(claims) });

  it.each([
    [20, ["claims-differ /claims/0"]],
    [20.99, ["claims-differ /claims/0"]],
    [21, []],
    [21.01, ["claims-differ /claims/0"]],
    [22, ["claims-differ /claims/0"]],
  ])("of 11 and 10 for both parts make 21, not %s", (service, remarks) => {
    expect(of({ service, "service/centre": 11, "service/stations": 10 })).toEqual(remarks);
  });

  it.each([
    [10.99, ["claims-differ /claims/0"]],
    [11, []],
    [21, []],
    [21.01, ["claims-differ /claims/0"]],
  ])("of 11 for the centre alone leave 0 to 10 for the stations: %s", (service, remarks) => {
    expect(of({ service, "service/centre": 11 })).toEqual(remarks);
  });

  it("of parts of parts are counted up to the next claim above them", () => {
    // Each tier gives 5: both together are 10, and with 15 for the centre 25.
    const parts = { "service/stations/villages": 5, "service/stations/povertyVillages": 5 };
    expect(of({ service: 25, "service/centre": 15, ...parts })).toEqual([]);
    expect(of({ service: 24, "service/centre": 15, ...parts })).toEqual(["claims-differ /claims/0"]);
    expect(of({ "service/stations": 7, ...parts })).toEqual(["claims-differ /claims/0"]);
    // The claim for the stations stands between, so that of the item is held against it alone.
    expect(of({ service: 22, "service/centre": 15, "service/stations": 7, ...parts })).toEqual(["claims-differ /claims/2"]);
  });

  it("say nothing of what nobody claims, and stand in any order", () => {
    expect(of({})).toEqual([]);
    expect(of({ "service/centre": 11, "service/stations": 10 })).toEqual([]);
    expect(of({ "service/stations": 10, service: 20, "service/centre": 11 })).toEqual(["claims-differ /claims/1"]);
  });

  it.each([
    [-0.01, ["claim-out-of-range /claims/0"]],
    [0, []],
    [15, []],
    [15.01, ["claim-out-of-range /claims/0"]],
  ])("beyond what a scale gives are told once: %s for the centre", (centre, remarks) => {
    expect(of({ "service/centre": centre })).toEqual(remarks);
  });

  const flag = (id: string, points: number) => ({
    id,
    title: name(id),
    scale: { kind: "flag", points, when: { kind: "flag", fact: id } } as const,
  });
  const parts = [flag("a", 4), flag("b", 2)];
  const by = (scale: Scale, claims: Readonly<Record<string, number>>, least?: number): readonly string[] =>
    told(rubricOf(scale, least === undefined ? {} : { itemLeast: least }), stateOf({}, claiming(claims)));

  it("of a choice are those of its best part", () => {
    const best: Scale = { kind: "best", of: parts };
    expect([by(best, { i: 4, "i/a": 4, "i/b": 2 }), by(best, { i: 3, "i/a": 4, "i/b": 2 }), by(best, { i: 2, "i/a": 0 })]).toEqual([
      [],
      ["claims-differ /claims/0"],
      [],
    ]);
    expect(by(best, { i: 1, "i/b": 2 })).toEqual(["claims-differ /claims/0"]);
    expect(by(best, { i: 4, "i/b": 2 })).toEqual([]);
  });

  it("are held within the limits of a sum, and within what an item costs at least", () => {
    const capped: Scale = { kind: "sum", of: parts, most: 5 };
    expect([by(capped, { i: 5, "i/a": 4, "i/b": 2 }), by(capped, { i: 4, "i/a": 4, "i/b": 2 })]).toEqual([[], ["claims-differ /claims/0"]]);
    const raised: Scale = { kind: "sum", of: parts, least: 1 };
    expect([by(raised, { i: 1, "i/a": 0, "i/b": 0 }), by(raised, { i: 2, "i/a": 0, "i/b": 0 })]).toEqual([[], ["claims-differ /claims/0"]]);
    const plain: Scale = { kind: "sum", of: parts };
    expect([by(plain, { i: 3, "i/a": 0, "i/b": 0 }, 3), by(plain, { i: 4, "i/a": 0, "i/b": 0 }, 3)]).toEqual([
      [],
      ["claims-differ /claims/0"],
    ]);
  });

  it("are added as hundredths: 0.1 and 0.2 are 0.3", () => {
    const tenths: Scale = { kind: "sum", of: [flag("a", 0.1), flag("b", 0.2)] };
    expect([by(tenths, { i: 0.3, "i/a": 0.1, "i/b": 0.2 }), by(tenths, { i: 0.29, "i/a": 0.1, "i/b": 0.2 })]).toEqual([
      [],
      ["claims-differ /claims/0"],
    ]);
  });
});

describe("a part above its whole", () => {
  const located = (part: Value, whole: Value): readonly string[] =>
    told(guangdong2019, {
      schema: "countykit-score/1",
      rubric: guangdong2019.id,
      asOf: "2021-08-31",
      facts: [
        { id: "villages", value: whole },
        { id: "villages.located", value: part },
      ],
    });
  const above = ["part-above-whole /facts/1"];

  it.each<readonly [Value, Value, readonly string[]]>([
    ["194", "195", []],
    ["195", "195", []],
    ["196", "195", above],
    ["195.0", "195.00", []],
    [{ min: "195", max: "300" }, "195", []],
    [{ min: "196", max: null }, { min: "1", max: "195" }, above],
    [{ min: { part: "391", whole: "2" }, max: null }, "195", above],
    [{ min: null, max: "300" }, "195", []],
    ["300", { min: "195", max: null }, []],
    ["300", null, []],
    [null, "195", []],
  ])("%j of %j", (part, whole, remarks) => {
    expect(located(part, whole)).toEqual(remarks);
  });

  it("is held against the base itself, not against a cap, and only in one unit", () => {
    expect(located("205", "210")).toEqual([]);
    const facts = [
      { id: "training.person-times", value: "20" },
      { id: "residents", value: "10" },
    ];
    expect(told(guangdong2019, { ...LECHANG_2019, facts })).toEqual([]);
  });

  it("is told once for each two facts, of scales, of conditions and of vetoes", () => {
    const facts = [
      { id: "poor-workforce", value: "10" },
      { id: "training.poor-persons", value: "11" },
      { id: "fund.paid", value: "2.01" },
      { id: "fund.total", value: "2" },
    ];
    expect(told(guangdong2019, { ...LECHANG_2019, facts })).toEqual(["part-above-whole /facts/1", "part-above-whole /facts/2"]);
    const share = { kind: "compare", measure: { kind: "share", part: "part", whole: "base" }, operator: ">", limit: "0.5" } as const;
    const when = {
      kind: "all-of",
      of: [
        { kind: "not", of: share },
        { kind: "flag", fact: "a" },
      ],
    } as const;
    const rubric = rubricOfItems(FACTS, [itemOf("i", { kind: "flag", points: 10, when: { kind: "flag", fact: "a" } })], {
      vetoes: [{ id: "v", title: name("v"), cite: { document: "示例", locator: "一" }, when }],
    });
    expect(told(rubric, stateOf({ part: "3", base: "2" }))).toEqual(["part-above-whole /facts/0"]);
    expect(told({ ...rubric, vetoes: [] }, stateOf({ part: "3", base: "2" }))).toEqual([]);
  });
});
