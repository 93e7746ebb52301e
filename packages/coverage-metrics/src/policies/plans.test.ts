import { compareLocators, findDocument, parseLocator } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { indicators, observe } from "../indicators/registry.js";
import type { ParamForm } from "../indicators/indicator.js";
import { checkPlan } from "../targets/check-plan.js";
import { dueOn } from "../targets/due.js";
import { parsePlan } from "../targets/parse-plan.js";
import type { Asked, Target } from "../targets/target.js";
import { openBook } from "../figures/open-book.js";
import { isKnown } from "../figures/quantity.js";
import { builtInPlans } from "./all.js";

const EVERY = builtInPlans.flatMap((plan) => plan.targets.map((target) => [`${plan.id}/${target.id}`, target, plan] as const));

const asksOf = ({ asks, readings = [] }: Target): readonly Asked[] => [
  asks,
  ...readings.flatMap((one) => (one.asks === undefined ? [] : [one.asks])),
];

describe("the built-in plans", () => {
  it("have so many targets each", () => {
    expect(builtInPlans.map(({ id, targets }) => [id, targets.length])).toEqual([
      ["cn-2021-lechang-self-evaluation", 48],
      ["cn-2021-shixing-shi-fu-ban-12", 25],
      ["cn-2021-suixi-sui-fu-10", 48],
      ["cn-2021-suichang-sui-zheng-ban-fa-15", 52],
      ["cn-2022-lechang-le-fu-ban-9", 38],
    ]);
  });

  it("name no target twice, nor a title in a plan", () => {
    expect(new Set(EVERY.map(([id]) => id)).size).toBe(EVERY.length);
    for (const { targets } of builtInPlans)
      for (const language of ["zh", "en"] as const) expect(new Set(targets.map(({ title }) => title[language])).size).toBe(targets.length);
  });

  it("survive JSON, and are what the parser of plans reads", () => {
    for (const plan of builtInPlans) expect(parsePlan(JSON.parse(JSON.stringify(plan)))).toEqual({ ok: true, value: plan });
  });

  it.each(builtInPlans.map((plan) => [plan.id, plan] as const))("%s cites its own document, in the order of its sections", (_, plan) => {
    expect(findDocument(plan.document)).not.toBeNull();
    expect(plan.targets.filter(({ cite }) => cite.document !== plan.document)).toEqual([]);
    const places = plan.targets.map(({ cite }) => {
      const read = parseLocator(cite.locator);
      if (!read.ok) throw new Error(`no place: ${cite.locator}`);
      return read.value;
    });
    const before = places.slice(1).flatMap((place, index) => {
      const previous = places[index];
      return previous !== undefined && compareLocators(previous, place) > 0 ? [plan.targets[index + 1]?.id] : [];
    });
    expect(before).toEqual([]);
  });
});

const isRange = (value: Target["value"]): boolean => typeof value === "object" && value !== null && "min" in value;

/** What is counted by the day on which it happened, and so may belong to the programme before. */
const HAPPENS: ReadonlySet<string> = new Set([
  "event-count",
  "event-files",
  "session-count",
  "training-person-times",
  "training-persons",
  "training-records",
  "training-rate",
  "poor-training-rate",
  "trained-firms",
  "conversion-count",
  "conversion-rate",
  "follow-up-count",
  "pairing-count",
  "training-profile",
  "training-variety",
  "event-kinds",
]);

describe("what happened before a programme began", () => {
  it.each([
    ["cn-2021-lechang-self-evaluation", undefined],
    ["cn-2021-shixing-shi-fu-ban-12", "2021-11-01"],
    ["cn-2021-suixi-sui-fu-10", "2020-08-01"],
    ["cn-2021-suichang-sui-zheng-ban-fa-15", "2020-06-01"],
    ["cn-2022-lechang-le-fu-ban-9", "2022-02-01"],
  ])("does not count for %s, which begins on %s", (id, begins) => {
    const plan = builtInPlans.find((one) => one.id === id);
    expect(plan?.begins).toBe(begins);
    const asked = (plan?.targets ?? []).flatMap(asksOf).filter(({ indicator }) => HAPPENS.has(indicator));
    expect(asked.length).toBeGreaterThan(3);
    expect(new Set(asked.map(({ params }) => ("from" in params ? params.from : undefined)))).toEqual(new Set([begins]));
  });
});

describe("every target of a built-in plan", () => {
  it.each(EVERY)("%s is sound", (_, { title, asks, comparator, value, due, readings }) => {
    expect(title.zh.trim() === "" || title.en.trim() === "" || !/\p{Script=Han}/u.test(title.zh)).toBe(false);
    expect(comparator === null).toBe(value === null);
    expect(isRange(value)).toBe(comparator === "between");
    if (typeof value === "string") expect(value).toMatch(/^(?:0|[1-9]\d*)(?:\.\d+)?$/u);
    const { measures } = indicators[asks.indicator].definition;
    if (measures === "ratio" && typeof value === "string") expect(Number(value)).toBeLessThanOrEqual(1);
    if (due !== null) expect(dueOn(due, "2022-04-18").lastDay >= "2021-06-30").toBe(true);
    if (readings === undefined) return;
    expect(readings.length).toBeGreaterThan(1);
    expect(readings.map(({ preferred }) => preferred === true)).toEqual(readings.map((_one, index) => index === 0));
    expect(readings[0]?.asks).toBeUndefined();
    const meanings = readings.map((one) => JSON.stringify([one.asks ?? asks, one.comparator ?? comparator, one.value ?? value]));
    expect(new Set(meanings).size).toBe(readings.length);
    for (const one of readings) expect((one.comparator ?? comparator) === "between").toBe(isRange(one.value ?? value));
  });

  it.each(EVERY)("%s asks with parameters that its indicator knows", (_, target) => {
    for (const { indicator, params } of asksOf(target)) {
      const forms = Object.entries<ParamForm>(indicators[indicator].definition.params);
      const given: Readonly<Record<string, unknown>> = { ...params };
      expect(Object.keys(given).filter((name) => !forms.some(([known]) => known === name))).toEqual([]);
      expect(forms.filter(([name, form]) => form.optional !== true && given[name] === undefined).map(([name]) => name)).toEqual([]);
      const odd = forms.filter(
        ([name, form]) => form.kind === "choice" && given[name] !== undefined && !Object.hasOwn(form.options, String(given[name])),
      );
      expect(odd).toEqual([]);
    }
  });

  it.each(EVERY)("%s says of a county of which nothing is known what is missing", (_, target) => {
    const book = openBook({ asOf: "2023-12-31" });
    for (const { indicator, params } of asksOf(target)) {
      const { part, whole } = observe(book, indicator, params);
      expect(isKnown(part) && (whole === null || isKnown(whole))).toBe(false);
      expect([...part.missing, ...(whole?.missing ?? [])].length).toBeGreaterThan(0);
    }
  });
});

it("a county of which nothing is known passes no target and fails none", () => {
  for (const plan of builtInPlans) {
    const findings = checkPlan(plan, openBook({ asOf: "2023-12-31" }));
    const set = findings.filter(({ comparator }) => comparator !== null);
    const unset = findings.filter(({ comparator }) => comparator === null);
    expect(set.filter(({ verdict }) => verdict !== "unknown").map(({ id, verdict }) => [id, verdict])).toEqual([]);
    expect(set.filter(({ missing }) => missing.length === 0).map(({ id }) => id)).toEqual([]);
    expect(unset.filter(({ verdict }) => verdict === "pass" || verdict === "fail")).toEqual([]);
  }
});
