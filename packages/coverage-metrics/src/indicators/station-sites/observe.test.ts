import { describe, expect, it } from "vitest";
import type { Station } from "../../rosters/rows.js";
import { bounds, held, keeping } from "../testing/holding.js";
import { observe } from "../registry.js";

const criteria = ["transport", "industry", "people"];
const asks = (meets: "any" | "all") => ({ indicator: "station-sites", params: { criteria, meets } }) as const;
const station = (id: string, site: readonly string[] | undefined): Station => ({
  id,
  level: "village",
  status: "built",
  ...(site === undefined ? {} : { site }),
});

describe("stations whose site is as asked 选址符合条件的站点比例", () => {
  it("suixi-2021/stations/site: any of three criteria will do", () => {
    const eligible = (site: readonly string[]) => held(keeping({ stations: [station("a", site)] }), asks("any"), "==", "1").verdict;
    expect(eligible(["industry"])).toBe("pass");
    expect([eligible([]), eligible(["transport", "people"])]).toEqual(["fail", "pass"]);
  });

  it("asks for all of them where the document does", () => {
    const verdicts = [["industry"], criteria].map(
      (site) => held(keeping({ stations: [station("a", site)] }), asks("all"), "==", "1").verdict,
    );
    expect(verdicts).toEqual(["fail", "pass"]);
  });

  it("leaves open the station that says nothing of its site", () => {
    const { part, whole } = observe(
      keeping({ stations: [station("a", ["people"]), station("b", undefined)] }),
      "station-sites",
      asks("any").params,
    );
    expect([bounds(part), whole?.min, part.missing.map(({ id }) => id)]).toEqual([["1", "2"], "2", ["station/b/site"]]);
  });
});
