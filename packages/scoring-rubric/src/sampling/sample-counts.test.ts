import fc from "fast-check";
import { expect, test } from "vitest";
import { countStations } from "./count-stations.js";
import { explainSample } from "./explain-sample.js";
import { countsBy, type SampleCounts, sampleCounts, type SampleSize, type StationCounts } from "./sample-counts.js";
import { guangdongSamplePlan } from "./sample-plan.js";

/** What is counted of counts that are right. */
function counted(counts: StationCounts): SampleCounts {
  const result = sampleCounts(counts);
  if (!result.ok) throw new Error(JSON.stringify(result.issues));
  return result.value;
}

const numbers = ({ size, poverty, others }: SampleSize) => [size.min, size.max, poverty.min, poverty.max, others.min, others.max];

test("lechang-2019/rubric/station-sampling: 42 of 137 stations with 20 of the 39 in poverty villages, or 21 as half of the sample", () => {
  const { sample, povertyInSample, readings, rounding } = counted({ stations: 137, povertyStations: 39 });
  expect({ sample, povertyInSample }).toEqual({ sample: 42, povertyInSample: 20 });
  expect(readings.map(({ id, preferred, size, poverty }) => [id, preferred, size.min, poverty.min])).toEqual([
    ["half-of-poverty-stations", true, 42, 20],
    ["half-of-sample", false, 42, 21],
  ]);
  expect(rounding).toBe("up");
});

test("lechang-2019/rubric/station-site-visits: five stations on site, two of them in poverty villages", () => {
  const { visits } = counted({ stations: 137, povertyStations: 39 });
  expect(numbers(visits)).toEqual([5, 5, 2, 2, 3, 3]);
  expect(visits.remarks).toEqual([]);
});

test.each([
  [0, 0],
  [1, 1],
  [3, 1],
  [4, 2],
  [10, 3],
  [11, 4],
  [136, 41],
  [137, 42],
  [140, 42],
  [141, 43],
])("of %s stations %s videos are looked at", (stations, sample) => {
  expect(counted({ stations, povertyStations: 0 }).sample).toBe(sample);
});

test.each([
  [0, 0],
  [1, 1],
  [2, 1],
  [38, 19],
  [39, 20],
  [40, 20],
  [41, 21],
])("of %s stations in poverty villages %s are in the sample", (povertyStations, poverty) => {
  expect(counted({ stations: 137, povertyStations }).povertyInSample).toBe(poverty);
});

test("where half of the poverty-village stations are more than the sample, it is as large as they are", () => {
  const counts = counted({ stations: 100, povertyStations: 61 });
  expect([counts.sample, counts.povertyInSample]).toEqual([31, 31]);
  expect(counts.readings[0]?.remarks).toEqual(["enlarged"]);
  expect(counted({ stations: 100, povertyStations: 60 }).readings[0]).toMatchObject({ size: { min: 30, max: 30 }, remarks: [] });
});

test("too few stations of one sort, or at all, are said", () => {
  const remarksOf = (stations: number, povertyStations: number) => {
    const { readings, visits } = counted({ stations, povertyStations });
    return [...readings.map(({ remarks }) => remarks), visits.remarks];
  };
  expect(remarksOf(137, 1)).toEqual([[], ["too-few-poverty-stations"], ["too-few-poverty-stations"]]);
  expect(remarksOf(137, 0)).toEqual([[], ["too-few-poverty-stations"], ["too-few-poverty-stations"]]);
  expect(remarksOf(4, 4)).toEqual([[], ["too-few-other-stations"], ["too-few-stations", "too-few-other-stations"]]);
  expect(counted({ stations: 3, povertyStations: 1 }).visits).toMatchObject({ size: { min: 3, max: 3 }, poverty: { min: 1, max: 1 } });
});

test("what is not known of poverty villages leaves bounds", () => {
  const counts = counted({ stations: 137, povertyStations: { min: 30, max: 39 } });
  expect([counts.sample, counts.povertyInSample]).toEqual([42, null]);
  expect(counts.readings[0]).toMatchObject({ poverty: { min: 15, max: 20 }, others: { min: 22, max: 27 } });
  expect(counted({ stations: 137, povertyStations: null })).toMatchObject({
    povertyStations: { min: 0, max: 137 },
    sample: null,
    povertyInSample: null,
    visits: { size: { min: 5, max: 5 }, poverty: { min: 0, max: 5 } },
  });
});

test("a roster is counted with what is not known of it", () => {
  const rows = [true, true, false, null, null].map((poverty) => ({ poverty }));
  const counts = countStations(rows);
  expect(counts).toEqual({ stations: 5, povertyStations: { min: 2, max: 4 } });
  expect(counted(counts).povertyInSample).toBeNull();
  expect(counted(countStations([])).sample).toBe(0);
});

test("counts that are none are issues, as many as there are", () => {
  const issues = (counts: StationCounts) => {
    const result = sampleCounts(counts);
    return result.ok ? [] : result.issues.map(({ code, path, message }) => [code, path, message.zh]);
  };
  expect(issues({ stations: 3, povertyStations: 4 })).toEqual([
    ["more-than-all", "/povertyStations", "站点共 3 个，其中的省定贫困村站点不可能有 4 个"],
  ]);
  expect(issues({ stations: 3, povertyStations: { min: 5, max: 4 } })).toEqual([
    ["bounds-reversed", "/povertyStations", "下界 5 大于上界 4"],
    ["more-than-all", "/povertyStations/max", "站点共 3 个，其中的省定贫困村站点不可能有 4 个"],
  ]);
  expect([3, 4].map((povertyStations) => sampleCounts({ stations: 3, povertyStations }).ok)).toEqual([true, false]);
});

test("at every size up to 500 stations the counts are the smallest that the text asks for", () => {
  for (let stations = 0; stations <= 500; stations += 1) {
    const step = stations <= 60 ? 1 : 3;
    for (let poverty = 0; poverty <= stations; poverty += step) {
      const [half, part] = countsBy({ stations, povertyStations: poverty }, guangdongSamplePlan).readings;
      const [size = 0, , poor = 0, , others = 0] = half === undefined ? [] : numbers(half);
      const asked = 10 * size >= 3 * stations && 2 * poor >= poverty;
      const smaller = 10 * (size - 1) < 3 * stations || 2 * (poor - 1) < poverty;
      if (!asked || !smaller || size !== poor + others || poor > poverty || others > stations - poverty) {
        expect.fail(`${stations} stations, ${poverty} in poverty villages: ${size} = ${poor} + ${others}`);
      }
      const [all = 0, , own = 0] = part === undefined ? [] : numbers(part);
      const wanted = Math.min(poverty, Math.floor((all + 1) / 2));
      if (10 * all < 3 * stations || 10 * (all - 1) >= 3 * stations || own !== Math.max(wanted, all - (stations - poverty))) {
        expect.fail(`${stations} stations, ${poverty} in poverty villages: ${own} of ${all}`);
      }
    }
  }
});

test("bounds are those of trying every number of poverty villages", () => {
  fc.assert(
    fc.property(fc.nat({ max: 80 }), fc.nat({ max: 80 }), fc.nat({ max: 80 }), (stations, one, other) => {
      const [min, max] = [Math.min(one, other, stations), Math.min(Math.max(one, other), stations)];
      const tried = Array.from({ length: max - min + 1 }, (_, at) =>
        countsBy({ stations, povertyStations: min + at }, guangdongSamplePlan),
      );
      const { readings, visits } = counted({ stations, povertyStations: { min, max } });
      const pairs = [
        ...readings.map((reading, at) => [reading, tried.map((counts) => counts.readings[at])] as const),
        [visits, tried.map((counts) => counts.visits)] as const,
      ];
      for (const [bounds, all] of pairs) {
        for (const field of ["size", "poverty", "others"] as const) {
          const values = all.map((counts) => counts?.[field].min ?? -1);
          expect(bounds[field]).toEqual({ min: Math.min(...values), max: Math.max(...values) });
        }
        expect(new Set(bounds.remarks)).toEqual(new Set(all.flatMap((counts) => counts?.remarks ?? [])));
      }
    }),
    { numRuns: 300 },
  );
});

test("the counts as sentences", () => {
  expect(explainSample(counted({ stations: 137, povertyStations: 39 }))).toEqual([
    {
      zh: "137 个村级站点中抽查 42 个站点的视频，其中省定贫困村站点 20 个（按“全部省定贫困村站点的 50% 纳入抽查”理解，不足一个的按一个计）",
      en: "Videos of 42 of 137 village stations, 20 of them in poverty villages (read as: 50% of all poverty-village stations are in the sample; rounded up)",
    },
    {
      zh: "若按“抽查站点的 50% 为省定贫困村站点”理解，抽查 42 个，其中省定贫困村站点 21 个",
      en: "Read as “50% of the sample are poverty-village stations”, 42 videos with 21 of poverty villages",
    },
    { zh: "现场查看 5 个站点，其中省定贫困村站点 2 个", en: "5 stations seen on site, 2 of them in poverty villages" },
  ]);
  expect(explainSample(counted({ stations: 4, povertyStations: 4 })).map(({ zh }) => zh)).toEqual([
    "4 个村级站点中抽查 2 个站点的视频，其中省定贫困村站点 2 个（按“全部省定贫困村站点的 50% 纳入抽查”理解，不足一个的按一个计）",
    "现场查看 4 个站点，其中省定贫困村站点 4 个",
    "站点不足，全部查看",
    "其他站点不足，其余从省定贫困村站点补足",
  ]);
});
