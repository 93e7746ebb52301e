import type { Definition } from "../indicator.js";
import { GOODS_UNITS, type GoodsUnit } from "./goods-units.js";

export type SalesQuantityParams = {
  /** The good by name: 雪毛鸡、鸡蛋、马蹄. */
  readonly good: string;
  /** The unit in which it is counted. */
  readonly unit: GoodsUnit;
};

/** Quantity sold of one good (销量), in its own unit. */
export const salesQuantity: Definition<SalesQuantityParams> = {
  id: "sales-quantity",
  term: { zh: "销量", en: "quantity sold" },
  numerator: { zh: "该产品的销售数量", en: "the quantity of the good that was sold" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: {
    good: { kind: "text", term: { zh: "产品", en: "good" } },
    unit: { kind: "choice", options: GOODS_UNITS, term: { zh: "单位", en: "unit" } },
  },
  cites: [{ document: "lechang-2019/self-evaluation", locator: "四（一）(2)" }],
};
