import { describe, expect, it } from "vitest";
import { placedTokensIn, tokensIn } from "./tokens.js";

describe("tokens of a text", () => {
  it("are the longest words, each with what it means, and English ones stand alone", () => {
    const means = (text: string): readonly string[] => tokensIn(text).map((one) => one.means);
    expect(means("不符合 1,234.50 元，不高于 15%")).toEqual(["fail", "1234.50", "<=", "15%"]);
    expect(means("Not met: at least 3 by 2022-11-30, above 2; see above")).toEqual(["fail", ">=", "3", "2022-11-30", ">", "2"]);
    expect(means("metrics, unmet, half-met, passes")).toEqual([]);
    expect(means("20%以下，以下各项")).toEqual(["20%", "<"]);
  });

  it("are placed where they stand, not where a longer word has the same letters", () => {
    expect(placedTokensIn("coverage-metrics: met").map(({ at }) => at)).toEqual([18]);
    expect(placedTokensIn("15 and 5").map(({ at }) => at)).toEqual([0, 7]);
  });
});
