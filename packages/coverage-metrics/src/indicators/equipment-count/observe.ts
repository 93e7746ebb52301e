import { equipmentOf } from "../../figures/facility-figures.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator } from "../indicator.js";
import { sumOverFacilities } from "../sum-over-facilities.js";
import { type EquipmentCountParams, equipmentCount as definition } from "./definition.js";

/** Counts pieces of equipment. The roster of facilities tells of computers only. */
export const equipmentCount: Indicator<EquipmentCountParams> = {
  definition,
  observe: (book, { item }) => {
    const figure = equipmentOf(item);
    return listName(item) === "电脑"
      ? sumOverFacilities(book, figure, "service-centre", "computers")
      : { part: book.number(figure), figures: { part: [figure.id] } };
  },
};
