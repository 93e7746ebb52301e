import { expect, test } from "vitest";
import type { Condition } from "../conditions/condition.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import type { Rubric } from "../rubric.js";
import type { Part, Scale } from "../scales/scale.js";
import { pointsAt } from "../testing/guangdong.js";
import { decompose } from "./decompose.js";

const name = (text: string) => ({ zh: text, en: text });
const flag = (fact: string): Condition => ({ kind: "flag", fact });
const part = (id: string, scale: Scale): Part => ({ id, title: name(id), scale });
const given = (id: string, points: number): Part => part(id, { kind: "flag", points, when: flag(id) });
const CENTRE = [2, 2, 2, 1, 1, 1, 1, 2, 2, 1];

test("lechang-2019/rubric/media: 5 of 4 + 3 + 1 is provincial and county media, and only when levels are added up", () => {
  expect(pointsAt("media", { "media.provincial": true, "media.municipal": false, "media.county": true })).toBe(5);
  const { additive, best, forces } = decompose([4, 3, 1], 5);
  expect(forces).toBe("additive");
  expect(additive).toMatchObject({ count: "1", complete: true, exact: true, fullInAll: ["1", "3"], lostInAll: ["2"] });
  expect(additive.listed).toEqual([
    [
      { part: "1", points: 4 },
      { part: "3", points: 1 },
    ],
  ]);
  expect(best).toEqual({ count: "0", listed: [], complete: true, exact: true, parts: [], lostInAll: [], fullInAll: [] });
});

test.each([
  [8, "additive", "1", "0"],
  [7, "additive", "1", "0"],
  [6, "impossible", "0", "0"],
  [4, "either", "2", "4"],
  [3, "either", "1", "2"],
  [2, "impossible", "0", "0"],
  [1, "either", "1", "1"],
  [0, "either", "1", "1"],
])("%s of 4, 3 and 1: %s", (printed, forces, sums, picks) => {
  const { additive, best, ...rest } = decompose([4, 3, 1], printed);
  expect([rest.forces, additive.count, best.count]).toEqual([forces, sums, picks]);
});

test("lechang-2019/rubric/service-centre-subtotal: the ten parts make 15 in one way and 11 in 65, and no part is lost in all of these", () => {
  expect(CENTRE.reduce((sum, points) => sum + points, 0)).toBe(15);
  const full = decompose(CENTRE, 15);
  expect(full.additive).toMatchObject({ count: "1", lostInAll: [], fullInAll: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "10"] });
  const { additive } = decompose(CENTRE, 11);
  expect(additive).toMatchObject({ count: "65", complete: true, lostInAll: [], fullInAll: [] });
  expect(additive.listed).toHaveLength(65);
  expect(additive.parts.every(({ least, most }, at) => least === 0 && most === CENTRE[at])).toBe(true);
});

test("what cannot be listed is counted, and that it is not all listed is said", () => {
  const { additive } = decompose(
    Array.from({ length: 100 }, () => 0.5),
    25,
  );
  expect(additive.count).toBe("100891344545564193334812497256");
  expect([additive.listed.length, additive.complete]).toEqual([100, false]);
  expect(decompose([1, 1], 1, { list: 1 }).additive).toMatchObject({ count: "2", complete: false, listed: [[{ part: "1", points: 1 }]] });
});

test("tenths and hundredths of points are added exactly", () => {
  expect(decompose([0.1, 0.2, 0.05], 0.3).additive.listed).toEqual([
    [
      { part: "1", points: 0.1 },
      { part: "2", points: 0.2 },
    ],
  ]);
  expect(decompose([0.1, 0.2], 0.29).forces).toBe("impossible");
});

test("points finer than hundredths, and paths that are not there, are mistakes", () => {
  expect(() => decompose([4, 3, 1], 5.001)).toThrow(RangeError);
  expect(() => decompose([4.001], 4)).toThrow(RangeError);
  expect(() => decompose([4], Number.NaN)).toThrow(RangeError);
  expect(() => decompose({ rubric, criterion: "service/no" }, 1)).toThrow("No such item or part: service/no");
});

test("tiers, judged steps and the parts of parts come together", () => {
  const scale: Scale = {
    kind: "sum",
    of: [
      part("coverage", {
        kind: "tiers",
        measure: { kind: "share", part: "located", whole: "villages" },
        tiers: [
          { points: 5, from: { at: "0.7", included: true } },
          { points: 2, from: { at: "0.5", included: true }, to: { at: "0.7", included: false } },
        ],
        otherwise: 0,
      }),
      part("ledger", { kind: "judged", least: 1, most: 2, step: 0.5, when: flag("ledger"), otherwise: 0 }),
      part("tv", { kind: "best", of: [given("national", 2), given("provincial", 1)] }),
    ],
  };
  const { additive, parts, reads, forces } = decompose(scale, 8.5);
  expect([reads, forces, additive.count]).toEqual(["additive", "additive", "2"]);
  expect(additive.listed).toEqual([
    [
      { part: "coverage", points: 5 },
      { part: "ledger", points: 1.5 },
      { part: "tv/national", points: 2 },
      { part: "tv/provincial", points: 1 },
    ],
    [
      { part: "coverage", points: 5 },
      { part: "ledger", points: 1.5 },
      { part: "tv/national", points: 2 },
    ],
  ]);
  expect(parts.map(({ id, points }) => [id, points])).toEqual([
    ["coverage", [5, 2, 0]],
    ["ledger", [2, 1.5, 1, 0]],
    ["tv/national", [2, 0]],
    ["tv/provincial", [1, 0]],
  ]);
});

test("a best-of item can be read additively, which its points may force", () => {
  const scale: Scale = { kind: "best", of: [given("national", 2), given("provincial", 1)] };
  expect(decompose(scale, 3)).toMatchObject({ reads: "best", forces: "additive" });
  expect(decompose(scale, 2).best.count).toBe("2");
});

test("a deduction says which faults there were", () => {
  const scale: Scale = {
    kind: "deduction",
    from: 5,
    least: 0,
    of: [
      { id: "late", label: name("late"), points: 2, when: flag("late") },
      { id: "lost", label: name("lost"), points: 4, when: flag("lost") },
    ],
  };
  const { additive, best, reads } = decompose(scale, 3);
  expect(reads).toBeNull();
  expect(additive.listed).toEqual([[{ part: "late", points: -2 }]]);
  expect(best).toEqual(additive);
  // Both faults take six of five points, and the item ends at none.
  expect(decompose(scale, 0).additive.listed).toEqual([
    [
      { part: "late", points: -2 },
      { part: "lost", points: -4 },
    ],
  ]);
  expect(decompose(scale, -1).forces).toBe("impossible");
});

test("parts that turn on one fact are only combined as it allows", () => {
  const scale: Scale = {
    kind: "sum",
    of: [
      part("yes", { kind: "flag", points: 5, when: flag("a") }),
      part("no", { kind: "flag", points: 3, when: { kind: "not", of: flag("a") } }),
    ],
  };
  expect([8, 5, 3, 0].map((printed) => decompose(scale, printed).additive.count)).toEqual(["0", "1", "1", "0"]);
});

test("a choice that comes without its rubric may also be something else", () => {
  const led = (option: string, points: number): Part =>
    part(option, { kind: "flag", points, when: { kind: "one-of", fact: "leader", options: [option] } });
  const scale: Scale = { kind: "sum", of: [led("principal", 2), led("deputy", 1)] };
  expect([3, 2, 1, 0].map((printed) => decompose(scale, printed).additive.count)).toEqual(["0", "1", "1", "1"]);
});

test("more facts than can be tried give an upper bound, and that is said", () => {
  const of = Array.from({ length: 20 }, (_, at) => ({ id: `f${at}`, label: name("f"), when: flag(`f${at}`) }));
  const scale: Scale = { kind: "checklist", of, steps: [{ least: 10, points: 1 }] };
  expect(decompose(scale, 1).additive).toMatchObject({ count: "1", exact: false });
});

const cite = { document: "示例", locator: "一" };
const rubric: Rubric = {
  schema: "countykit-rubric/1",
  id: "r",
  title: name("r"),
  document: "示例",
  level: "province",
  jurisdiction: "440000",
  cohorts: null,
  cutoff: null,
  weight: 15,
  facts: CENTRE.map((_, at) => ({ id: `p${at}`, kind: "flag", label: name(`p${at}`) })),
  groups: [
    {
      id: "g",
      title: name("g"),
      weight: 15,
      cite,
      items: [
        {
          id: "service",
          title: name("service"),
          weight: 15,
          cite,
          evidence: [],
          least: 1,
          scale: { kind: "sum", of: [part("centre", { kind: "sum", of: CENTRE.map((points, at) => given(`p${at}`, points)) })] },
        },
      ],
    },
  ],
  bonus: null,
  vetoes: [],
  grades: [],
};

test("an item of a rubric is found by its path, with its least points", () => {
  expect(decompose({ rubric, criterion: "service/centre" }, 11).additive.count).toBe("65");
  const { additive } = decompose({ rubric, criterion: "service" }, 1);
  // Nothing at all gives the least, which is one; so does each of the five parts of one point.
  expect(additive.count).toBe("6");
  expect(additive.listed.at(-1)).toEqual([]);
  expect(decompose({ rubric, criterion: "service" }, 0).forces).toBe("impossible");
});

const ways = (criterion: string, printed: number) => decompose({ rubric: guangdong2019, criterion }, printed);

test("in the rubric itself, 5 points for the media are those of provincial and county media", () => {
  const media = ways("media", 5);
  expect([media.reads, media.forces, media.additive.exact]).toEqual(["additive", "additive", true]);
  expect(media.additive.listed).toEqual([
    [
      { part: "provincial", points: 4 },
      { part: "county", points: 1 },
    ],
  ]);
});

test("21 of 25 points with 10 for the stations leave 65 ways for the centre", () => {
  expect(ways("service/centre", 11).additive).toMatchObject({ count: "65", exact: true, lostInAll: [], fullInAll: [] });
  expect(ways("service/stations", 10).additive).toMatchObject({ count: "1", fullInAll: ["villages", "povertyVillages"] });
  // Without the detail of the sheet, every split of the points between the two.
  const splits = Array.from({ length: 16 }, (_, centre) => {
    const [own, rest] = [ways("service/centre", centre).additive, ways("service/stations", 21 - centre).additive];
    return BigInt(own.count) * BigInt(rest.count);
  });
  expect(ways("service", 21).additive.count).toBe(String(splits.reduce((sum, count) => sum + count, 0n)));
});

test("spending gives its points or takes five, and never both", () => {
  expect(ways("fund-spend", 5).additive.listed).toEqual([[{ part: "spent", points: 5 }]]);
  expect(ways("fund-spend", -5).additive.listed).toEqual([[{ part: "penalty", points: -5 }]]);
  // Five from the assessors and five taken off need a share on both sides of its limit.
  expect(ways("fund-spend", 0).additive.listed).toEqual([[]]);
});

test("5 of leadership, plan or a bonus not added up are impossible", () => {
  expect(ways("leadership", 1).additive.listed).toEqual([[{ part: "leadership", points: 1 }]]);
  expect(ways("leadership", 3).forces).toBe("impossible");
  expect(ways("tv", 3)).toMatchObject({ reads: "best", forces: "additive" });
  expect(ways("tv", 2).best.count).toBe("2");
});
