import { describe, expect, it } from "vitest";
import { suggestPoints } from "../judged/suggest-points.js";
import { asListed, reviewList } from "../lists/review-list.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { criterionAt, pointsAt, scored, stateOf } from "../testing/guangdong.js";
import { listOf } from "./testing/list-of.js";
import { measuredRate, shareOf } from "./testing/rate-text.js";

const training = (personTimes: number, resident: number, places = 4) => {
  const { measured, points } = criterionAt(
    scored({ "training.person-times": String(personTimes), residents: String(resident) }),
    "training/resident",
  );
  return {
    rate: measuredRate(measured, places),
    base: Number(shareOf(measured).base),
    points: points.min === points.max ? points.min : points,
  };
};
const poor = (trained: number, base: number) =>
  pointsAt("training/poor", { "training.poor-persons": String(trained), "poor-workforce": String(base) });

describe("upward flow", () => {
  it("lechang-2019/rubric/upward: six parts of 2 + 2 + 1 + 1 + 2 + 2", () => {
    const input = { sub: [2, 2, 1, 1, 2, 2] };
    const upward = criterionAt(scored({}), "upward");
    expect(upward.parts.map(({ most }) => most)).toEqual(input.sub);
    expect({ max: upward.most }).toEqual({ max: 10 });
  });

  it("lechang-2019/upward/research: the survey with its advice is judged from 1 to 2", () => {
    const input = { survey: true, advice: true };
    const points = pointsAt("upward/research", { "upward.survey": input.survey && input.advice });
    expect(typeof points === "number" ? points : `${points.min}..${points.max}`).toBe("1..2");
  });

  it("lechang-2019/rubric/upward-research: a survey with advice opens the range", () => {
    const input = { survey: true, advice: true };
    const { points } = criterionAt(scored({ "upward.survey": input.survey && input.advice }), "upward/research");
    expect({ range: [points.min, points.max] }).toEqual({ range: [1, 2] });
    expect(pointsAt("upward/research", { "upward.survey": false })).toBe(0);
  });

  it("lechang-2019/rubric/upward-campaign: two campaigns open the range", () => {
    const input = { campaigns: 2 };
    const { points } = criterionAt(scored({ "upward.campaigns": input.campaigns > 0 }), "upward/campaign");
    expect({ range: [points.min, points.max] }).toEqual({ range: [1, 2] });
  });

  it("lechang-2019/rubric/upward-provider: a professional operator", () => {
    const input = { provider: true };
    expect({ points: pointsAt("upward/provider", { "upward.provider": input.provider }) }).toEqual({ points: 1 });
  });

  it("lechang-2019/upward/operator-present: the team that works in the centre is the operator", () => {
    const input = { provider: true };
    expect({ points: pointsAt("upward/provider", { "upward.provider": input.provider }) }).toEqual({ points: 1 });
    expect(pointsAt("upward/provider", {})).toEqual({ min: 0, max: 1 });
  });

  it("lechang-2019/rubric/upward-express: one village without express is one too many", () => {
    const input = { covered: 194, villages: 195 };
    const facts = { "villages.express": String(input.covered), villages: String(input.villages) };
    expect({ points: pointsAt("upward/express", facts) }).toEqual({ points: 0 });
    expect(pointsAt("upward/express", { ...facts, "villages.express": "195" })).toBe(1);
  });

  it("lechang-2019/rubric/upward-standards: without tracing the range is open, and the least is suggested", () => {
    const input = { standards: true, coldChain: true, traceability: false };
    const facts = { "upward.standards": input.standards, "upward.cold-chain": input.coldChain, "upward.traceability": input.traceability };
    const { points } = criterionAt(scored(facts), "upward/standards");
    const suggest = suggestPoints(guangdong2019, stateOf(facts), "upward/standards");
    expect({ range: [points.min, points.max], suggest }).toEqual({ range: [1, 2], suggest: 1 });
  });

  it("lechang-2019/rubric/upward-growth: either growth of 30 % will do", () => {
    const input = { rural: "0.18", agri: "0.30" };
    const facts = { "growth.rural-online-sales": input.rural, "growth.agricultural-online-sales": input.agri };
    expect({ points: pointsAt("upward/growth", facts) }).toEqual({ points: 2 });
  });

  it("lechang-2019/rubric/upward-survey-report: the survey is filed, and measures follow from it", () => {
    const input = { survey: "filed", measures: true };
    const list = listOf("lechang-2019/survey-report");
    const pass = reviewList(list, { "survey-filed": input.survey === "filed", measures: input.measures }).answer === "yes";
    expect({ pass }).toEqual({ pass: true });
    expect(reviewList(list, { "survey-filed": true }).answer).toBe("unknown");
  });

  it("lechang-2019/rubric/upward-support: five kinds of support", () => {
    const input = { services: ["网络销售", "产品开发", "品牌注册", "品牌培育", "网络营销策划"] };
    const list = listOf("lechang-2019/upward-support");
    expect({ count: reviewList(list, asListed(list, input.services)).held.length }).toEqual({ count: 5 });
  });
});

describe("training", () => {
  it("lechang-2019/rubric/training: ten points for the residents and ten for the poor", () => {
    const input = { general: 10, poor: 10 };
    const facts = { "training.person-times": "4200", residents: "420000", "training.poor-persons": "50", "poor-workforce": "100" };
    const item = criterionAt(scored(facts), "training");
    expect(item.parts.map(({ points }) => points.min)).toEqual([input.general, input.poor]);
    expect({ points: item.points.min }).toEqual({ points: 20 });
  });

  it("lechang-2019/rubric/training-1: 4,200 person-times of 420,000 residents are 1 %", () => {
    const input = { personTimes: 4200, resident: 420000 };
    const { rate, points } = training(input.personTimes, input.resident);
    expect({ rate, points }).toEqual({ rate: "0.0100", points: 10 });
  });

  it("lechang-2019/rubric/training-08: one person-time less is in the next tier", () => {
    const input = { personTimes: 4199, resident: 420000 };
    const { points } = training(input.personTimes, input.resident);
    expect({ points }).toEqual({ points: 8 });
  });

  it("lechang-2019/rubric/training-06: below 0.6 % there is no tier", () => {
    const input = { personTimes: 2519, resident: 420000 };
    const { rate, points } = training(input.personTimes, input.resident, 6);
    expect({ rate, points }).toEqual({ rate: "0.005998", points: 0 });
    expect(training(2520, 420000).points).toBe(6);
  });

  it("lechang-2019/rubric/training-cap: 800,000 residents count as 500,000", () => {
    const input = { resident: 800000, personTimes: 5000 };
    expect(training(input.personTimes, input.resident)).toEqual({ base: 500000, rate: "0.0100", points: 10 });
  });

  it("lechang-2019/rubric/poor-50: half of the poor who can work", () => {
    const input = { trained: 50, base: 100 };
    expect({ points: poor(input.trained, input.base) }).toEqual({ points: 10 });
  });

  it("lechang-2019/rubric/poor-40: 49 of 100", () => {
    const input = { trained: 49, base: 100 };
    expect({ points: poor(input.trained, input.base) }).toEqual({ points: 8 });
  });

  it("lechang-2019/rubric/poor-30: below 30 % there is no tier", () => {
    const input = { trained: 29, base: 100 };
    expect({ points: poor(input.trained, input.base) }).toEqual({ points: 0 });
    expect(poor(30, 100)).toBe(6);
  });

  it("lechang-2019/rubric/value-added-training: value-added training and follow-up", () => {
    const input = { valueAdded: true, followUp: true };
    const list = listOf("lechang-2019/value-added-training");
    const met = reviewList(list, { "value-added": input.valueAdded, "follow-up": input.followUp }).answer === "yes";
    expect({ met }).toEqual({ met: true });
    expect(reviewList(list, { "value-added": true, "follow-up": false }).missing).toEqual(["follow-up"]);
  });
});
