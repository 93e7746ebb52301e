import { moneyOrThrow, moneyToFen } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { criterionAt, itemsOf, pointsAt, scored } from "../testing/guangdong.js";
import { LECHANG_2019 } from "../testing/lechang-2019.js";
import { rateText } from "./testing/rate-text.js";

const fen = (amount: string): bigint => moneyToFen(moneyOrThrow(amount));

describe("funds", () => {
  it.each([
    ["fund-rules: the rules are judged from 1 to 5", "fund-rules", "fund.rules", 5],
    ["fund-ledger: the ledger is judged from 1 to 5", "fund-ledger", "fund.ledger", 4],
  ])("lechang-2019/rubric/%s", (_, path, gate, grade) => {
    const input = { grade };
    const { points } = criterionAt(scored({ [gate]: true }), path);
    expect({ range: [points.min, points.max] }).toEqual({ range: [1, 5] });
    expect(pointsAt(path, { [gate]: true }, { [path]: input.grade })).toBe(input.grade);
  });

  it("lechang-2019/rubric/fund-spend: 83.36 % in time are judged from 1 to 5", () => {
    const input = { paid: "4167785.00", total: "5000000.00", timely: true };
    const facts = { "fund.paid": input.paid, "fund.total": input.total, "fund.timely": input.timely };
    const { points } = criterionAt(scored(facts), "fund-spend");
    const rate = rateText(fen(input.paid), fen(input.total), 4);
    expect({ rate, range: [points.min, points.max] }).toEqual({ rate: "0.8336", range: [1, 5] });
  });

  it("lechang-2019/rubric/fund-spend-penalty: one fen below 70 % costs five points", () => {
    const input = { paid: "3499999.99", total: "5000000.00" };
    expect({ points: pointsAt("fund-spend", { "fund.paid": input.paid, "fund.total": input.total }) }).toEqual({ points: -5 });
    expect(pointsAt("fund-spend", { "fund.paid": "3500000.00", "fund.total": input.total })).toEqual({ min: 0, max: 5 });
    expect(scored({}).groups[4]?.points.min).toBe(-5);
  });

  it("lechang-2019/rubric/group-finance: 5 + 5 + 5, of which 5, 4 and 5 are claimed", () => {
    const input = { scores: [5, 4, 5] };
    const claims = ["fund-rules", "fund-ledger", "fund-spend"].map((criterion, at) => ({ criterion, points: input.scores[at] ?? 0 }));
    expect({ score: scored({}, {}, { claims }).groups[4]?.claimed }).toEqual({ score: 14 });
  });
});

describe("bonus", () => {
  it("lechang-2019/rubric/bonus-structure: two items of 2 points, 4 at most, and whether they may pass 100 is open", () => {
    const input = { bonus: [2, 2] };
    const facts = { "training.poor-persons": "70", "poor-workforce": "100", "television.national": true };
    const { bonus, bonuses, totalWithinWeight } = scored(facts);
    expect(bonuses.map(({ points }) => points.max)).toEqual(input.bonus);
    expect({ max: bonus.max }).toEqual({ max: 4 });
    expect(totalWithinWeight?.max).toBe(100);
  });

  it("lechang-2019/rubric/bonus-poor-70: 70 % of the poor are trained", () => {
    const input = { rate: "0.70" };
    const facts = { "training.poor-persons": String(Number(input.rate) * 100), "poor-workforce": "100" };
    expect({ points: pointsAt("poor70", facts) }).toEqual({ points: 2 });
    expect(pointsAt("poor70", { ...facts, "training.poor-persons": "69" })).toBe(0);
  });

  it("lechang-2019/rubric/bonus-media: national and provincial television are not added up", () => {
    const input = { national: true, provincial: true };
    const facts = { "television.national": input.national, "television.provincial": input.provincial };
    expect({ points: pointsAt("tv", facts) }).toEqual({ points: 2 });
  });
});

describe("vetoes", () => {
  it("lechang-2019/rubric/veto-safety: an accident undoes 89 points", () => {
    const input = { events: ["质量事故"], score: 89 };
    const accident = ["安全事故", "质量事故"].some((event) => input.events.includes(event));
    const { rating, claimed } = scored(
      { "veto.accident": accident },
      {},
      LECHANG_2019.claims === undefined ? {} : { claims: LECHANG_2019.claims },
    );
    expect(claimed).toBe(input.score);
    expect({ result: rating.kind }).toEqual({ result: "vetoed" });
  });

  it("lechang-2019/rubric/veto-progress: exactly 40 % is not vetoed", () => {
    const input = { progress: "0.40" };
    const vetoed = (progress: string) => scored({ progress, "veto.accident": false, "veto.fraud": false }).vetoed === "yes";
    expect({ vetoed: vetoed(input.progress) }).toEqual({ vetoed: false });
    expect(vetoed("0.3999")).toBe(true);
  });

  it("lechang-2019/rubric/veto-fraud: falsification", () => {
    const input = { events: ["弄虚作假"] };
    const { rating } = scored({ "veto.fraud": input.events.includes("弄虚作假") });
    expect({ result: rating.kind }).toEqual({ result: "vetoed" });
    expect(itemsOf(scored({ "veto.fraud": true })).length).toBe(16);
  });
});
