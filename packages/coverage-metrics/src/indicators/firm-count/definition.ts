import { FIRM_ROLES, type FirmRole } from "../../figures/market-figures.js";
import type { Firm } from "../../rosters/rows.js";
import { FIRM_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";

export type FirmCountParams = {
  readonly role: FirmRole;
  readonly kind?: NonNullable<Firm["kind"]>;
};

/** Number of firms (企业数): leading ones, transformed ones, or all, of one kind or of all. */
export const firmCount: Definition<FirmCountParams> = {
  id: "firm-count",
  term: { zh: "企业数", en: "number of firms" },
  numerator: { zh: "在册且未退出的该类企业", en: "firms of the sort on the roster that have not left" },
  denominator: null,
  unit: "firms",
  measures: "count",
  params: {
    role: { kind: "choice", options: FIRM_ROLES, term: { zh: "计数范围", en: "which firms" } },
    kind: { kind: "choice", options: FIRM_KINDS, optional: true, term: { zh: "企业类型", en: "kind of firm" } },
  },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "三" },
    { document: "遂府〔2021〕10号", locator: "三（二）4" },
  ],
};
