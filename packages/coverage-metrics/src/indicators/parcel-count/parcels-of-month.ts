import type { MissingFact } from "@countykit/core";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Parcels } from "../../rosters/rows.js";
import { addUp } from "../tally.js";

/**
 * The parcels of one month and way (当月包裹量). A row of a town is part of the row of its county, so only the widest rows are added; of one without
 * a count the rows inside it are a lower bound. `null` when the roster has no row of the month.
 */
export function parcelsOfMonth(rows: readonly Parcels[], month: string, direction: Parcels["direction"]): Quantity | null {
  const areas = new Map(rows.filter((row) => row.month === month && row.direction === direction).map((row) => [row.at ?? "", row]));
  return areas.size === 0 ? null : widest([...areas.values()]);
}

function widest(rows: readonly Parcels[]): Quantity {
  const tops = rows.filter((row) => !rows.some((other) => other !== row && isInside(row, other)));
  return addUp(
    "parcels",
    tops.map((top) => {
      if (top.count !== undefined) return bounded("parcels", top.count, top.count, []);
      const { min } = widest(rows.filter((row) => row !== top && isInside(row, top)));
      return bounded("parcels", min ?? "0", null, [factOf(top)]);
    }),
  );
}

/** A code begins with that of the area it lies in; a row without one is of the whole. */
const isInside = ({ at: inner = "" }: Parcels, { at: outer = "" }: Parcels): boolean => inner !== outer && inner.startsWith(outer);

const factOf = ({ month, direction, at = "" }: Parcels): MissingFact => ({
  id: ["parcels", month, direction, ...(at === "" ? [] : [at])].join("/"),
  label: {
    zh: `${month}${at === "" ? "" : ` ${at}`} ${direction === "up" ? "上行" : "下行"}包裹量`,
    en: `parcels ${direction === "up" ? "sent" : "delivered"}, ${month}${at === "" ? "" : `, ${at}`}`,
  },
});
