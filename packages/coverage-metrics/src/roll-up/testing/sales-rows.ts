import * as fc from "fast-check";
import type { Sales } from "../../rosters/rows.js";
import { COUNTIES, TOWNS } from "./large-rosters.js";

/** Rows of sales, some blank, some twice, some of which contradict one another; a row without a place is of everything. */
export const salesRows: fc.Arbitrary<readonly Sales[]> = fc
  .array(
    fc.record({
      series: fc.constantFrom("online-retail" as const, "agri-sales" as const),
      period: fc.constantFrom("2020", "2021-Q1", "2021-06"),
      at: fc.constantFrom(...COUNTIES, ...TOWNS, "none"),
      amount: fc.option(fc.constantFrom("0.10", "0.20", "12345678901.99"), { nil: undefined, freq: 4 }),
    }),
    { maxLength: 10 },
  )
  .map((rows) =>
    rows.map(({ at, amount, ...rest }) => ({ ...rest, ...(at === "none" ? {} : { at }), ...(amount === undefined ? {} : { amount }) })),
  );
