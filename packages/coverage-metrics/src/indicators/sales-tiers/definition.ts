import type { FacilityKind } from "../../rosters/rows.js";
import { facilityForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type SalesTiersParams = {
  /** The sales that the tier asks for, in yuan; they are in. */
  readonly at: string;
  /** The year of the sales: `2021`. */
  readonly year: string;
  /**
   * Higher tiers that keep their shops to themselves, each `count@amount`: `["2@10000000", "3@5000000"]`. Without them a shop counts in every tier
   * that it reaches (nested); with them it fills one only (disjoint), and the higher tiers choose first.
   */
  readonly above?: readonly string[];
  /** Only shops of facilities of this kind. */
  readonly facility?: FacilityKind;
};

/** Shops that fill a sales tier (销售额档次): web shops or firms whose sales of the year reach the amount. */
export const salesTiers: Definition<SalesTiersParams> = {
  id: "sales-tiers",
  term: { zh: "达到销售额档次的企业或网店数", en: "shops or firms in a sales tier" },
  numerator: {
    zh: "年销售额达到该档的企业或网店，逐档不重复计时扣除上档占用",
    en: "shops or firms that reach the tier, less those that higher tiers keep",
  },
  denominator: null,
  unit: "shops",
  measures: "count",
  params: {
    at: { kind: "money", term: { zh: "档次（元）", en: "tier, in yuan" } },
    year: { kind: "year", term: { zh: "年度", en: "year" } },
    above: {
      kind: "tiers",
      optional: true,
      term: { zh: "不重复计的上档（数量@金额）", en: "higher tiers that count apart (count@amount)" },
    },
    facility: { ...facilityForm, optional: true },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "四（六）3" },
    { document: "lechang-2019/self-evaluation", locator: "二（二）1" },
  ],
};
