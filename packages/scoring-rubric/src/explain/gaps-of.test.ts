import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import type { Condition } from "../conditions/condition.js";
import { type Judged, scored, stateOf, type Values } from "../testing/guangdong.js";
import type { Need } from "./gap.js";
import { gapsOf } from "./gaps-of.js";
import { needsOf } from "./needs-of.js";
import { openKnown } from "./known.js";

const gapsAt = (path: string, values: Values, judged: Judged = {}) =>
  gapsOf(scored(values, judged), guangdong2019, stateOf(values, judged)).filter(({ criterion }) => criterion === path);

/** By how much the one number of each gap lacks. */
const lacks = (path: string, values: Values) =>
  gapsAt(path, values).map(({ kind, points, gain, needs: [need] }) => [kind, points, gain, need?.kind === "number" ? need.by : need]);

const VILLAGES = "service/stations/villages";
const villages = (min: string, max = min) => ({ unit: "villages", min, max });

test.each([
  ["137", []],
  ["136", [["lost", 5, 3, villages("1")]]],
  ["135", [["lost", 5, 3, villages("2")]]],
  ["98", [["lost", 5, 3, villages("39")]]],
  [
    "97",
    [
      ["lost", 2, 2, villages("1")],
      ["lost", 5, 5, villages("40")],
    ],
  ],
])("with %s of 195 villages, the tiers above are so many villages away", (located, expected) => {
  expect(lacks(VILLAGES, { villages: "195", "villages.located": located })).toEqual(expected);
});

test("above 200 villages the distance is to the share of 200", () => {
  expect(lacks(VILLAGES, { villages: "260", "villages.located": "139" })).toEqual([["lost", 5, 3, villages("1")]]);
});

test("what is known within bounds is so far away at least and at most", () => {
  expect(lacks(VILLAGES, { villages: "195", "villages.located": { min: "130", max: "140" } })).toEqual([
    ["open", 5, 3, villages("0", "7")],
  ]);
  expect(lacks(VILLAGES, { villages: { min: "190", max: "195" }, "villages.located": "120" })).toEqual([
    ["lost", 5, 3, villages("13", "17")],
  ]);
  expect(lacks(VILLAGES, { "villages.located": "120" })).toEqual([["open", 5, 3, villages("0", "20")]]);
  const [open] = gapsAt(VILLAGES, { villages: "195" });
  expect(open?.needs).toEqual([
    {
      kind: "number",
      measure: { kind: "share", part: "villages.located", whole: "villages", cap: "200" },
      operator: ">=",
      limit: "0.50",
      direction: "up",
      needed: villages("98"),
      by: villages("0", "98"),
      open: true,
    },
  ]);
});

test("money lacks to the fen, and growth in shares", () => {
  const spend = { "fund.paid": "3499999.99", "fund.total": "5000000.00", "fund.timely": true };
  expect(lacks("fund-spend/penalty", spend)).toEqual([["lost", 0, 5, { unit: "yuan", min: "0.01", max: "0.01" }]]);
  const growth = gapsAt("upward/growth", { "growth.rural-online-sales": "0.285", "growth.agricultural-online-sales": "0.1" });
  expect(growth.map(({ needs: [need] }) => need?.kind === "some" && need.of.flat().map((one) => one.kind === "number" && one.by))).toEqual([
    [
      { unit: "ratio", min: "0.015", max: "0.015" },
      { unit: "ratio", min: "0.2", max: "0.2" },
    ],
  ]);
});

test("a principal leader without one department lacks that department, and nothing else", () => {
  const values = {
    leader: "principal",
    "departments.commerce": true,
    "departments.finance": true,
    "departments.agriculture": true,
    "departments.poverty-relief": false,
  };
  expect(gapsAt("leadership", values)).toEqual([
    {
      item: "leadership",
      criterion: "leadership",
      kind: "lost",
      points: 1,
      gain: 1,
      needs: [{ kind: "choice", fact: "leader", options: ["deputy"], open: false }],
    },
    {
      item: "leadership",
      criterion: "leadership",
      kind: "lost",
      points: 2,
      gain: 2,
      needs: [{ kind: "flag", fact: "departments.poverty-relief", wanted: true, open: false }],
    },
  ]);
});

test("assessors may give more, and what opens their range comes first", () => {
  const judgement = (given: number | null): Need => ({ kind: "judgement", criterion: "fund-ledger", least: 1, most: 5, given });
  const gate = (open: boolean): Need => ({ kind: "flag", fact: "fund.ledger", wanted: true, open });
  const gap = { item: "fund-ledger", criterion: "fund-ledger", points: 5 };
  expect(gapsAt("fund-ledger", { "fund.ledger": true }, { "fund-ledger": 4 })).toEqual([
    { ...gap, kind: "lost", gain: 1, needs: [judgement(4)] },
  ]);
  expect(gapsAt("fund-ledger", { "fund.ledger": true }, { "fund-ledger": 5 })).toEqual([]);
  expect(gapsAt("fund-ledger", { "fund.ledger": true })).toEqual([{ ...gap, kind: "open", gain: 4, needs: [judgement(null)] }]);
  expect(gapsAt("fund-ledger", { "fund.ledger": false })).toEqual([
    { ...gap, kind: "lost", gain: 5, needs: [gate(false), judgement(null)] },
  ]);
  expect(gapsAt("fund-ledger", {})).toEqual([{ ...gap, kind: "open", gain: 5, needs: [gate(true), judgement(null)] }]);
});

test("of the best part alone, a smaller one brings nothing more", () => {
  const values = { "television.national": false, "television.provincial": true };
  expect(gapsAt("tv/provincial", values)).toEqual([]);
  expect(gapsAt("tv/national", values)).toMatchObject([{ kind: "lost", points: 2, gain: 2 }]);
  expect(gapsAt("tv/national", { "television.national": true, "television.provincial": false })).toEqual([]);
});

const flag = (fact: string): Condition => ({ kind: "flag", fact });
const known = openKnown(
  guangdong2019,
  stateOf({ "media.provincial": true, "media.municipal": false, leader: ["principal", "deputy"], "park.firms": "20" }),
);
const needs = (condition: Condition, wanted = true) => needsOf(condition, wanted, known);
const MEDIA = [flag("media.provincial"), flag("media.municipal"), flag("media.county")];
const lacking = (fact: string, wanted: boolean, open: boolean): Need => ({ kind: "flag", fact, wanted, open });

test("conditions of conditions lack what is left of them", () => {
  expect(needs({ kind: "all-of", of: MEDIA })).toEqual([lacking("media.municipal", true, false), lacking("media.county", true, true)]);
  expect(needs({ kind: "any-of", of: MEDIA })).toEqual([]);
  expect(needs({ kind: "at-least", count: 1, of: MEDIA })).toEqual([]);
  expect(needs({ kind: "at-least", count: 2, of: MEDIA })).toEqual([
    { kind: "some", count: 1, of: [[lacking("media.municipal", true, false)], [lacking("media.county", true, true)]] },
  ]);
  expect(needs({ kind: "at-least", count: 3, of: MEDIA })).toHaveLength(2);
  expect(needs({ kind: "not", of: { kind: "any-of", of: MEDIA } })).toEqual([
    lacking("media.provincial", false, false),
    lacking("media.county", false, true),
  ]);
  expect(needs({ kind: "not", of: { kind: "all-of", of: MEDIA } })).toEqual([]);
  expect(needs({ kind: "at-least", count: 2, of: MEDIA }, false)).toEqual([
    { kind: "some", count: 1, of: [[lacking("media.provincial", false, false)], [lacking("media.county", false, true)]] },
  ]);
});

test("a choice lacks the options that will do, whichever way it is asked", () => {
  const led = (options: readonly string[]): Condition => ({ kind: "one-of", fact: "leader", options });
  expect(needs(led(["principal", "deputy"]))).toEqual([]);
  expect(needs(led(["principal"]))).toEqual([{ kind: "choice", fact: "leader", options: ["principal"], open: true }]);
  expect(needs(led(["other"]))).toEqual([{ kind: "choice", fact: "leader", options: ["other"], open: false }]);
  expect(needs(led(["principal", "deputy"]), false)).toEqual([{ kind: "choice", fact: "leader", options: ["other"], open: false }]);
});

test.each([
  [">=", "20", true, null],
  [">", "20", true, ["up", "1"]],
  ["<=", "20", true, null],
  ["<", "20", true, ["down", "1"]],
  ["==", "20", true, null],
  ["==", "22", true, ["up", "2"]],
  ["==", "17", true, ["down", "3"]],
  [">=", "20", false, ["down", "1"]],
  [">", "19", false, ["down", "1"]],
  ["<", "21", false, ["up", "1"]],
  ["<=", "20", false, ["up", "1"]],
] as const)("20 firms against %s %s, wanted %s", (operator, limit, wanted, expected) => {
  const condition: Condition = { kind: "compare", measure: { kind: "fact", fact: "park.firms" }, operator, limit };
  const found = needs(condition, wanted);
  expect(found.map((need) => (need.kind === "number" ? [need.direction, need.by?.min] : need))).toEqual(
    expected === null ? [] : [expected],
  );
});

test("a number that must not be one limit may go either way", () => {
  const condition: Condition = { kind: "compare", measure: { kind: "fact", fact: "park.firms" }, operator: "==", limit: "20" };
  const [either] = needs(condition, false);
  expect(either?.kind === "some" && either.of.flat().map((need) => need.kind === "number" && [need.direction, need.by?.min])).toEqual([
    ["down", "1"],
    ["up", "1"],
  ]);
});
