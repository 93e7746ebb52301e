import { facilitiesOf } from "../../figures/facility-figures.js";
import { stationsOf } from "../../figures/station-figures.js";
import { countFacilities } from "../facility-count/observe.js";
import type { Indicator } from "../indicator.js";
import { countStations } from "../station-count/observe.js";
import { addUp } from "../tally.js";
import { type NetworkSizeParams, networkSize as definition } from "./definition.js";

/** Adds up the network. */
export const networkSize: Indicator<NetworkSizeParams> = {
  definition,
  observe: (book, { middle, standing, withCentre }) => {
    const centre = facilitiesOf("service-centre", standing);
    const levels = [middle, "village" as const].map((kind) => ({ kind, figure: stationsOf(kind, standing) }));
    const counts = levels.map(({ kind, figure }) => book.number(figure, () => countStations(book, { kind, standing })));
    const centres = withCentre === true ? [book.number(centre, () => countFacilities(book, { kind: "service-centre", standing }))] : [];
    return {
      part: addUp("stations", [...centres, ...counts]),
      figures: { part: [...(withCentre === true ? [centre.id] : []), ...levels.map(({ figure }) => figure.id)] },
    };
  },
};
