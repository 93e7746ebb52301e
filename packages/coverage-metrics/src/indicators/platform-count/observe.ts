import { platformsOf } from "../../figures/market-figures.js";
import { countFacilities } from "../facility-count/observe.js";
import type { Indicator } from "../indicator.js";
import { type PlatformCountParams, platformCount as definition } from "./definition.js";

/** Counts the platforms of the kind that operate on the day. */
export const platformCount: Indicator<PlatformCountParams> = {
  definition,
  observe: (book, { kind }) => {
    const figure = platformsOf(kind);
    const part = book.number(figure, () => {
      const counted = countFacilities(book, { kind: `${kind}-platform`, standing: "operating" });
      return counted === null ? null : { ...counted, unit: "platforms" };
    });
    return { part, figures: { part: [figure.id] } };
  },
};
