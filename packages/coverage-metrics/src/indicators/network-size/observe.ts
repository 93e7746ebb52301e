import { ternary } from "@countykit/core";
import { facilitiesOf } from "../../figures/facility-figures.js";
import { stationsOf } from "../../figures/station-figures.js";
import { demonstrationBesides } from "../demonstration-besides.js";
import { countFacilities } from "../facility-count/observe.js";
import type { Indicator } from "../indicator.js";
import { countStations } from "../station-count/observe.js";
import { addUp } from "../tally.js";
import { type NetworkSizeParams, networkSize as definition } from "./definition.js";

/** Adds up the network. A demonstration station that the roster has among the village stations is counted with those. */
export const networkSize: Indicator<NetworkSizeParams> = {
  definition,
  observe: (book, { middle, standing, withCentre }) => {
    const centre = facilitiesOf("service-centre", standing);
    const levels = [middle, "village" as const].map((kind) => ({ kind, figure: stationsOf(kind, standing) }));
    const counts = levels.map(({ kind, figure }) =>
      kind === "demonstration"
        ? demonstrationBesides(book, standing, ({ level }) => ternary(level === "village"))
        : book.number(figure, () => countStations(book, { kind, standing })),
    );
    const centres = withCentre === true ? [book.number(centre, () => countFacilities(book, { kind: "service-centre", standing }))] : [];
    return {
      part: addUp("stations", [...centres, ...counts]),
      figures: { part: [...(withCentre === true ? [centre.id] : []), ...levels.map(({ figure }) => figure.id)] },
    };
  },
};
