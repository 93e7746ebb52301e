import { checkDigitOf } from "@countykit/traceability-types/ids";

/**
 * Who and what there is in the made-up county. Farmers have no prefix of GS1, so their plots and harvests carry addresses of the county's platform; the
 * cooperative and everybody after it carry keys of prefix 952, which GS1 keeps for demonstrations.
 */
export interface Names {
  readonly plot: (number: number) => string;
  readonly farmer: (number: number) => string;
  /** What one plot gave on one day. */
  readonly harvest: (plot: number, day: string) => string;
  readonly cooperative: string;
  readonly packingHall: string;
  readonly coldStore: string;
  readonly processor: (number: number) => string;
  readonly shop: (number: number) => string;
  readonly crate: (number: number) => string;
  readonly logger: (number: number) => string;
  /** A lot of a kind of goods. */
  readonly lot: (goods: Goods, lot: string) => string;
  /** One package of a kind of goods. */
  readonly item: (goods: Goods, serial: number) => string;
  readonly carton: (serial: number) => string;
  readonly order: (number: number) => string;
  readonly run: (number: number) => string;
}

/** Graded plums of three grades, boxes of the best, dried plums and their bags, juice and its bottles. */
export type Goods = "grade-a" | "grade-b" | "grade-c" | "box" | "dried" | "bag" | "juice" | "bottle";

const GOODS: readonly Goods[] = ["grade-a", "grade-b", "grade-c", "box", "dried", "bag", "juice", "bottle"];

export function namesOf(county: number): Names {
  const platform = `https://trace.county-${county}.example.cn`;
  const prefix = `952${String(county).padStart(4, "0")}`;
  const keyed = (digits: string) => `${digits}${checkDigitOf(digits)}`;
  const gln = (reference: number) => keyed(`${prefix}${String(reference).padStart(5, "0")}`);
  const place = (reference: number) => `https://id.gs1.org/414/${gln(reference)}`;
  const gtin = new Map(GOODS.map((goods, index) => [goods, keyed(`0${prefix}${String(index + 1).padStart(5, "0")}`)]));
  const asset = keyed(`${prefix}00001`);
  return {
    plot: (number) => `${platform}/loc/plot-${number}`,
    farmer: (number) => `${platform}/loc/farmer-${number}`,
    harvest: (plot, day) => `${platform}/class/plum-${plot}-${day}`,
    cooperative: `https://id.gs1.org/417/${gln(1)}`,
    packingHall: place(2),
    coldStore: place(3),
    processor: (number) => place(10 + number),
    shop: (number) => place(100 + number),
    crate: (number) => `https://id.gs1.org/8003/0${asset}${number}`,
    logger: (number) => `https://id.gs1.org/8004/${prefix}L${number}`,
    lot: (goods, lot) => `https://id.gs1.org/01/${gtin.get(goods)}/10/${lot}`,
    item: (goods, serial) => `https://id.gs1.org/01/${gtin.get(goods)}/21/${serial}`,
    carton: (serial) => `https://id.gs1.org/00/${keyed(`1${prefix}${String(serial).padStart(9, "0")}`)}`,
    order: (number) => `${platform}/bt/order-${number}`,
    run: (number) => `${platform}/xform/${number}`,
  };
}
