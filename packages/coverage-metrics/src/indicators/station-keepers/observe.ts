import { ternary } from "@countykit/core";
import { type KeeperQuality, stationsKept } from "../../figures/station-figures.js";
import type { Station } from "../../rosters/rows.js";
import type { Indicator } from "../indicator.js";
import { shareOfStations } from "../share-of-stations.js";
import { type StationKeepersParams, stationKeepers as definition } from "./definition.js";

const COLUMNS: Readonly<Record<KeeperQuality, "keeperSkilled" | "keeperExperienced" | "keeperTrained">> = {
  skilled: "keeperSkilled",
  experienced: "keeperExperienced",
  trained: "keeperTrained",
};

/** Counts the stations whose keeper is as asked. */
export const stationKeepers: Indicator<StationKeepersParams> = {
  definition,
  observe: (book, { of }) => shareOfStations(book, stationsKept(of), COLUMNS[of], (station: Station) => ternary(station[COLUMNS[of]])),
};
