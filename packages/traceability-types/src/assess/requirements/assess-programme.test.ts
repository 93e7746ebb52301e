import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { builtInRequirements } from "../policies/all.js";
import { lechang2019Requirements } from "../policies/cn-2021-lechang-self-evaluation.js";
import { suichang2021Requirements } from "../policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
import type { AssessFact } from "../record/record.js";
import { findingOn, findingsOn, passes, saidOf } from "../testing/asked.js";
import { assessProgramme, factsOf } from "./assess-programme.js";
import { explainAssessment } from "./explain-assessment.js";
import type { AssessPolicy, Requirement } from "./requirement.js";

const one = (requirement: Partial<Requirement> & Pick<Requirement, "kind">): AssessPolicy => ({
  ...suichang2021Requirements,
  requirements: [
    { id: "it", title: { zh: "它", en: "it" }, force: "mandatory", cite: { document: "d", locator: "一" }, ...requirement } as Requirement,
  ],
});

describe("findings", () => {
  it("stand in the order of the document, one for each clause, with core's fields", () => {
    for (const policy of builtInRequirements) {
      const findings = findingsOn(policy);
      expect(findings.map(({ rule }) => rule)).toEqual(policy.requirements.map(({ id }) => id));
      expect(new Set(findings.map(({ id }) => id)).size).toBe(findings.length);
      expect(findings.every(({ citations }) => citations.length > 0)).toBe(true);
    }
  });

  it("decide nothing without facts, but what a document says of itself", () => {
    for (const finding of builtInRequirements.flatMap((policy) => findingsOn(policy))) {
      const ofItself = ["agree", "counted-list", "same-products"].includes(finding.kind);
      expect([finding.rule, finding.verdict === "unknown"]).toEqual([finding.rule, !ofItself || finding.verdict === "unknown"]);
      if (!ofItself) expect(finding.missing.length).toBeGreaterThan(0);
    }
  });

  it("do not bind another county or batch", () => {
    const record = { schema: "countykit-assess/1", policy: lechang2019Requirements.id, asOf: "2021-08-31", facts: [] } as const;
    const verdicts = (jurisdiction: string, cohort: number) =>
      new Set(assessProgramme(lechang2019Requirements, record, { jurisdiction, cohort }).map(({ verdict }) => verdict));
    expect([...verdicts("440281", 2021)]).toEqual(["not-applicable"]);
    expect([...verdicts("440222", 2019)]).toEqual(["not-applicable"]);
    expect(verdicts("440281", 2019).has("not-applicable")).toBe(false);
  });

  it("weigh as much as their clause binds", () => {
    const severity = (force: Requirement["force"]) => findingOn(one({ kind: "done", fact: "x", force }), "it", { x: false }).severity;
    expect([severity("mandatory"), severity("in-principle"), severity("target")]).toEqual(["error", "warning", "advice"]);
    expect(findingOn(lechang2019Requirements, "fact-greater-bay-bases").severity).toBe("warning");
  });

  it("tell where the day asked for stands against the last one", () => {
    const state = (asOf: string) =>
      findingsOn(suichang2021Requirements, {}, asOf).find(({ rule }) => rule === "standard-thirty")?.due?.state;
    expect([state("2021-12-30"), state("2021-12-31"), state("2022-01-01")]).toEqual(["open", "due", "passed"]);
  });

  it("carry the evidence of their own facts", () => {
    const facts = [
      { id: "brands.specialty", value: "3", evidence: ["品牌名册"] },
      { id: "products.hits", value: "2", evidence: ["销售台账"] },
    ];
    const findings = assessProgramme(suichang2021Requirements, {
      schema: "countykit-assess/1",
      policy: suichang2021Requirements.id,
      asOf: "2022-12-31",
      facts,
    });
    expect(findings.find(({ rule }) => rule === "brand-products")?.evidence).toEqual(["品牌名册"]);
  });
});

describe("kinds of requirements", () => {
  it("numbers: by every comparison, below, at and above the limit, exactly", () => {
    const judged = (comparator: "<" | "<=" | "==" | ">=" | ">") =>
      ["2.99", "3.0", "3.01"].map((value) =>
        passes(one({ kind: "count", fact: "x", comparator, value: "3", unit: "brands" }), "it", { x: value }),
      );
    expect([judged("<"), judged("<="), judged("=="), judged(">="), judged(">")]).toEqual([
      [true, false, false],
      [true, true, false],
      [false, true, false],
      [false, true, true],
      [false, false, true],
    ]);
  });

  it("what is of another kind than asked for is not known", () => {
    expect(passes(one({ kind: "count", fact: "x", comparator: ">=", value: "3", unit: "brands" }), "it", { x: true })).toBe(null);
    expect(passes(one({ kind: "count", fact: "x", comparator: ">=", value: "3", unit: "brands" }), "it", { x: "三个" })).toBe(null);
    expect(passes(one({ kind: "list", fact: "x", names: ["a"] }), "it", { x: "a" })).toBe(null);
    expect(passes(one({ kind: "done", fact: "x" }), "it", { x: "yes" })).toBe(null);
  });

  it("one of a list is enough, and none is not", () => {
    const policy = one({ kind: "any-of", fact: "x", names: ["行业标准", "地方标准"] });
    expect([passes(policy, "it", { x: ["地方标准"] }), passes(policy, "it", { x: [] })]).toEqual([true, false]);
    expect(saidOf(policy, "it", { x: [] }).zh).toBe("下列各项一项也没有：行业标准、地方标准");
  });

  it("covering nothing decides nothing", () => {
    const policy = one({ kind: "covers", whole: "all", part: "some" });
    expect([passes(policy, "it", { all: [], some: [] }), passes(policy, "it", { all: ["a"], some: [] })]).toEqual([null, false]);
    expect(saidOf(policy, "it", { all: [], some: [] }).en).toBe("There is nothing to cover");
    expect(findingOn(policy, "it", { all: ["a"] }).missing.map(({ id }) => id)).toEqual(["some"]);
  });

  it("numbers and the names behind them have to be as many", () => {
    const verdict = (stated: number, names: readonly string[] | null) =>
      findingOn(one({ kind: "counted-list", stated, names }), "it").verdict;
    expect([verdict(1, ["黄金柰李", "黄金奈李"]), verdict(2, ["黄金柰李", "黄金奈李"]), verdict(2, null)]).toEqual([
      "pass",
      "fail",
      "unknown",
    ]);
  });
});

describe("sentences", () => {
  it("exist in both languages for every finding there can be, and leave nothing unfilled", () => {
    const values: fc.Arbitrary<AssessFact["value"]> = fc.oneof(
      fc.constantFrom("0", "1", "2", "3", "30", "溯源系统", "物流打单机", ""),
      fc.boolean(),
      fc.array(fc.constantFrom("3", "1", "省级", "市级", "黄金柰李", "新媒体", "集货", "始兴特色农产品"), { maxLength: 6 }),
    );
    fc.assert(
      fc.property(fc.constantFrom(...builtInRequirements), fc.array(values, { minLength: 40, maxLength: 40 }), (policy, some) => {
        const ids = [...new Set(policy.requirements.flatMap(factsOf))];
        const facts = ids.map((id, index) => ({ id, value: some[index] ?? false }));
        const findings = assessProgramme(policy, { schema: "countykit-assess/1", policy: policy.id, asOf: "2022-12-31", facts });
        for (const finding of findings) {
          const { zh, en } = explainAssessment(finding);
          for (const text of [zh, en]) {
            expect(text.length).toBeGreaterThan(2);
            expect(text).not.toMatch(/undefined|null|\(\s*\)|（）| @ /u);
          }
        }
        expect(JSON.parse(JSON.stringify(findings))).toEqual(findings);
      }),
    );
  });

  it("say where a document contradicts itself, in the signs of each language", () => {
    expect(saidOf(lechang2019Requirements, "fact-greater-bay-bases")).toEqual({
      zh: "各处说法不一：7（一）、4（一（一是））",
      en: "Stated differently: 7 (一), 4 (一（一是）)",
    });
    expect(saidOf(lechang2019Requirements, "upward-gi-list").en).toContain("; possibly the same: 沿溪山茶叶 / 乐昌白毛茶");
  });

  it("refuse a key that nobody knows", () => {
    expect(() => explainAssessment({ message: { key: "__proto__", params: {} } })).toThrow(TypeError);
  });
});

describe("laws", () => {
  it("filling in a fact never flips what is decided", () => {
    const flags = fc.record({
      first: fc.subarray(suichang2021Requirements.requirements.flatMap(factsOf)),
      value: fc.constantFrom("0", "1", "3", "30"),
    });
    fc.assert(
      fc.property(flags, ({ first, value }) => {
        const all = Object.fromEntries(suichang2021Requirements.requirements.flatMap(factsOf).map((id) => [id, value]));
        const some = Object.fromEntries(first.map((id) => [id, value]));
        const [less, more] = [findingsOn(suichang2021Requirements, some), findingsOn(suichang2021Requirements, all)];
        for (const [index, finding] of less.entries())
          if (finding.verdict !== "unknown") expect(more[index]?.verdict).toBe(finding.verdict);
      }),
    );
  });
});
