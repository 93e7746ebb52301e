import { describe, expect, it } from "vitest";
import { decompose } from "../decompose/decompose.js";
import { wholeMonths } from "../facts/whole-months.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { criterionAt, pointsAt, scored } from "../testing/guangdong.js";

describe("what is there or not", () => {
  it.each([
    ["service-centre-built: the centre is built", "service/centre/built", "centre.built", 2],
    ["service-training-site: free rooms and equipment for training", "service/centre/training", "centre.training", 2],
    ["service-display: free display and sale", "service/centre/display", "centre.display", 1],
    ["service-photo: free photography and art work", "service/centre/photo", "centre.photography", 1],
    ["service-brand: joint promotion and brands", "service/centre/brand", "centre.branding", 1],
    ["service-other: other derived services", "service/centre/other", "centre.other-services", 1],
    ["service-park: a park is built, merged or improved", "service/centre/park", "park.built", 2],
  ])("lechang-2019/rubric/%s", (_, path, fact, points) => {
    const input = { met: true };
    expect({ points: pointsAt(path, { [fact]: input.met }) }).toEqual({ points });
    expect(pointsAt(path, { [fact]: !input.met })).toBe(0);
  });
});

it("lechang-2019/rubric/service-running-6m: opened on 28 February it has run six months by the cut-off, opened a day later five", () => {
  const input = { opened: "2021-02-28", asOf: "2021-08-31" } as const;
  expect(guangdong2019.cutoff).toBe(input.asOf);
  const months = wholeMonths(input.opened, input.asOf);
  const points = pointsAt("service/centre/running", { "centre.running-months": String(months) });
  expect({ months, points }).toEqual({ months: 6, points: 2 });
  const later = wholeMonths("2021-03-01", input.asOf);
  expect([later, pointsAt("service/centre/running", { "centre.running-months": String(later) })]).toEqual([5, 0]);
});

it("lechang-2019/rubric/service-park-20: twenty firms in the park", () => {
  const input = { residents: 20 };
  expect({ points: pointsAt("service/centre/park20", { "park.firms": String(input.residents) }) }).toEqual({ points: 2 });
  expect(pointsAt("service/centre/park20", { "park.firms": "19" })).toBe(0);
});

it("lechang-2019/rubric/service-park-3types: firms of three kinds", () => {
  const input = { types: ["平台型", "销售型", "运营商"] };
  const kinds = (types: readonly string[]): string => String(new Set(types).size);
  expect({ points: pointsAt("service/centre/types3", { "park.firm-kinds": kinds(input.types) }) }).toEqual({ points: 1 });
  expect(pointsAt("service/centre/types3", { "park.firm-kinds": kinds(["平台型", "销售型", "销售型"]) })).toBe(0);
});

it("lechang-2019/rubric/service-centre-subtotal: ten parts of 15 points, of which 11 can be reached in 65 ways", () => {
  const input = { points: [2, 2, 2, 1, 1, 1, 1, 2, 2, 1] };
  const centre = criterionAt(scored({}), "service/centre");
  expect(centre.parts.map(({ most }) => most)).toEqual(input.points);
  expect({ sum: centre.most }).toEqual({ sum: 15 });
  expect(decompose({ rubric: guangdong2019, criterion: "service/centre" }, 11).additive.count).toBe("65");
});

it("lechang-2019/rubric/service-system: 25 points, of which 11 and 10 are claimed", () => {
  const input = { centrePark: 11, stations: 10 };
  const claims = [
    { criterion: "service/centre", points: input.centrePark },
    { criterion: "service/stations", points: input.stations },
  ];
  const service = criterionAt(scored({}, {}, { claims }), "service");
  expect(service.parts.map(({ most }) => most)).toEqual([15, 10]);
  expect({ points: service.claimed }).toEqual({ points: 21 });
});
