import { stationsOnline } from "../../figures/station-figures.js";
import { ternary } from "@countykit/core";
import type { Indicator } from "../indicator.js";
import { shareOfStations } from "../share-of-stations.js";
import { type StationVisibilityParams, stationVisibility as definition } from "./definition.js";

/** Counts the stations that the platform sees. */
export const stationVisibility: Indicator<StationVisibilityParams> = {
  definition,
  observe: (book) => shareOfStations(book, stationsOnline, "online", ({ online }) => ternary(online)),
};
