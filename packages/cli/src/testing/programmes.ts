/** Files for tests, as a county would write them. */

const budget = (lines: readonly unknown[], declared: readonly unknown[] = [], cohort = 2021): unknown => ({
  schema: "countykit-budget/1",
  id: "demo",
  name: "示例县预算",
  programme: { cohort, jurisdiction: "440281" },
  lines,
  declared,
});

const total = (amount: string): unknown => ({ kind: "amount", id: "total", name: "合计", of: { kind: "all" }, amount });

const programme = (id: string, of: unknown): unknown => ({
  schema: "countykit-programme/1",
  id,
  name: { zh: "示例县电子商务进农村综合示范项目", en: "Demonstration project of a sample county" },
  document: { number: "例府办〔2022〕9号", title: "示例县实施方案" },
  asOf: "2022-04-18",
  budget: of,
});

const text = (value: unknown): string => JSON.stringify(value, null, 2);

/** Printed total and lines agree. */
export const PASSES: string = text(
  programme("passes", budget([{ id: "1", name: "物流", category: "logistics", amount: "60万元", source: "central" }], [total("60万元")])),
);

/** The printed total is one fen too high. */
export const FAILS: string = text(
  programme("fails", budget([{ id: "1", name: "物流", category: "logistics", amount: "60万元" }], [total("600000.01")])),
);

/** The amount of a line is not known. */
export const UNKNOWN: string = text(
  programme("unknown", budget([{ id: "1", name: "物流", category: "logistics", amount: { min: "0.00", max: null } }], [total("60万元")])),
);

/** Lechang's amounts: how the remark on logistics is read decides. */
export const DEPENDS: string = text(
  programme(
    "depends",
    budget([
      { id: "1", name: "公共服务体系", category: "public-service", amount: "510万元", partTags: ["hardware-and-fit-out"] },
      { id: "2", name: "物流配送体系", category: "logistics", amount: "550万元", notTags: ["hardware-and-fit-out"] },
      { id: "3", name: "商贸流通", category: "commerce", amount: "240万元", notTags: ["hardware-and-fit-out"] },
      { id: "4", name: "人才培训", category: "training", amount: "200万元", notTags: ["hardware-and-fit-out"] },
      {
        id: "5",
        name: "尾款",
        category: "sustained-development",
        amount: "500万元",
        notTags: ["hardware-and-fit-out"],
        contingent: { trigger: "尾款资金到位", received: false },
      },
    ]),
  ),
);

/** A bare budget without a date of its own. */
export const BARE: string = text(budget([{ id: "1", name: "物流", category: "logistics", amount: "60万元" }], [total("60万元")]));

/** A budget as YAML, with amounts of 17 digits that a binary number would change. */
export const YAML_17_DIGITS: string = `schema: countykit-budget/1
id: yaml
name: 十七位金额
programme:
  cohort: 2021
  jurisdiction: "440281"
lines:
  - id: 1
    name: 物流
    category: logistics
    amount: 900719925474099.37
  - id: 2
    name: 培训
    category: training
    amount: 0.02
declared:
  - kind: amount
    id: total
    name: 合计
    of: { kind: all }
    amount: 900719925474099.39
`;
