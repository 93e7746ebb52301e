import { describe, expect, it } from "vitest";
import { parse as parseYaml } from "yaml";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { parseState, parseStateOrThrow } from "./parse-state.js";
import { stateSchema } from "./state-schema.js";
import { goodRubric } from "./testing/good-rubric.js";
import { goodState } from "./testing/good-state.js";
import { failsafe, putAt } from "./testing/put-at.js";

const rubric = goodRubric();
const YAML = `
rubric: county-2021
asOf: 2021-08-31
facts:
  - { id: plan, value: true }
  - { id: accident, value: false }
  - { id: leader, value: principal }
  - { id: villages, value: 195 }
  - { id: located, value: { min: 136, max: } }
  - { id: growth, value: 0.3000000000000000000000001, unit: ratio }
judgements:
  - { criterion: work/planned, points: 1.5 }
`;

describe("parseState", () => {
  it("reads a state back to itself, with its rubric or without, also with all scalars as text", () => {
    for (const input of [JSON.parse(JSON.stringify(goodState())), failsafe(goodState())]) {
      expect(parseState(input)).toEqual({ ok: true, value: goodState() });
      expect(parseState(input, rubric)).toEqual({ ok: true, value: goodState() });
    }
  });

  it("reads YAML: yes and no, options, and every digit of a number", () => {
    expect(parseStateOrThrow(parseYaml(YAML, { schema: "failsafe" }), rubric)).toEqual({
      schema: "countykit-score/1",
      rubric: "county-2021",
      asOf: "2021-08-31",
      facts: [
        { id: "plan", value: true },
        { id: "accident", value: false },
        { id: "leader", value: "principal" },
        { id: "villages", value: "195" },
        { id: "located", value: { min: "136", max: null } },
        { id: "growth", value: "0.3000000000000000000000001", unit: "ratio" },
      ],
      judgements: [{ criterion: "work/planned", points: 1.5 }],
      claims: [],
      evidence: [],
    });
  });

  it("takes JSON numbers as the decimal text they are", () => {
    const numbers = parseStateOrThrow({
      rubric: "x",
      asOf: "2021-08-31",
      facts: [
        { id: "a", value: 195 },
        { id: "b", value: -0.05 },
        { id: "tiny", value: 1e-7 },
        { id: "c", value: { min: { part: 3, whole: 10 }, max: 0.5 } },
      ],
    });
    expect(numbers.facts.map(({ value }) => value)).toEqual(["195", "-0.05", "0.0000001", { min: { part: "3", whole: "10" }, max: "0.5" }]);
  });

  it("holds numbers that JSON prints with an exponent to the rubric as any other", () => {
    const reads = (path: string, value: unknown): readonly unknown[] => {
      const read = parseState(putAt(goodState(), path, value), rubric);
      return read.ok ? ["read"] : read.issues.map(({ code }) => code);
    };
    expect([
      reads("/facts/5/value", 1e-7),
      reads("/facts/4/value", 1e21),
      reads("/facts/4/value", 1e-7),
      reads("/facts/3/value", 1e21),
    ]).toEqual([["read"], ["read"], ["not-whole"], ["out-of-bounds"]]);
  });

  it.each([
    ["/facts/3/value", ["1", "500"], ["0", "501"]],
    ["/facts/4/value", ["0", "1000000"], ["-1", "0.5"]],
    ["/facts/5/value", ["-0.5", "12"], ["12%", "a third"]],
    ["/judgements/0/points", [1, 1.5, 2], [0.99, 1.25, 2.01]],
  ])("holds %s to its bounds", (path, good, bad) => {
    expect(good.map((value) => parseState(putAt(goodState(), path, value), rubric).ok)).toEqual(good.map(() => true));
    expect(bad.map((value) => parseState(putAt(goodState(), path, value), rubric).ok)).toEqual(bad.map(() => false));
  });

  it.each([
    ["0.01", true],
    ["4167785.00", true],
    ["0.010", true],
    [" 0.1 ", true],
    [0.29, true],
    [1.005e2, true],
    ["0.009", false],
    ["0.011", false],
    [0.295, false],
    ["123456789012345678901234567890.001", false],
    [{ min: "0.01", max: "0.02" }, true],
    [{ min: "0.009", max: "0.02" }, false],
    [{ min: "0.01", max: "0.021" }, false],
    [{ min: { part: "1", whole: "2" }, max: null }, true],
    [{ min: { part: "1", whole: "3" }, max: null }, false],
    [{ min: null, max: null }, true],
  ])("takes yuan to the fen and no finer, as amount and as bound: %j is %s", (value, fits) => {
    const spent = (more: object): unknown => ({
      rubric: guangdong2019.id,
      asOf: "2021-08-31",
      facts: [{ id: "fund.paid", value, ...more }],
    });
    // By the rubric, whether or not the state names the unit; without one, by the unit that it names.
    const read = [
      parseState(spent({}), guangdong2019),
      parseState(spent({ unit: "yuan" }), guangdong2019),
      parseState(spent({ unit: "yuan" })),
    ];
    expect(read.map(({ ok }) => ok)).toEqual([fits, fits, fits]);
    // Without unit and rubric nobody knows that it is money.
    expect(parseState(spent({})).ok).toBe(true);
  });

  it("says of an amount that is finer than a fen what to do, in both languages", () => {
    const read = parseState(
      { rubric: guangdong2019.id, asOf: "2021-08-31", facts: [{ id: "fund.total", value: { min: "4961648.809", max: null } }] },
      guangdong2019,
    );
    expect(read.ok ? null : read.issues).toEqual([
      {
        code: "finer-than-fen",
        path: "/facts/0/value/min",
        expected: "0.01 yuan",
        received: "4961648.809",
        message: {
          zh: "金额 4961648.809 元比一分钱还细",
          en: "The amount of 4961648.809 yuan is finer than one fen (0.01 yuan)",
        },
        hint: {
          zh: "请核对原件；本库不替您四舍五入。算出的下界请进到分，上界请舍到分",
          en: "Check the original; this library never rounds it away for you. Round a lower bound that was worked out up to the fen, an upper one down",
        },
      },
    ]);
  });

  it("lets a bound lie beyond what is possible, as long as something possible is left", () => {
    const villages = (value: unknown): boolean => parseState(putAt(goodState(), "/facts/3/value", value), rubric).ok;
    expect([villages({ min: "0", max: "600" }), villages({ min: "500", max: null }), villages({ min: "501", max: "600" })]).toEqual([
      true,
      true,
      false,
    ]);
  });

  it("says which fact, criterion and paper were meant", () => {
    const meant = (path: string, value: unknown): readonly unknown[] => {
      const read = parseState(putAt(goodState(), path, value), rubric);
      return read.ok ? [] : read.issues.map(({ code, didYouMean, hint }) => [code, didYouMean, hint?.zh]);
    };
    expect(meant("/facts/3/id", "vilages")).toEqual([["unknown-fact", "villages", "是不是 villages？"]]);
    expect(meant("/facts/5/value", "30%")).toEqual([["wrong-kind-of-value", "0.3", "是不是 0.3？"]]);
    expect(meant("/judgements/0/criterion", "work/planed")).toEqual([["unknown-criterion", "work/planned", "是不是 work/planned？"]]);
    expect(meant("/judgements/0/criterion", "leadership")).toEqual([["not-judged", undefined, "自评得分请写在 claims 里"]]);
    expect(meant("/evidence/0/kinds/0", "file")).toEqual([["unknown-evidence", "files", "是不是 files？"]]);
    const unknown = parseState(putAt(goodState(), "/facts/3/id", "vilages"), rubric);
    expect(unknown.ok ? "" : unknown.issues[0]?.expected).toBe("plan | accident | leader | villages | located | growth");
    expect(meant("/rubric", "county-2020")).toEqual([["other-rubric", "county-2021", "是不是 county-2021？"]]);
  });

  it("is held to the rubric that is given, each time", () => {
    const other = { ...goodRubric(), id: "other" };
    expect([parseState(goodState(), rubric).ok, parseState(goodState(), other).ok, parseState(goodState(), rubric).ok]).toEqual([
      true,
      false,
      true,
    ]);
  });

  it("throws, when asked to, with all that is wrong, and is a Standard Schema too", () => {
    expect(() => parseStateOrThrow({ rubric: "", asOf: "2021" })).toThrow(/\/rubric.*\/asOf/su);
    expect(() => parseStateOrThrow({ ...goodState(), rubric: "x" }, rubric)).toThrow(TypeError);
    expect(stateSchema["~standard"].validate(goodState())).toEqual({ value: goodState() });
    expect(stateSchema["~standard"].validate({ ...goodState(), asOf: "2021" }).issues?.map(({ path }) => path)).toEqual([["asOf"]]);
  });
});
