import type { Book, Names } from "../../figures/book.js";
import { type DataAspect, dataList } from "../../figures/list-figures.js";
import { facilityNames } from "../facility-names.js";
import type { Indicator } from "../indicator.js";
import { profileOf } from "../profile-of.js";
import { type DataProfileParams, dataProfile as definition } from "./definition.js";

/** Holds what the big-data centre has against a profile. */
export const dataProfile: Indicator<DataProfileParams> = {
  definition,
  observe: (book, { aspect, profile }) => profileOf(book, dataList(aspect), profile, () => dataNames(book, aspect)),
};

/** What the roster of facilities tells of the data centre (按名册汇总大数据中心清单); `null` when it has no column for it. */
export const dataNames = (book: Book, aspect: DataAspect): Names | null =>
  aspect === "functions" || aspect === "equipment" ? facilityNames(book, "data-centre", aspect) : null;
