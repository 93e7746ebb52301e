import { expect, it } from "vitest";
import type { Example } from "./rule-page.js";
import { splitExamples } from "./split-examples.js";
import { both, verdict } from "./testing/made-up.js";

const example = (programme: string | null, binds: boolean, code = "not-applicable"): Example => ({
  title: both(programme ?? "invented"),
  programme,
  given: null,
  asOf: "2022-01-01",
  binds,
  ifBound: null,
  answers: [{ subject: null, verdict: verdict(code, "none"), sentences: [], rows: [], readings: [], steps: [], finding: null }],
});

it("a programme is outside a rule because the rule does not bind it, and not because there was nothing to check", () => {
  const [own, other] = [example("jia-2021", true), example("yi-2020", false)];
  expect(splitExamples([own, other])).toEqual({ told: [own], cases: [], outside: [other] });
});

it("more than two invented cases stand in one table", () => {
  const cases = [1, 2, 3].map(() => example(null, true, "pass"));
  expect(splitExamples(cases)).toEqual({ told: [], cases, outside: [] });
  expect(splitExamples(cases.slice(1)).told).toHaveLength(2);
});
