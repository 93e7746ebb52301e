import fc from "fast-check";
import { expect, test } from "vitest";
import { drawSample, type DrawOptions, type StationRow } from "./draw-sample.js";
import { proportional } from "./strata.js";

/** 137 stations, 39 of them in poverty villages. */
const lechang: readonly StationRow[] = Array.from({ length: 137 }, (_, at) => {
  const id = `村站${String(at + 1).padStart(3, "0")}`;
  return { id, poverty: (at + 1) % 7 < 2 && at + 1 < 137, town: `镇${at % 5}` };
});

const drawn = (rows: readonly StationRow[], options: DrawOptions) => {
  const result = drawSample(rows, options);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
};

// Drawn again from the description alone, by another program in another language.
const VIDEOS = [
  1, 2, 7, 8, 10, 15, 17, 18, 21, 22, 23, 24, 34, 36, 51, 53, 56, 63, 64, 65, 74, 76, 77, 80, 88, 89, 91, 92, 99, 103, 105, 110, 111, 112,
  113, 122, 126, 127, 131, 132, 133, 135,
];
const named = (numbers: readonly number[]) => numbers.map((number) => `村站${String(number).padStart(3, "0")}`);

test("a seed draws these stations, on every machine", () => {
  const sample = drawn(lechang, { seed: "2021-09-10" });
  expect(sample.videos).toEqual(named(VIDEOS));
  expect(sample.visits).toEqual(named([7, 55, 77, 100, 136]));
  expect(sample.strata).toEqual([
    { poverty: true, town: null, stations: 39, drawn: 20 },
    { poverty: false, town: null, stations: 98, drawn: 22 },
  ]);
  expect(sample.remarks).toEqual({ videos: [], visits: [] });
});

test("the other reading draws 21 of poverty villages", () => {
  const { videos, reading } = drawn(lechang, { seed: "1", reading: "half-of-sample" });
  expect(videos.filter((id) => lechang.find((row) => row.id === id)?.poverty === true)).toHaveLength(21);
  expect([videos.length, reading]).toEqual([42, "half-of-sample"]);
});

test("visits come from the sample when that is asked for", () => {
  for (let seed = 0; seed < 50; seed += 1) {
    const { videos, visits } = drawn(lechang, { seed: `seed ${seed}`, visitsFrom: "sample" });
    expect(visits.every((id) => videos.includes(id))).toBe(true);
    expect(visits).toHaveLength(5);
  }
  const few = drawn(lechang.slice(0, 10), { seed: "1", visitsFrom: "sample" });
  expect([few.videos.length, few.visits.length, few.remarks.visits]).toEqual([3, 3, ["too-few-stations"]]);
});

test("towns are drawn from in proportion", () => {
  const { strata } = drawn(lechang, { seed: "1", byTown: true });
  expect(strata.map(({ poverty, town, stations, drawn: taken }) => `${poverty} ${town} ${taken}/${stations}`)).toEqual([
    "true 镇0 4/8",
    "true 镇1 4/8",
    "true 镇2 4/8",
    "true 镇3 4/8",
    "true 镇4 4/7",
    "false 镇0 5/20",
    "false 镇1 5/20",
    "false 镇2 4/19",
    "false 镇3 4/19",
    "false 镇4 4/20",
  ]);
});

test("nothing is drawn by guess", () => {
  const rows: readonly StationRow[] = [
    { id: "a", poverty: true, town: "镇" },
    { id: "a", poverty: false },
    { id: "b", poverty: null, town: "镇" },
    { id: " ", poverty: false, town: " " },
  ];
  const result = drawSample(rows, { seed: "1", byTown: true });
  expect(result.ok ? [] : result.issues.map(({ code, path }) => `${code} ${path}`)).toEqual([
    "duplicate-id /1/id",
    "town-unknown /1/town",
    "poverty-unknown /2/poverty",
    "blank-id /3/id",
    "town-unknown /3/town",
  ]);
  expect(result.ok ? null : result.issues[2]?.message).toEqual({
    zh: "站点“b”是否位于省定贫困村尚不知道，不能分层抽取",
    en: "Whether the station “b” is in a poverty village is not known, so it belongs to no stratum",
  });
});

test("no stations give an empty sample, and it is said that all were taken", () => {
  expect(drawn([], { seed: "1" })).toMatchObject({ videos: [], visits: [], strata: [], remarks: { visits: ["too-few-stations"] } });
});

const rosters = fc
  .uniqueArray(
    fc.string({ minLength: 1, maxLength: 4 }).filter((id) => id.trim() !== ""),
    { maxLength: 60 },
  )
  .chain((ids) =>
    fc.tuple(...ids.map((id) => fc.record({ id: fc.constant(id), poverty: fc.boolean(), town: fc.constantFrom("甲", "乙", "丙") }))),
  );
const options = fc.record({
  seed: fc.string().filter((seed) => seed.trim() !== ""),
  byTown: fc.boolean(),
  reading: fc.constantFrom("half-of-poverty-stations" as const, "half-of-sample" as const),
  visitsFrom: fc.constantFrom("all" as const, "sample" as const),
});

test("the order of the rows never matters, and the same seed draws the same sample", () => {
  fc.assert(
    fc.property(
      rosters.chain((rows) => fc.tuple(fc.constant(rows), fc.shuffledSubarray(rows, { minLength: rows.length }))),
      options,
      ([rows, shuffled], how) => {
        expect(drawn(shuffled, how)).toEqual(drawn(rows, how));
      },
    ),
    { numRuns: 300 },
  );
});

test("a sample holds as many stations as were counted, each once and each from the roster", () => {
  fc.assert(
    fc.property(rosters, options, (rows, how) => {
      const { videos, visits, counts, strata } = drawn(rows, how);
      const poor = new Set(rows.filter(({ poverty }) => poverty).map(({ id }) => id));
      const all = new Set(rows.map(({ id }) => id));
      const reading = counts.readings.find(({ id }) => id === how.reading);
      expect([videos.length, videos.filter((id) => poor.has(id)).length]).toEqual([reading?.size.min, reading?.poverty.min]);
      expect(new Set(videos).size).toBe(videos.length);
      expect(new Set(visits).size).toBe(visits.length);
      expect([...videos, ...visits].every((id) => all.has(id))).toBe(true);
      expect(strata.reduce((sum, { drawn: taken }) => sum + taken, 0)).toBe(videos.length);
      expect(strata.every(({ stations, drawn: taken }) => taken <= stations)).toBe(true);
      if (how.visitsFrom === "all") expect(visits.length).toBe(counts.visits.size.min);
    }),
    { numRuns: 300 },
  );
});

test("shares of a number in proportion keep to the whole and to each size", () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 30 }), { maxLength: 8 }), fc.nat({ max: 100 }), (sizes, wanted) => {
      const all = sizes.reduce((sum, size) => sum + size, 0);
      const number = Math.min(wanted, all);
      const shares = proportional(number, sizes);
      expect(shares.reduce((sum, share) => sum + share, 0)).toBe(number);
      for (const [at, share] of shares.entries()) {
        const size = sizes[at] ?? 0;
        expect(share).toBeLessThanOrEqual(size);
        // Never more than one away from the exact share.
        expect(Math.abs(share * all - number * size)).toBeLessThan(Math.max(all, 1));
      }
    }),
  );
});

test("every station is as likely as any other of its sort, for the videos and for the visits", () => {
  const rows: readonly StationRow[] = Array.from({ length: 20 }, (_, at) => ({ id: `s${at}`, poverty: at < 10 }));
  const SEEDS = 4000;
  const seen = { videos: new Map<string, number>(), visits: new Map<string, number>() };
  for (let seed = 0; seed < SEEDS; seed += 1) {
    const { videos, visits } = drawn(rows, { seed: `seed ${seed}` });
    for (const id of videos) seen.videos.set(id, (seen.videos.get(id) ?? 0) + 1);
    for (const id of visits) seen.visits.set(id, (seen.visits.get(id) ?? 0) + 1);
  }
  const chiSquare = (counts: ReadonlyMap<string, number>, poverty: boolean, drawnOfTen: number): number => {
    const ids = rows.filter((row) => row.poverty === poverty).map(({ id }) => id);
    const expected = (SEEDS * drawnOfTen) / 10;
    // Drawing without putting back makes the counts vary less: by (10 - k) / 9 of what independent draws would.
    const squares = ids.reduce((sum, id) => sum + ((counts.get(id) ?? 0) - expected) ** 2, 0);
    return (squares * 9) / (expected * (10 - drawnOfTen));
  };
  // Nine degrees of freedom: 27.88 is passed by one in a thousand by chance; the seeds are fixed, so this is always the same.
  expect(chiSquare(seen.videos, true, 5)).toBeLessThan(27.88);
  expect(chiSquare(seen.videos, false, 1)).toBeLessThan(27.88);
  expect(chiSquare(seen.visits, true, 2)).toBeLessThan(27.88);
  expect(chiSquare(seen.visits, false, 3)).toBeLessThan(27.88);
});

test("a station of which nobody said whether its village is poor is an issue, also where the field is missing", () => {
  const rows: readonly StationRow[] = JSON.parse('[{ "id": "a", "poverty": true }, { "id": "b" }, { "id": "c", "poverty": null }]');
  const result = drawSample(rows, { seed: "s" });
  expect(result.ok ? [] : result.issues.map(({ code, path, received }) => [code, path, received])).toEqual([
    ["poverty-unknown", "/1/poverty", "undefined"],
    ["poverty-unknown", "/2/poverty", "null"],
  ]);
});
