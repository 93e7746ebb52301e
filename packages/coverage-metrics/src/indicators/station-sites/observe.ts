import type { Ternary } from "@countykit/core";
import { stationsWellSited } from "../../figures/station-figures.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator } from "../indicator.js";
import { shareOfStations } from "../share-of-stations.js";
import { type StationSitesParams, stationSites as definition } from "./definition.js";

/** Counts the stations whose site meets the criteria. */
export const stationSites: Indicator<StationSitesParams> = {
  definition,
  observe: (book, { criteria, meets }) => {
    const wanted = criteria.map(listName);
    const suits = (site: readonly string[] | undefined): Ternary => {
      if (site === undefined) return "unknown";
      const has = new Set(site.map(listName));
      return (meets === "any" ? wanted.some((one) => has.has(one)) : wanted.every((one) => has.has(one))) ? "yes" : "no";
    };
    return shareOfStations(book, stationsWellSited, "site", ({ site }) => suits(site));
  },
};
