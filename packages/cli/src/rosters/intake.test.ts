import type { Rows } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { countUp } from "../commands/count-up.js";
import { openIntake } from "./intake.js";

const VILLAGES: readonly Rows["villages"][] = ["201", "202", "203"].map((village) => ({ code: `331123201${village}` }));

function intakeOf(kept?: number) {
  const intake = openIntake("331123", "2021-12-31", kept);
  intake.open("villages");
  for (const village of VILLAGES) intake.add("villages", village, null);
  intake.add("brands", { id: "P1", kind: "regional" }, null);
  intake.open("brands");
  intake.add("brands", { id: "P2", kind: "regional" }, null);
  intake.open("stations");
  intake.add("stations", { id: "S1", level: "village", at: "331123201201", status: "built" }, null);
  return intake;
}

const counted = (intake: ReturnType<typeof intakeOf>) =>
  countUp(
    { intake, source: null, read: { files: [], errors: [], notes: [] }, skipped: [], plans: [], asOf: "2021-12-31" },
    { plans: [], county: "331123", by: null, compare: null },
  );

describe("an intake", () => {
  it("keeps the rows of a county, in the store and as they are", () => {
    const intake = intakeOf();
    expect(intake.rows().villages).toEqual(VILLAGES);
    expect(intake.rows().stations).toHaveLength(1);
    expect(intake.dropped()).toEqual([]);
    expect(intake.store.tables.rows).toEqual({ villages: 3, stations: 1 });
  });

  it("keeps no row of the large rosters when one of them is too large; what is counted stays the same", () => {
    const [whole, cut] = [intakeOf(), intakeOf(2)];
    expect(cut.dropped()).toEqual(["villages"]);
    expect(Object.keys(cut.rows())).toEqual(["brands"]);
    const fact = (of: ReturnType<typeof counted>) => of.facts.find(({ id }) => id === "village-coverage?mode=located")?.value;
    expect(fact(counted(cut))).toEqual({ min: { part: "1", whole: "3" }, max: { part: "1", whole: "3" } });
    expect(fact(counted(cut))).toEqual(fact(counted(whole)));
    expect(counted(cut).notes).toMatchObject([{ code: "rows-not-kept", received: "villages" }]);
    expect(counted(whole).notes).toEqual([]);
  });

  it("knows a roster without rows from one that was not handed in", () => {
    const intake = openIntake(null, "2021-12-31");
    intake.open("stations");
    expect(intake.rows()).toEqual({ stations: [] });
    expect(intake.store.tables.rows).toEqual({ stations: 0 });
  });
});
