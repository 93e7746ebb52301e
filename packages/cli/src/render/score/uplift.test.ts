import { parseRubricOrThrow, score, type State, type Uplift, uplift } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { namesIn } from "../../scores/names.js";
import { SMALL_RUBRIC } from "../../testing/scores.js";
import { textsIn } from "../../texts.js";
import { styleFor } from "../style.js";
import { fakeIo } from "../../testing/fake-io.js";
import { renderUplift } from "./uplift.js";

const rubric = parseRubricOrThrow(SMALL_RUBRIC);

/** The text on the way to a target, from few villages, with what the search says of itself; each paragraph in one line. */
function said(target: number, language: "zh" | "en", more: Partial<Uplift> = {}): string {
  const facts = [
    { id: "villages", value: "195" },
    { id: "villages.located", value: "97" },
  ];
  const state: State = { schema: "countykit-score/1", rubric: rubric.id, asOf: "2021-08-31", facts };
  const programme = { id: "p", name: { zh: "", en: "" }, document: null, asOf: null, budget: null, coverage: null, score: null };
  const scored = {
    programme,
    rubric,
    state,
    scoring: score(rubric, state),
    uplift: { ...uplift(rubric, state, { target }), ...more },
    decisive: null,
    explained: null,
    taken: { coverage: 0, file: 0 },
    notes: [],
  };
  const tell = textsIn(language);
  return renderUplift(scored, namesIn(rubric, language, tell), language, styleFor(fakeIo().io), tell)
    .join("\n")
    .replaceAll(/\n {4}/gu, " ");
}

it("calls a plan the cheapest where every value was tried", () => {
  expect(said(3, "zh")).toContain("最省的办法（代价 1");
  expect(said(3, "zh")).not.toContain("试算");
  expect(said(3, "en")).toContain("Cheapest set (cost 1");
});

it("says of which facts not every value was tried, and that a cheaper way may exist", () => {
  const skipped = { skipped: ["villages.located", "villages"] };
  const zh = said(3, "zh", skipped);
  expect(zh).toContain("已试算的办法中最省的（代价 1");
  expect(zh).toContain("下列事实可取的数值太多，没有逐一试算，可能还有更省的办法：设站行政村；行政村总数。");
  const en = said(3, "en", skipped);
  expect(en).toContain("Cheapest set of those tried (cost 1");
  expect(en).toContain(
    "These can take too many values for each to be tried, so there may be a cheaper way: villages with a station; villages.",
  );
});

it("says that no county can have so much, where that is so, and else how far moves lead", () => {
  expect(said(12, "zh")).toContain("指标体系总分最高 11 分，达不到 12 分。");
  expect(said(12, "en")).toContain("No total by this rubric is above 11, so 12 is out of reach.");
  const out = { outcome: "unreachable", best: 9 } as const;
  expect(said(11, "zh", out)).toContain("达不到，最多 9 分。");
  expect(said(11, "en", out)).toContain("It is out of reach; 9 is the most.");
  expect(said(11, "zh", { ...out, skipped: ["villages"] })).toContain("试算过的办法都达不到，最多 9 分。");
  expect(said(11, "en", { ...out, skipped: ["villages"] })).toContain("Nothing that was tried reaches it; 9 is the most.");
  const needs = [{ id: "villages", label: { zh: "行政村总数", en: "villages" } }];
  expect(said(11, "zh", { ...out, needs })).toContain("在行政村总数查明之前，最多只能安排到 9 分。");
});

it("says nothing of values that nobody needs, where the target is reached and nothing is left to gain", () => {
  const reached = { outcome: "reached", plan: null, skipped: ["villages"] } as const;
  expect(said(1, "zh", { ...reached, menu: [] })).not.toContain("试算");
  expect(said(1, "zh", reached)).toContain("没有逐一试算");
});
