import { describe, expect, it } from "vitest";
import { figuresOf } from "../roll-up/figures-of.js";
import { openStore } from "../store/store.js";
import { type Progress, reached, reachedWithin } from "./standing.js";

const asOf = "2021-06-30";
const all = (one: Progress) => (["planned", "built", "operating"] as const).map((standing) => reached(one, standing, asOf));

describe("how far a thing has come by a day 建设进度", () => {
  it("goes by the dates: on the day itself it is there, the day after it is not yet", () => {
    expect(all({ built: "2021-06-30" })).toEqual(["yes", "yes", "unknown"]);
    expect(all({ built: "2021-07-01" })).toEqual(["yes", "no", "no"]);
    expect(all({ built: "2021-06-29", opened: "2021-06-30" })).toEqual(["yes", "yes", "yes"]);
    expect(all({ built: "2021-06-29", opened: "2021-07-01" })).toEqual(["yes", "yes", "no"]);
  });

  it("takes what has opened for built", () => {
    expect(all({ opened: "2021-06-30" })).toEqual(["yes", "yes", "yes"]);
  });

  it("goes by the status where there is no date", () => {
    expect(all({ status: "planned" })).toEqual(["yes", "no", "no"]);
    expect(all({ status: "built" })).toEqual(["yes", "yes", "no"]);
    expect(all({ status: "operating" })).toEqual(["yes", "yes", "yes"]);
    expect(all({})).toEqual(["yes", "unknown", "unknown"]);
  });

  it("does not take a status of later for one of the day", () => {
    expect(all({ status: "operating", opened: "2021-07-01" })).toEqual(["yes", "unknown", "no"]);
    expect(all({ status: "operating", built: "2021-07-01" })).toEqual(["yes", "no", "no"]);
    expect(all({ status: "built", opened: "2021-07-01" })).toEqual(["yes", "yes", "no"]);
  });

  it("ends on the day of closing", () => {
    expect(all({ status: "operating", closed: "2021-06-30" })).toEqual(["no", "no", "no"]);
    expect(all({ status: "operating", closed: "2021-07-01" })).toEqual(["yes", "yes", "yes"]);
  });

  it("may or may not be there still, when it closed on a day that nobody wrote down", () => {
    expect(all({ status: "closed" })).toEqual(["unknown", "unknown", "unknown"]);
    expect(all({ status: "closed", opened: asOf })).toEqual(["unknown", "unknown", "unknown"]);
    expect(all({ status: "closed", built: asOf, opened: "2021-07-01" })).toEqual(["unknown", "unknown", "no"]);
    expect(all({ status: "closed", opened: "2021-01-01", closed: "2021-07-01" })).toEqual(["yes", "yes", "yes"]);
    expect(all({ status: "closed", closed: "2021-07-01" })).toEqual(["yes", "unknown", "unknown"]);
    expect(all({ status: "closed", closed: asOf })).toEqual(["no", "no", "no"]);
  });

  it("needs the day to tell what is new: both ends of a window are in", () => {
    const window = { from: "2021-05-01", to: "2021-05-31" };
    const within = (built: string) => reachedWithin({ built }, "built", window, asOf).answer;
    expect(["2021-04-30", "2021-05-01", "2021-05-31", "2021-06-01"].map(within)).toEqual(["no", "yes", "yes", "no"]);
    expect(reachedWithin({ status: "planned" }, "built", window, asOf).answer).toBe("no");
    expect(reachedWithin({ opened: "2021-05-05" }, "operating", { from: "2021-05-05" }, asOf).answer).toBe("yes");
    expect(reachedWithin({}, "planned", window, asOf).answer).toBe("unknown");
    expect(reachedWithin({ built: "2021-05-01" }, "built", {}, asOf).answer).toBe("yes");
  });

  it("names the column that would settle it", () => {
    const window = { from: "2021-05-01" };
    expect(reachedWithin({}, "built", {}, asOf)).toEqual({ answer: "unknown", column: "status" });
    expect(reachedWithin({ status: "closed" }, "built", {}, asOf)).toEqual({ answer: "unknown", column: "closed" });
    expect(reachedWithin({ status: "closed", opened: "2021-07-01" }, "operating", {}, asOf).answer).toBe("no");
    expect(reachedWithin({ status: "built" }, "built", window, asOf)).toEqual({ answer: "unknown", column: "built" });
    expect(reachedWithin({ status: "operating" }, "operating", window, asOf)).toEqual({ answer: "unknown", column: "opened" });
  });
});

describe("the same answers as the store gives of stations", () => {
  const statuses = [undefined, "planned", "built", "operating", "closed"] as const;
  const dates = [undefined, "2021-06-29", "2021-06-30", "2021-07-01"];

  it("for every status and every side of the three dates", () => {
    for (const status of statuses) {
      for (const built of dates) {
        for (const opened of dates) {
          for (const closed of dates) {
            const given = { status, built, opened, closed };
            const row = Object.fromEntries(Object.entries(given).filter(([, value]) => value !== undefined));
            const store = openStore();
            store.add("stations", { id: "s", level: "village", ...row });
            const figures = figuresOf(store, { asOf, level: "nation" }).get("000000");
            const stored = (["planned", "built", "operating"] as const).map((standing) => {
              const { min, max } = figures?.get(`stations.village.${standing}`) ?? { min: null, max: null };
              return min === "1" ? "yes" : max === "0" ? "no" : "unknown";
            });
            expect([row, all(row)]).toEqual([row, stored]);
          }
        }
      }
    }
  });
});
