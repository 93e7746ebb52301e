import { COSTED, costOf } from "../../figures/cost-figures.js";
import type { Indicator } from "../indicator.js";
import { ratioOf } from "../ratio-of.js";
import { type UnitCostParams, unitCost as definition } from "./definition.js";

/** Puts cost and number side by side. */
export const unitCost: Indicator<UnitCostParams> = {
  definition,
  observe: (book, { item }) => ratioOf(book, costOf(item), COSTED[item].quantity),
};
