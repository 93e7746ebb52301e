import { RESIDENCES, type Residence } from "../../figures/firm-figures.js";
import type { Definition } from "../indicator.js";

export type ResidentKindsParams = {
  readonly standing: Residence;
  /** Whether e-commerce operators and logistics firms are one kind, as in 电商运营商或物流企业, or two. */
  readonly operatorsAndLogistics: "one" | "two";
};

/** Number of kinds of firms among the residents (入驻企业类型数). The list of kinds is open: other kinds count too. */
export const residentKinds: Definition<ResidentKindsParams> = {
  id: "resident-kinds",
  term: { zh: "入驻企业类型数", en: "kinds of resident firms" },
  numerator: { zh: "入驻企业所属类型", en: "kinds to which resident firms belong" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: {
    standing: { kind: "choice", options: RESIDENCES, term: { zh: "入驻口径", en: "in what sense" } },
    operatorsAndLogistics: {
      kind: "choice",
      options: { one: { zh: "合为一类", en: "one kind" }, two: { zh: "各为一类", en: "two kinds" } },
      term: { zh: "运营商与物流企业", en: "operators and logistics firms" },
    },
  },
  cites: [
    { document: "lechang-2019/self-evaluation", locator: "四（一）(1)" },
    { document: "lechang-2019/self-evaluation", locator: "指标体系表 二 服务体系建设(1)" },
  ],
};
