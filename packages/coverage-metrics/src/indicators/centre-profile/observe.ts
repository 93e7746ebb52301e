import type { Book, Names } from "../../figures/book.js";
import { type CentreAspect, centreList } from "../../figures/list-figures.js";
import { facilityNames } from "../facility-names.js";
import type { Indicator } from "../indicator.js";
import { profileOf } from "../profile-of.js";
import { type CentreProfileParams, centreProfile as definition } from "./definition.js";

/** Holds what the centre has against a profile. */
export const centreProfile: Indicator<CentreProfileParams> = {
  definition,
  observe: (book, { aspect, profile }) => profileOf(book, centreList(aspect), profile, () => centreNames(book, aspect)),
};

/** What the roster of facilities tells of the centre (按名册汇总中心清单); `null` when it has no column for it. */
export function centreNames(book: Book, aspect: CentreAspect): Names | null {
  switch (aspect) {
    case "zones":
    case "functions":
    case "signs":
    case "equipment":
    case "rules":
      return facilityNames(book, "service-centre", aspect);
    case "park-zones":
      return facilityNames(book, "park", "zones");
    default:
      return null;
  }
}
