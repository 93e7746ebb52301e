import { readFileSync } from "node:fs";
import { displayMeasure } from "@countykit/core";
import { describe, expect, it } from "vitest";
import type { CoverageRecord } from "../record/coverage-record.js";
import { coverageNotes } from "../record/coverage-notes.js";
import { parseCoverageOrThrow } from "../record/parse-coverage.js";
import { openCountyBook } from "../roll-up/open-county-book.js";
import { checkPlan } from "../targets/check-plan.js";
import type { TargetFinding } from "../targets/finding.js";
import type { Plan } from "../targets/target.js";
import { lechang2019Targets } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021Targets } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Targets } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Targets } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2021Targets } from "./cn-2022-lechang-le-fu-ban-9.js";

const PROGRAMMES: readonly (readonly [id: string, plan: Plan])[] = [
  ["lechang-2019", lechang2019Targets],
  ["shixing-2021", shixing2021Targets],
  ["suixi-2021", suixi2021Targets],
  ["suichang-2021", suichang2021Targets],
  ["lechang-2021", lechang2021Targets],
];

function recordOf(id: string): CoverageRecord {
  const file = new URL(`../../../../examples/programmes/${id}.json`, import.meta.url);
  const { coverage }: { readonly coverage: unknown } = JSON.parse(readFileSync(file, "utf8"));
  return parseCoverageOrThrow(coverage);
}

/** What the plan says of the figures that the documents state. */
function check(id: string, plan: Plan): readonly TargetFinding[] {
  const { figures, rosters, asOf, baseline, programme, county } = recordOf(id);
  const book = openCountyBook({ asOf: asOf ?? "", declared: figures, rosters });
  const scope = { jurisdiction: county.code, cohort: programme.cohort };
  if (baseline === null) return checkPlan(plan, book, { programme: scope });
  const before = openCountyBook({ asOf: baseline.asOf ?? "", declared: baseline.figures });
  return checkPlan(plan, book, { programme: scope, baseline: { title: { zh: "2019 年项目", en: "the programme of 2019" }, book: before } });
}

const FINDINGS = new Map(PROGRAMMES.map(([id, plan]) => [id, check(id, plan)]));

function finding(id: string, target: string): TargetFinding {
  const found = FINDINGS.get(id)?.find(({ rule }) => rule === target);
  if (found === undefined) throw new Error(`${id} has no target ${target}`);
  return found;
}

const shown = ({ measured }: Pick<TargetFinding, "measured">): string => (measured === null ? "" : displayMeasure(measured, "en"));

describe("Lechang 2019", () => {
  it("lechang-2019/target/village-coverage: 137 of 195 is 70.26 %, exactly the 137 that 70 % asks for; of 196 it is not enough", () => {
    const { verdict, requires, margin, sensitivity, readings, ...rest } = finding("lechang-2019", "target-village-coverage");
    expect([verdict, shown(rest), requires?.min, margin?.min]).toEqual(["pass", "70.26%", "137", "0"]);
    expect(sensitivity.map(({ figure, value, verdict: other, gap }) => [figure, value, other, gap?.kind, gap?.amount.min])).toEqual([
      ["villages", "196", "fail", "short", "1"],
    ]);
    expect(readings.map(({ id, verdict: each }) => [id, each])).toEqual([
      ["located", "pass"],
      ["planned", "pass"],
    ]);
  });

  it("lechang-2019/station/actual-count: all 39 poverty villages and all 17 towns are covered, built or planned", () => {
    const poverty = finding("lechang-2019", "station-actual-count");
    expect([poverty.verdict, poverty.part?.min, poverty.whole?.min]).toEqual(["pass", "39", "39"]);
    const towns = finding("lechang-2019", "station-actual-count-towns");
    expect([towns.verdict, towns.part?.min, towns.whole?.min]).toEqual(["pass", "17", "17"]);
  });

  it("lechang-2019/training/target-count, lechang-2019/training/actual-count: 4385 of the 4200 aimed at, and 1.04 % of the residents", () => {
    const count = finding("lechang-2019", "training-target-count");
    expect([count.verdict, count.part?.min, count.gap]).toEqual([
      "pass",
      "4385",
      { kind: "room", amount: { unit: "person-times", min: "185", max: "185" } },
    ]);
    const rate = finding("lechang-2019", "target-training-resident");
    expect([rate.verdict, shown(rate), rate.requires?.min]).toEqual(["pass", "1.04%", "4200"]);
  });

  it("lechang-2019/target/training-poor: its own 90 % cannot be decided, because nobody counted the poor who came", () => {
    const { verdict, missing, limit } = finding("lechang-2019", "target-training-poor");
    expect([verdict, limit?.min]).toEqual(["unknown", "0.9"]);
    expect(missing.map(({ id }) => id)).toEqual(["figure/training.person-times.poor", "figure/poor.able", "figure/poor.able.migrants"]);
  });

  it("lechang-2019/centre/residents: twenty have signed, several have moved in; elsewhere the report has all twenty in", () => {
    const { verdict, readings, sensitivity } = finding("lechang-2019", "centre-residents");
    expect(verdict).toBe("unknown");
    expect(readings.map(({ id, verdict: each, measured }) => [id, each, measured?.min, measured?.max])).toEqual([
      ["operating", "unknown", "2", "20"],
      ["signed", "pass", "20", "20"],
    ]);
    expect(sensitivity.map(({ figure, value, verdict: other }) => [figure, value, other])).toEqual([
      ["firms.resident.operating.park", "20", "pass"],
    ]);
  });
});

describe("Suichang 2021", () => {
  it("suichang-2021/stations/village-coverage: 120 of 203 located misses 60 % by two villages; with the twelve demonstration stations or by service it is met", () => {
    const { verdict, readings } = finding("suichang-2021", "stations-village-coverage");
    expect(verdict).toBe("depends-on-reading");
    expect(readings.map(({ id, verdict: each, measured, margin }) => [id, each, shown({ measured }), margin?.min])).toEqual([
      ["located", "fail", "59.11%", "-2"],
      ["demonstration-outside", "pass", "65.02%", "10"],
      ["served", "pass", "100.00%", "81"],
    ]);
  });

  it("suichang-2021/stations/village-coverage: once the located reading is adopted, 122 are needed", () => {
    const record = recordOf("suichang-2021");
    const rule = `${suichang2021Targets.id}/stations-village-coverage`;
    const adopted = [{ rule, reading: "located", by: "县商务主管部门", date: "2021-04-01", document: "例" }];
    const book = openCountyBook({ asOf: "2021-04-04", declared: record.figures });
    const [one] = checkPlan(suichang2021Targets, book, { decisions: { adopted } }).filter(({ id }) =>
      id.endsWith("/stations-village-coverage"),
    );
    expect([one?.verdict, one?.severity, one?.requires?.min, one?.gap]).toEqual([
      "fail",
      "advice",
      "122",
      { kind: "short", amount: { unit: "villages", min: "2", max: "2" } },
    ]);
  });

  it("suichang-2021/logistics/village-stations: what the plan only plans is not built", () => {
    expect(finding("suichang-2021", "logistics-village-stations").verdict).toBe("unknown");
    expect(finding("suichang-2021", "stations-structure").verdict).toBe("unknown");
  });

  it("suichang-2021/stations/demo: the twelve that stand and are to be raised are there", () => {
    const { verdict, gap } = finding("suichang-2021", "stations-demo");
    expect([verdict, gap]).toEqual(["pass", { kind: "room", amount: { unit: "stations", min: "0", max: "0" } }]);
  });
});

describe("Suixi 2021", () => {
  it("suixi-2021/stations/village: 175 points are half of the villages only if there are at most 350", () => {
    const { verdict, part, holdsIf, decides } = finding("suixi-2021", "stations-village-coverage");
    expect([verdict, part?.min]).toEqual(["unknown", "175"]);
    expect(holdsIf).toMatchObject({ figure: "villages", operator: "<=", value: "350" });
    expect(decides).toEqual([{ facts: ["figure/villages"], certain: false }]);
    const { figures, asOf } = recordOf("suixi-2021");
    const verdicts = ["349", "350", "351"].map((value) => {
      const book = openCountyBook({ asOf: asOf ?? "", declared: [...figures, { kind: "number", id: "villages", value }] });
      return checkPlan(suixi2021Targets, book).find(({ rule }) => rule === "stations-village-coverage")?.verdict;
    });
    expect(verdicts).toEqual(["pass", "pass", "fail"]);
  });

  it("suixi-2021/growth/rural-online-retail: higher than the nation needs the nation's figure", () => {
    const { verdict, missing, severity } = finding("suixi-2021", "growth-rural-online-retail");
    expect([verdict, severity]).toEqual(["unknown", "none"]);
    expect(missing.map(({ id }) => id)).toContain("figure/growth.national.rural-online-retail.2022");
  });
});

describe("Lechang 2021", () => {
  it("lechang-2021/stations/village-coverage: a target of 50 % lies below the 70.26 % of the programme before", () => {
    const { verdict, requires, remarks } = finding("lechang-2021", "stations-village-coverage");
    expect([verdict, requires?.min]).toEqual(["unknown", "98"]);
    expect(remarks.map(({ code, text }) => [code, text.en])).toEqual([
      ["below-baseline", "The target of 50% lies below the 70.26% already achieved by the programme of 2019"],
    ]);
  });

  it("lechang-2021/growth/ecommerce-turnover: the three growth rates fall due nine months after the final acceptance", () => {
    const late = FINDINGS.get("lechang-2021")?.filter(({ remarks }) => remarks.some(({ code }) => code === "due-after-acceptance"));
    expect(late?.map(({ rule, due }) => [rule, due?.lastDay])).toEqual([
      ["growth-ecommerce-turnover", "2023-12-31"],
      ["growth-rural-online-retail", "2023-12-31"],
      ["growth-agri-online-retail", "2023-12-31"],
    ]);
  });
});

describe("the records of the five programmes", () => {
  it.each(PROGRAMMES.map(([id]) => id))("%s: every figure says where it stands, and is one that an indicator reads", (id) => {
    const { figures, baseline } = recordOf(id);
    expect([...figures, ...(baseline?.figures ?? [])].filter(({ evidence = "" }) => evidence === "")).toEqual([]);
    expect(coverageNotes(recordOf(id))).toEqual([]);
  });

  it("say whether they count what is there, or what the plan will have built", () => {
    expect(PROGRAMMES.map(([id]) => [id, recordOf(id).basis])).toEqual([
      ["lechang-2019", "achieved"],
      ["shixing-2021", "achieved"],
      ["suixi-2021", "planned"],
      ["suichang-2021", "planned"],
      ["lechang-2021", "achieved"],
    ]);
  });

  it("decide nothing of a plan that is not yet carried out, but where the record says that it counts as planned", () => {
    const decided = PROGRAMMES.slice(1).flatMap(([id]) =>
      (FINDINGS.get(id) ?? []).filter(({ verdict }) => verdict === "pass" || verdict === "fail").map(({ rule }) => `${id}/${rule}`),
    );
    expect(decided).toEqual(["suichang-2021/logistics-village-stations-served", "suichang-2021/stations-demo"]);
    expect(decided.filter((one) => recordOf(one.split("/")[0] ?? "").basis !== "planned")).toEqual([]);
  });

  it("bind their own programme only", () => {
    const { figures, asOf } = recordOf("lechang-2019");
    const book = openCountyBook({ asOf: asOf ?? "", declared: figures });
    const other = checkPlan(lechang2021Targets, book, { programme: { jurisdiction: "440281", cohort: 2019 } });
    expect(new Set(other.map(({ verdict }) => verdict))).toEqual(new Set(["not-applicable"]));
  });
});
