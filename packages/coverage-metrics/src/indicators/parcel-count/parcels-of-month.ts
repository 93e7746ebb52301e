import type { MissingFact } from "@countykit/core";
import { bounded, type Quantity } from "../../figures/quantity.js";
import type { Parcels } from "../../rosters/rows.js";
import { addUp } from "../tally.js";

/** One area of a month and way, with every count that its rows give. */
interface Area {
  readonly row: Parcels;
  readonly counts: readonly number[];
}

/**
 * The parcels of one month and way (当月包裹量). A row of a town is part of the row of its county, so only the widest rows are added; of one without
 * a count the rows inside it are a lower bound. Rows of one area that give different counts leave it between them. `null` when the roster has
 * no row of the month.
 */
export function parcelsOfMonth(rows: readonly Parcels[], month: string, direction: Parcels["direction"]): Quantity | null {
  const areas = new Map<string, Area>();
  for (const row of rows) {
    if (row.month !== month || row.direction !== direction) continue;
    const counts = areas.get(row.at ?? "")?.counts ?? [];
    areas.set(row.at ?? "", { row, counts: row.count === undefined ? counts : [...counts, row.count] });
  }
  return areas.size === 0 ? null : widest([...areas.values()]);
}

function widest(areas: readonly Area[]): Quantity {
  const tops = areas.filter(({ row }) => !areas.some((other) => isInside(row, other.row)));
  return addUp(
    "parcels",
    tops.map(({ row, counts }) => {
      if (counts.length > 0) return bounded("parcels", Math.min(...counts), Math.max(...counts), [factOf(row)]);
      const { min } = widest(areas.filter((one) => isInside(one.row, row)));
      return bounded("parcels", min ?? "0", null, [factOf(row)]);
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
