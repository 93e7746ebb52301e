import type { Policy } from "../policy.js";
import type { ShareReading } from "../rules/share/rule.js";
import type { Selector } from "../selector/selector.js";

const cite = (row: string): Policy["rules"][number]["cite"] => ({
  document: "粤商务电函〔2021〕100号",
  locator: "资金使用比例",
  quotedIn: { document: "乐府办〔2022〕9号", locator: row },
});

const SUBTOTAL: Selector = { kind: "not", of: { kind: "pending" } };
const TOTAL: Selector = { kind: "all" };

/** What of a part is in place: money that has not arrived counts neither above nor below the line. */
const inPlace = (part: Selector): Selector => ({ kind: "and", of: [part, SUBTOTAL] });

const onBothBases = (part: Selector): readonly ShareReading[] => [
  { id: "subtotal", title: { zh: "占已落实资金", en: "of the funds in place" }, part: inPlace(part), base: SUBTOTAL, preferred: true },
  { id: "total", title: { zh: "占含待到位资金的总额", en: "of the total with contingent funds" }, part, base: TOTAL },
];

/**
 * Guangdong's guide to the use of 2021 funds (粤商务电函〔2021〕100号), known only as the county plan of Lechang quotes it beside its table: three
 * shares, all in principle (原则上). The table does not say what they are shares of, so each is read on the funds in place and on the total;
 * and the remark on logistics stands beside two rows.
 *
 * @example
 * ```ts
 * import { guangdong2021 } from "@countykit/budget-rules";
 *
 * guangdong2021.rules.map(({ id, force }) => `${id} ${force}`); // => ["hardware-cap in-principle", "logistics-floor in-principle", "training-cap in-principle"]
 * ```
 * @source 粤商务电函〔2021〕100号, as quoted in 乐府办〔2022〕9号, annex 2, remarks
 */
export const guangdong2021: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2021-guangdong-yue-shang-100",
  title: { zh: "广东省 2021 年综合示范资金使用指引", en: "Guangdong guide to the 2021 demonstration funds" },
  document: "粤商务电函〔2021〕100号",
  level: "province",
  jurisdiction: "440000",
  cohorts: [2021],
  from: null,
  until: null,
  rules: [
    {
      kind: "share",
      id: "hardware-cap",
      title: { zh: "硬件设备购置和装修占比", en: "Share of hardware and fit-out" },
      force: "in-principle",
      cite: cite("附件2 第1行 备注"),
      operator: "<=",
      limit: "0.10",
      readings: onBothBases({ kind: "tag", in: ["hardware-and-fit-out"] }),
      note: {
        zh: "县级中心与镇村站点合并计算；未拆分的行按未知处理",
        en: "Centre and stations count together; a line that is not split stays unknown",
      },
    },
    {
      kind: "share",
      id: "logistics-floor",
      title: { zh: "三级物流占比", en: "Share of three-level logistics" },
      force: "in-principle",
      cite: cite("附件2 第2至3行 备注"),
      operator: ">=",
      limit: "0.50",
      readings: [
        {
          id: "row-2-on-subtotal",
          title: { zh: "仅物流行，占已落实资金", en: "logistics row alone, of the funds in place" },
          part: inPlace({ kind: "category", in: ["logistics"] }),
          base: SUBTOTAL,
        },
        {
          id: "rows-2-3-on-subtotal",
          title: { zh: "物流与商贸流通两行，占已落实资金", en: "logistics and commerce rows, of the funds in place" },
          part: inPlace({ kind: "category", in: ["logistics", "commerce"] }),
          base: SUBTOTAL,
          preferred: true,
        },
        {
          id: "rows-2-3-on-total",
          title: { zh: "物流与商贸流通两行，占总额", en: "logistics and commerce rows, of the total" },
          part: { kind: "category", in: ["logistics", "commerce"] },
          base: TOTAL,
        },
        {
          id: "row-2-on-total",
          title: { zh: "仅物流行，占总额", en: "logistics row alone, of the total" },
          part: { kind: "category", in: ["logistics"] },
          base: TOTAL,
        },
      ],
      note: {
        zh: "备注是合并单元格，可理解为只对物流行，也可理解为对物流与商贸流通两行",
        en: "The remark is a merged cell: it may speak of the logistics row alone, or of the logistics and commerce rows",
      },
    },
    {
      kind: "share",
      id: "training-cap",
      title: { zh: "培训占比", en: "Share of training" },
      force: "in-principle",
      cite: cite("附件2 第4行 备注"),
      operator: "<=",
      limit: "0.15",
      readings: onBothBases({ kind: "category", in: ["training"] }),
    },
  ],
};
