import type { Bilingual } from "@countykit/core";
import type { Grower, Producer } from "@countykit/traceability-types/label";

/**
 * What the county knows beside the events; in earnest this comes from its registers. The cooperative and the shops have keys of GS1 (prefix 952 is kept for
 * demonstrations). The growers have none: their plots, lots and they themselves carry addresses of the county's platform.
 */
export interface CountyData {
  /** The address at which the world reaches the service: labels lead there. */
  readonly platform: string;
  /** What places and parties are called to everybody; which plot it was is for the page to show to those who may know. */
  readonly names: Readonly<Record<string, Bilingual>>;
  /** Who answers for a place. */
  readonly owners: Readonly<Record<string, string>>;
  /** Who grows on a plot. */
  readonly growers: Readonly<Record<string, Grower>>;
  /** Who makes what is made at a place. */
  readonly producers: Readonly<Record<string, Producer>>;
  /** What a trade item is, by its number; what has no number of GS1 is fresh fruit from a plot. */
  readonly products: Readonly<Record<string, Bilingual>>;
  readonly substances: Readonly<Record<string, Bilingual>>;
}

const platform = "https://trace.county-1.example.cn";
const [farmer7, farmer8] = [`${platform}/loc/farmer-7`, `${platform}/loc/farmer-8`];
const [plot7, plot8] = [`${platform}/loc/plot-7`, `${platform}/loc/plot-8`];
const cooperative = "https://id.gs1.org/417/9520001000010";
const hall = "https://id.gs1.org/414/9520001000027";
const [shop1, shop2] = ["https://id.gs1.org/414/9520001001017", "https://id.gs1.org/414/9520001001024"];

export const countyData: CountyData = {
  platform,
  names: {
    [farmer7]: { zh: "7 号果农", en: "Grower 7" },
    [farmer8]: { zh: "8 号果农", en: "Grower 8" },
    [plot7]: { zh: "坪石村果园", en: "Orchard in Pingshi village" },
    [plot8]: { zh: "坪石村果园", en: "Orchard in Pingshi village" },
    [cooperative]: { zh: "九峰柰李合作社", en: "Jiufeng plum cooperative" },
    [hall]: { zh: "合作社选果包装间", en: "Packing hall of the cooperative" },
    [shop1]: { zh: "门店 1", en: "Shop 1" },
    [shop2]: { zh: "门店 2", en: "Shop 2" },
  },
  owners: { [plot7]: farmer7, [plot8]: farmer8, [hall]: cooperative, [shop1]: shop1, [shop2]: shop2 },
  growers: {
    [plot7]: { name: "邓小满", phone: "13800001234", idCard: "440281198003152318", plot: "九峰镇坪石村 7 号地" },
    [plot8]: { name: "潘大顺", phone: "13900005678", plot: "九峰镇坪石村 8 号地" },
  },
  producers: { [hall]: { name: "乐昌市九峰柰李专业合作社", creditCode: "93440281MA5PLUM05F", phone: "0751-5551234" } },
  products: {
    "09520001000010": { zh: "黄金柰李，一级果", en: "Golden nai plums, grade A" },
    "09520001000041": { zh: "黄金柰李，2.5 公斤盒", en: "Golden nai plums, box of 2.5 kg" },
  },
  substances: { "https://identifiers.org/inchikey:KAATUXNTWXVJKI-UHFFFAOYSA-N": { zh: "氯氰菊酯", en: "Cypermethrin" } },
};

/** What a place or party is called, or how it is written where nobody named it. */
export const nameOf = ({ names }: CountyData, id: string): Bilingual =>
  (Object.hasOwn(names, id) ? names[id] : undefined) ?? { zh: id, en: id };
