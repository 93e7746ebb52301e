import { expect, it } from "vitest";
import { asListed, reviewList } from "../lists/review-list.js";
import { sampleCounts } from "../sampling/sample-counts.js";
import { criterionAt, pointsAt, scored } from "../testing/guangdong.js";
import { listOf } from "./testing/list-of.js";
import { measuredRate, shareOf } from "./testing/rate-text.js";

const villages = (located: number, all: number) => {
  const { measured, points } = criterionAt(
    scored({ villages: String(all), "villages.located": String(located) }),
    "service/stations/villages",
  );
  return {
    coverage: measuredRate(measured),
    base: Number(shareOf(measured).base),
    points: points.min === points.max ? points.min : points,
  };
};
const poverty = (covered: number, all: number) => {
  const { measured, points } = criterionAt(
    scored({ "poverty-villages": String(all), "poverty-villages.located": String(covered) }),
    "service/stations/povertyVillages",
  );
  return { coverage: measuredRate(measured), points: points.min === points.max ? points.min : points };
};

it("lechang-2019/rubric/stations: five points for the villages and five for the poverty villages", () => {
  const input = { coverage: "0.7026", povertyCoverage: "1.0" };
  expect(villages(137, 195).coverage).toBe(input.coverage);
  expect(Number(poverty(39, 39).coverage)).toBe(Number(input.povertyCoverage));
  const facts = { villages: "195", "villages.located": "137", "poverty-villages": "39", "poverty-villages.located": "39" };
  expect({ points: pointsAt("service/stations", facts) }).toEqual({ points: 10 });
});

it("lechang-2019/rubric/villages-70: 137 of 195 villages", () => {
  const input = { stations: 137, villages: 195 };
  const { points } = villages(input.stations, input.villages);
  expect({ points }).toEqual({ points: 5 });
});

it("lechang-2019/rubric/villages-50-70: 136 of 195 villages", () => {
  const input = { stations: 136, villages: 195 };
  const { coverage, points } = villages(input.stations, input.villages);
  expect({ coverage, points }).toEqual({ coverage: "0.6974", points: 2 });
});

it("lechang-2019/rubric/villages-below-50: 97 of 195 villages", () => {
  const input = { stations: 97, villages: 195 };
  const { coverage, points } = villages(input.stations, input.villages);
  expect({ coverage, points }).toEqual({ coverage: "0.4974", points: 0 });
});

it("lechang-2019/rubric/village-cap: 260 villages count as 200", () => {
  const input = { villages: 260, stations: 140 };
  expect(villages(input.stations, input.villages)).toEqual({ base: 200, coverage: "0.7000", points: 5 });
});

it("lechang-2019/rubric/poverty-100: all 39 poverty villages", () => {
  const input = { covered: 39, villages: 39 };
  const { points } = poverty(input.covered, input.villages);
  expect({ points }).toEqual({ points: 5 });
});

it("lechang-2019/rubric/poverty-80-100: 38 of 39 poverty villages", () => {
  const input = { covered: 38, villages: 39 };
  expect(poverty(input.covered, input.villages)).toEqual({ coverage: "0.9744", points: 3 });
});

it("lechang-2019/rubric/poverty-below-80: 31 of 39 poverty villages", () => {
  const input = { covered: 31, villages: 39 };
  expect(poverty(input.covered, input.villages)).toEqual({ coverage: "0.7949", points: 0 });
});

it("lechang-2019/rubric/station-services: the four services of a station", () => {
  const input = { services: ["电商宣传", "代购代销", "代存代缴", "小额信贷"] };
  const list = listOf("lechang-2019/station-services");
  const { held, answer } = reviewList(list, asListed(list, input.services));
  expect({ covered: held.length }).toEqual({ covered: 4 });
  expect([answer, reviewList(list, asListed(list, input.services.slice(1))).answer]).toEqual(["yes", "no"]);
});

it("lechang-2019/rubric/station-sampling: 42 videos with 20 of poverty villages", () => {
  const input = { stations: 137, povertyStations: 39 };
  const counts = sampleCounts(input);
  const { sample, povertyInSample } = counts.ok ? counts.value : { sample: null, povertyInSample: null };
  expect({ sample, povertyInSample }).toEqual({ sample: 42, povertyInSample: 20 });
});

it("lechang-2019/rubric/station-site-visits: five stations on site with two of poverty villages are what is asked", () => {
  const input = { visits: 5, poverty: 2 };
  const counts = sampleCounts({ stations: 137, povertyStations: 39 });
  if (!counts.ok) throw new Error("counts that are right are counted");
  const { size, poverty: due } = counts.value.visits;
  expect({ pass: input.visits >= size.min && input.poverty >= due.min }).toEqual({ pass: true });
  expect([size.min, due.min]).toEqual([5, 2]);
});
