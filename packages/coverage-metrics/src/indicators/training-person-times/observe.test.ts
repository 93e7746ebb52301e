import { describe, expect, it } from "vitest";
import type { Session } from "../../rosters/rows.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";

const asks = { indicator: "training-person-times", params: {} } as const;
const session = (id: number, attendance: number, kind: Session["kind"] = "popular"): Session => ({
  id: String(id),
  kind,
  date: "2022-06-01",
  attendance,
});

describe("training person-times 培训人次", () => {
  it("lechang-2021/training/person-times: 1800 and 1200 make 3000, which is enough", () => {
    const book = keeping({ sessions: [session(1, 1800), session(2, 1200)] });
    expect(bounds(observe(book, asks.indicator, asks.params).part)).toEqual(["3000", "3000"]);
    expect(verdict(book, asks, ">=", "3000")).toBe("pass");
  });

  it("suixi-2021/training/count: 2999 is one short of 3000", () => {
    const finding = held(declaring({ "training.person-times": 2999 }), asks, ">=", "3000");
    expect([finding.verdict, finding.gap]).toEqual(["fail", { kind: "short", amount: { unit: "person-times", min: "1", max: "1" } }]);
    expect([3000, 3001].map((times) => verdict(declaring({ "training.person-times": times }), asks, ">=", "3000"))).toEqual([
      "pass",
      "pass",
    ]);
  });

  it("suichang-2021/training/total: 1400 in popular and 600 in incubation sessions make 2000, which is enough", () => {
    const book = keeping({ sessions: [session(1, 1400), session(2, 600, "incubation")] });
    expect(bounds(observe(book, asks.indicator, asks.params).part)).toEqual(["2000", "2000"]);
    expect(verdict(book, asks, ">=", "2000")).toBe("pass");
    const declared = declaring({ "training.person-times.popular": 1400, "training.person-times.incubation": 600 });
    expect(verdict(declared, asks, ">=", "2000")).toBe("pass");
    expect(verdict(declaring({ "training.person-times.popular": 1400, "training.person-times.incubation": 599 }), asks, ">=", "2000")).toBe(
      "unknown",
    );
  });

  it("suichang-2021/pairing/training: 100 for the partner county are enough, 99 are not", () => {
    const pairing = { indicator: "training-person-times", params: { scope: "pairing", to: "2022-12-31" } } as const;
    const book = (times: number) =>
      keeping({
        sessions: [
          { ...session(1, times), pairing: true },
          { ...session(2, 500), pairing: false },
        ],
      });
    expect([99, 100, 101].map((times) => verdict(book(times), pairing, ">=", "100"))).toEqual(["fail", "pass", "pass"]);
    expect(bounds(observe(book(100), pairing.indicator, pairing.params).part)).toEqual(["100", "100"]);
  });

  it("is unknown, and says why, while a session has neither list nor count", () => {
    const open: Session = { id: "9", kind: "popular", date: "2022-06-01" };
    const finding = held(keeping({ sessions: [session(1, 2990), open] }), asks, ">=", "3000");
    expect([finding.verdict, finding.missing.map(({ id }) => id)]).toEqual(["unknown", ["session/9/attendance"]]);
    expect(verdict(keeping({ sessions: [session(1, 3000), open] }), asks, ">=", "3000")).toBe("pass");
  });

  it("does not hold persons for person-times: 1600 people who came twice are 3200 person-times", () => {
    const sessions = [session(1, 0), session(2, 0)];
    const attendances = ["1", "2"].flatMap((id) => many(1600, (number) => ({ session: id, person: `p${number}` })));
    const book = keeping({ sessions, attendances });
    expect(bounds(observe(book, "training-person-times", {}).part)).toEqual(["3200", "3200"]);
    expect(bounds(observe(book, "training-persons", {}).part)).toEqual(["1600", "1600"]);
  });
});
