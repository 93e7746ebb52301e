import { describe, expect, it } from "vitest";
import { holdsIf } from "./holds-if.js";
import { rational } from "./rational.js";
import { observed, quantity } from "./testing/asked.js";
import { asks } from "./testing/judged.js";

const villages = (min: string | null, max: string | null = min) => quantity("villages", min, max, ["villages.located"]);
const base = (min: string | null, max: string | null = min, facts: readonly string[] = ["villages"]) =>
  quantity("villages", min, max, facts);
const AVERAGE = { id: "national-average", term: { zh: "全国平均增速", en: "national average growth" } };
const BELOW_AVERAGE = {
  comparator: ">",
  limit: { bounds: { min: null, max: null }, figure: AVERAGE, missing: [{ id: "figure/national-average", label: AVERAGE.term }] },
} as const;

describe("a base that is not known", () => {
  it.each([
    [">=", "<=", "350"],
    [">", "<", "349"],
    ["<=", ">=", "350"],
    ["<", ">", "351"],
  ] as const)("175 villages are %s half of all", (comparator, operator, value) => {
    expect(holdsIf(observed(villages("175"), base(null)), asks(comparator, "0.50"))).toEqual({
      figure: "villages",
      term: { zh: "villages数", en: "number of villages" },
      operator,
      unit: "villages",
      exact: "350",
      value,
    });
  });

  it("is the base itself, not one of the figures behind it, when more than one is open", () => {
    const two = observed(villages("175"), base(null, null, ["able", "migrants"]), { figures: { part: [], whole: ["able", "migrants"] } });
    expect(holdsIf(two, asks(">=", "0.50"))?.figure).toBe("indicator/village-coverage/whole");
    const behind = observed(villages("175"), base(null, null, ["able"]), { figures: { part: [], whole: ["able", "migrants"] } });
    expect(holdsIf(behind, asks(">=", "0.50"))?.figure).toBe("indicator/village-coverage/whole");
    const unnamed = observed(villages("175"), { ...base(null), missing: [] });
    expect(holdsIf(unnamed, asks(">=", "0.50"))?.figure).toBe("indicator/village-coverage/whole");
  });

  it("says nothing while the part is open, the limit is, or either is nothing", () => {
    expect(holdsIf(observed(villages("1", "2"), base(null)), asks(">=", "0.50"))).toBeNull();
    expect(holdsIf(observed(villages("0"), base(null)), asks(">=", "0.50"))).toBeNull();
    expect(holdsIf(observed(villages("175"), base(null)), asks(">=", "0"))).toBeNull();
    expect(holdsIf(observed(villages("175"), base(null)), BELOW_AVERAGE)).toBeNull();
  });
});

describe("a limit that is a figure nobody knows", () => {
  it("is what was reached: a share, a growth less the base, a count in its unit", () => {
    expect(holdsIf(observed(villages("59"), base("100")), BELOW_AVERAGE)).toEqual({
      figure: "national-average",
      term: AVERAGE.term,
      operator: "<",
      unit: "ratio",
      exact: "0.59",
      value: null,
    });
    expect(holdsIf(observed(quantity("yuan", "118"), quantity("yuan", "100"), { growth: true }), BELOW_AVERAGE)).toMatchObject({
      unit: "ratio",
      exact: "0.18",
    });
    expect(holdsIf(observed(quantity("events", "12"), null), BELOW_AVERAGE)).toMatchObject({ unit: "events", exact: "12" });
  });

  it("says nothing of a number, of a figure that is known, or over an empty base", () => {
    expect(holdsIf(observed(villages("59"), base("100")), asks(">", "0.50"))).toBeNull();
    const known = { ...BELOW_AVERAGE, limit: { ...BELOW_AVERAGE.limit, bounds: { min: rational("0.1"), max: rational("0.1") } } };
    expect(holdsIf(observed(villages("59"), base("100")), known)).toBeNull();
    expect(holdsIf(observed(villages("59"), base("0")), BELOW_AVERAGE)).toBeNull();
    expect(holdsIf(observed(villages("59"), base("-1")), BELOW_AVERAGE)).toBeNull();
  });

  it("says nothing while the part is open", () => {
    expect(holdsIf(observed(villages("1", "2"), base("100")), BELOW_AVERAGE)).toBeNull();
  });
});
