import { describe, expect, it } from "vitest";
import { isOfAnotherCounty } from "./is-of-another-county.js";
import { builtInPolicies } from "./policies/all.js";

const others = (jurisdiction: string | null, cohort: number | null, asOf = "2022-06-30"): readonly string[] =>
  builtInPolicies.filter((policy) => isOfAnotherCounty(policy, { programme: { cohort, jurisdiction } }, asOf)).map(({ id }) => id);

const OF_COUNTIES = builtInPolicies.filter(({ level }) => level === "county").map(({ id }) => id);

describe("isOfAnotherCounty", () => {
  it("is a county's own document for every other county, whatever the batch and the day", () => {
    const own = builtInPolicies.filter(({ jurisdiction }) => jurisdiction === "440281").map(({ id }) => id);
    expect(own.length).toBeGreaterThan(0);
    for (const cohort of [null, 2019, 2021])
      for (const asOf of ["2000-01-01", "2022-06-30"])
        expect(others("440281", cohort, asOf)).toEqual(OF_COUNTIES.filter((id) => !own.includes(id)));
  });

  it("is none while the county is unknown, and every county's for a county without documents", () => {
    expect(others(null, 2021)).toEqual([]);
    expect(others("110101", 2021)).toEqual(OF_COUNTIES);
  });
});
