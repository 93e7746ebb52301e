import type { Policy } from "../policy.js";

/**
 * The national negative list (负面清单) for central money of the service-industry fund (财建〔2019〕50号), known only as Suichang's plan quotes it:
 * six uses, in a list that ends in 等, the fifth of which names staff costs as one example of recurrent expenses. Suichang cites this document
 * together with others it does not name, so a use may stem from one of those; lists of other years differ. When it came into force and when it
 * ended is not known here; the number only says that it was issued in 2019.
 *
 * The keywords are ours. They call for a review of a line that no tag has answered, and decide nothing.
 *
 * @example
 * ```ts
 * import { negativeList2019 } from "@countykit/budget-rules";
 *
 * negativeList2019.rules.map(({ kind }) => kind); // => ["prohibited-uses"]
 * ```
 * @source 财建〔2019〕50号, as quoted by 遂政办发〔2021〕15号 六（二）3
 */
export const negativeList2019: Policy = {
  schema: "countykit-policy/1",
  id: "cn-2019-cai-jian-50",
  title: { zh: "中央服务业发展资金负面清单（2019 年办法）", en: "Negative list for central service-industry funds (2019 measures)" },
  document: "财建〔2019〕50号",
  level: "national",
  jurisdiction: "000000",
  cohorts: null,
  from: null,
  until: null,
  rules: [
    {
      kind: "prohibited-uses",
      id: "negative-list",
      title: { zh: "中央财政资金负面清单", en: "Negative list for central money" },
      force: "mandatory",
      cite: { document: "财建〔2019〕50号", locator: "负面清单", quotedIn: { document: "遂政办发〔2021〕15号", locator: "六（二）3" } },
      binds: { kind: "source", in: ["central"] },
      uses: [
        {
          tag: "online-trading-platform",
          term: { zh: "网络交易平台", en: "online trading platforms" },
          keywords: ["网络交易平台", "交易平台", "电商平台", "网络平台", "网上商城", "交易中心"],
        },
        {
          tag: "official-buildings",
          term: { zh: "楼堂馆所建设", en: "office buildings, halls and guesthouses" },
          keywords: ["楼堂馆所", "办公楼", "新建", "新园区", "展览馆"],
        },
        {
          tag: "land-acquisition",
          term: { zh: "征地拆迁", en: "land acquisition and demolition" },
          keywords: ["征地", "拆迁", "土地补偿"],
        },
        {
          tag: "traffic-purchase",
          term: { zh: "购买流量", en: "buying traffic" },
          keywords: ["流量", "投流", "引流"],
        },
        {
          tag: "recurrent-expenditure",
          term: { zh: "人员经费等经常性开支", en: "staff costs and other recurrent expenses" },
          keywords: ["人员经费", "工资", "薪酬", "课酬", "场租", "租金", "房租", "水电", "差旅", "食宿", "办公费", "经常性"],
        },
        {
          tag: "work-fund-withdrawal",
          term: { zh: "提取工作经费", en: "withdrawing work funds" },
          keywords: ["工作经费", "管理费"],
        },
      ],
      open: true,
      note: {
        zh: "清单只约束中央财政资金；同样用途由企业自筹或本级财政安排的，不在禁止之列",
        en: "The list binds central money only; the same uses may be paid for by an enterprise or by the county itself",
      },
    },
  ],
};
