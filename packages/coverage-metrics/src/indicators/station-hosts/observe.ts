import type { Ternary } from "@countykit/core";
import { stationsHosted } from "../../figures/station-figures.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator } from "../indicator.js";
import { shareOfStations } from "../share-of-stations.js";
import { type StationHostsParams, stationHosts as definition } from "./definition.js";

/** Counts the stations made from places of the kinds named; `extra` lists the other places, which an open list leaves undecided. */
export const stationHosts: Indicator<StationHostsParams> = {
  definition,
  observe: (book, { places, open }) => {
    const listed = new Set(places.map(listName));
    const others = new Set<string>();
    const eligible = (host: string | undefined): Ternary => {
      if (host === undefined) return "unknown";
      if (listed.has(listName(host))) return "yes";
      others.add(host);
      return open === true ? "unknown" : "no";
    };
    const share = shareOfStations(book, stationsHosted, "host", ({ host }) => eligible(host));
    return { ...share, extra: [...others] };
  },
};
