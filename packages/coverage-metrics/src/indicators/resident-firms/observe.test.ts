import { describe, expect, it } from "vitest";
import type { Firm } from "../../rosters/rows.js";
import { bounds, declaring, held, keeping, many } from "../testing/holding.js";
import { counted, telling } from "../testing/telling.js";
import { observe } from "../registry.js";

const asks = (standing: "signed" | "operating") => ({ indicator: "resident-firms", params: { standing } }) as const;

describe("resident firms 入驻企业数", () => {
  it("lechang-2019/centre/residents: twenty have signed; how many operate nobody says", () => {
    const book = telling([counted("firms.resident.signed", 20)], "2021-08-31");
    const signed = held(book, asks("signed"), ">=", "20");
    const operating = held(book, asks("operating"), ">=", "20");
    expect({ signed: [Number(signed.part?.min), signed.verdict], operating: operating.verdict }).toEqual({
      signed: [20, "pass"],
      operating: "unknown",
    });
    expect(operating.missing.map(({ id }) => id)).toEqual(["figure/firms.resident.operating"]);
  });

  it("lechang-2019/centre/residents: nineteen are one short", () => {
    const verdicts = [19, 20, 21].map((firms) => held(declaring({ "firms.resident.signed": firms }), asks("signed"), ">=", "20").verdict);
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
  });

  it("lechang-2019/centre/residents: the roster tells those who signed from those who moved in", () => {
    const firms = many(
      20,
      (number): Firm => ({ id: `f${number}`, signed: "2021-01-01", ...(number <= 15 ? { operating: "2021-03-01" } : {}) }),
    );
    const book = keeping({ firms }, "2021-08-31");
    expect(bounds(observe(book, "resident-firms", { standing: "signed" }).part)).toEqual(["20", "20"]);
    expect(bounds(observe(book, "resident-firms", { standing: "operating" }).part)).toEqual(["15", "20"]);
  });

  it("counts from the day it signed to the day it left", () => {
    const firms: readonly Firm[] = [
      { id: "a", signed: "2022-12-31" },
      { id: "a", signed: "2022-12-31" },
      { id: "b", signed: "2023-01-01" },
      { id: "c", signed: "2021-01-01", left: "2022-12-31" },
      { id: "d", signed: "2021-01-01", left: "2023-01-01" },
      { id: "e" },
    ];
    const { part } = observe(keeping({ firms }), "resident-firms", { standing: "signed" });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["2", "3"], ["firm/e/signed"]]);
  });

  it("asks only the residents of a kind of facility, and leaves open where a firm does not say", () => {
    const facilities = [
      { id: "p", kind: "park" },
      { id: "c", kind: "service-centre" },
    ] as const;
    const firms: readonly Firm[] = [
      { id: "a", signed: "2021-01-01", facility: "p" },
      { id: "b", signed: "2021-01-01", facility: "c" },
      { id: "c", signed: "2021-01-01" },
      { id: "d", signed: "2021-01-01", facility: "elsewhere" },
    ];
    const { part } = observe(keeping({ facilities, firms }), "resident-firms", { standing: "signed", facility: "park" });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([
      ["1", "3"],
      ["firm/c/facility", "firm/d/facility"],
    ]);
    expect(
      observe(declaring({ "firms.resident.signed.park": 50 }), "resident-firms", { standing: "signed", facility: "park" }).part.min,
    ).toBe("50");
  });
});
