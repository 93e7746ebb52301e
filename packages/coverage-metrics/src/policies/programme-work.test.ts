import { describe, expect, it } from "vitest";
import { declaring, keeping, many } from "../indicators/testing/holding.js";
import type { Book } from "../figures/book.js";
import type { Session } from "../rosters/rows.js";
import { checkPlan } from "../targets/check-plan.js";
import type { TargetFinding } from "../targets/finding.js";
import type { Plan } from "../targets/target.js";
import { lechang2019Targets } from "./cn-2021-lechang-self-evaluation.js";
import { shixing2021Targets } from "./cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Targets } from "./cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Targets } from "./cn-2021-suixi-sui-fu-10.js";
import { lechang2021Targets } from "./cn-2022-lechang-le-fu-ban-9.js";

function finding(plan: Plan, book: Book, rule: string): TargetFinding {
  const found = checkPlan(plan, book).find((one) => one.rule === rule);
  if (found === undefined) throw new Error(`${plan.id} has no target ${rule}`);
  return found;
}

const seen = (plan: Plan, book: Book, rule: string): readonly unknown[] => {
  const { verdict, part } = finding(plan, book, rule);
  return [verdict, part?.min, part?.max];
};

const session = (date: string, attendance: number): Session => ({ id: `T-${date}`, kind: "popular", date, attendance });

describe("the work of a programme", () => {
  it("lechang-2021/training/person-times: sessions of the provincial project before do not count, from the first day on they do", () => {
    const held = (date: string) => keeping({ sessions: [session(date, 4385)], attendances: [] });
    expect(seen(lechang2021Targets, held("2020-05-01"), "training-person-times")).toEqual(["fail", "0", "0"]);
    expect(seen(lechang2021Targets, held("2022-01-31"), "training-person-times")).toEqual(["fail", "0", "0"]);
    expect(seen(lechang2021Targets, held("2022-02-01"), "training-person-times")).toEqual(["pass", "4385", "4385"]);
  });

  it("shixing-2021/upward/exhibitions: five exhibitions of 2019 are none of the follow-up plan", () => {
    const held = (date: string) => keeping({ events: many(5, (number) => ({ id: `E${number}`, kind: "exhibition" as const, date })) });
    expect(seen(shixing2021Targets, held("2019-05-01"), "upward-exhibitions")).toEqual(["fail", "0", "0"]);
    expect(seen(shixing2021Targets, held("2021-10-31"), "upward-exhibitions")).toEqual(["fail", "0", "0"]);
    expect(seen(shixing2021Targets, held("2021-11-01"), "upward-exhibitions")).toEqual(["pass", "5", "5"]);
    expect(seen(shixing2021Targets, held("2022-08-31"), "upward-exhibitions")).toEqual(["pass", "5", "5"]);
    expect(seen(shixing2021Targets, held("2022-09-01"), "upward-exhibitions")).toEqual(["fail", "0", "0"]);
  });

  it("is what the programme declares of itself, without saying from when", () => {
    const trained = (value: number) => declaring({ "training.person-times": value });
    expect([2999, 3000].map((value) => seen(suixi2021Targets, trained(value), "training-count")[0])).toEqual(["fail", "unknown"]);
    const [times] = finding(suixi2021Targets, trained(3000), "training-count").readings;
    expect([times?.id, times?.verdict]).toEqual(["person-times", "pass"]);
    expect([2999, 3000, 3001].map((value) => seen(lechang2021Targets, trained(value), "training-person-times")[0])).toEqual([
      "fail",
      "pass",
      "pass",
    ]);
    expect(seen(suichang2021Targets, trained(2000), "training-total")).toEqual(["pass", "2000", "2000"]);
  });

  it("is at most what was declared when the limit is past and nobody says what was there by then", () => {
    const later = declaring({ "sessions.popular": 41 }, "2021-12-31");
    expect(seen(suichang2021Targets, later, "training-popular")).toEqual(["unknown", "0", "41"]);
    const byThen = declaring({ "sessions.popular": 41, "sessions.popular.to-2021-06-30": 30 }, "2021-12-31");
    expect(seen(suichang2021Targets, byThen, "training-popular")).toEqual(["pass", "30", "30"]);
  });

  it("is not what stood before: new stations are those of the window alone", () => {
    const standing = declaring({ "stations.village.built": 120 });
    expect(seen(shixing2021Targets, standing, "stations-new-village")).toEqual(["unknown", "0", "120"]);
  });
});

describe("what a plan has built", () => {
  it.each([
    ["logistics-village-stations", suichang2021Targets, "stations.village.built", 120],
    ["stations-demo", suichang2021Targets, "stations.demonstration", 12],
    ["stations-town", suixi2021Targets, "stations.town.built", 15],
    ["stations-village", suixi2021Targets, "stations.village.built", 175],
    ["centre-count", suixi2021Targets, "facilities.service-centre.built", 1],
    ["stations-demo-count", shixing2021Targets, "stations.demonstration", 6],
    ["centre-computers", shixing2021Targets, "equipment.电脑", 20],
    ["target-town-stations", lechang2019Targets, "stations.town.built", 17],
    ["stations-town-count", lechang2021Targets, "stations.town.built", 17],
  ])("%s: there may be more than the plan says, and not fewer", (rule, plan, figure, value) => {
    const verdicts = [value - 1, value, value + 1].map((count) => finding(plan, declaring({ [figure]: count }), rule).verdict);
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("lechang-2019/target/third-party-platforms: one will do; whether three are too many is a matter of reading", () => {
    const verdicts = [0, 1, 2, 3].map(
      (count) =>
        finding(lechang2019Targets, declaring({ "facilities.third-party-platform.operating": count }), "target-third-party-platforms")
          .verdict,
    );
    expect(verdicts).toEqual(["fail", "pass", "pass", "depends-on-reading"]);
  });
});
