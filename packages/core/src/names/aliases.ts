import type { Alias, PrintedAt } from "./alias.js";

const lechang = (locator: string): PrintedAt => ({ document: "乐府办〔2022〕9号", locator });
const shixing = (locator: string): PrintedAt => ({ document: "始府办〔2021〕12号", locator });
const report = (locator: string): PrintedAt => ({ document: "lechang-2019/self-evaluation", locator });
const suixi = (locator: string): PrintedAt => ({ document: "遂府〔2021〕10号", locator });
const suichang = (locator: string): PrintedAt => ({ document: "遂政办发〔2021〕15号", locator });

type Row = Omit<Alias, "kind" | "match" | "status" | "context">;
const row = (from: string, to: string, fromAt: PrintedAt, toAt: PrintedAt | null): Row => ({ from, to, fromAt, toAt });
const misprint = (from: string, to: string, fromAt: PrintedAt, toAt: PrintedAt | null, match: Alias["match"] = "anywhere"): Alias => ({
  ...row(from, to, fromAt, toAt),
  kind: "misprint",
  match,
  status: "certain",
  context: null,
});
const variant = (from: string, to: string, fromAt: PrintedAt, toAt: PrintedAt | null, more: Partial<Alias> = {}): Alias => ({
  ...row(from, to, fromAt, toAt),
  kind: "variant",
  match: "anywhere",
  status: "certain",
  context: null,
  ...more,
});
const inCounty = (context: Alias["context"], kind: Alias["kind"], status: Alias["status"], rows: readonly Row[]): readonly Alias[] =>
  rows.map((one) => ({ ...one, kind, match: "whole", status, context }));

/**
 * The alias table (别名表): every pair of forms that the five documents print for one name, with both places.
 *
 * @example
 * ```ts
 * import { aliases } from "@countykit/core";
 * aliases.find(({ from }) => from === "黄金奈李")?.to; // => "黄金柰李"
 * ```
 * @source 乐府办〔2022〕9号; 始府办〔2021〕12号; 遂府〔2021〕10号; 遂政办发〔2021〕15号; self-evaluation report of Lechang for 2019
 */
export const aliases: readonly Alias[] = [
  misprint("黄金奈李", "黄金柰李", lechang("附件1 二.2"), lechang("四（一）3(1)")),
  misprint("末端网店", "末端网点", lechang("附件1 二.3"), lechang("四（二）2(1)")),
  misprint("统仓公配", "统仓共配", suixi("四（一）"), lechang("四（二）1")),
  misprint("遂溪人民政府", "遂溪县人民政府", suixi("文头"), suixi("文头")),
  misprint("县经济商局", "县经济商务局", suichang("五（三）"), suichang("四（一）1")),
  misprint("县经济经商局", "县经济商务局", suichang("七（一）"), suichang("四（一）1")),
  misprint("020", "O2O", suichang("四（三）1"), report("二（二）2(1)②"), "token"),
  misprint("上体商业", "实体商业", report("六（三）2"), suixi("四（一）")),
  misprint("清析", "清晰", report("指标体系表 五 资金台账"), null, "whole"),
  misprint("信息服务业助理员", "信息服务助理员", shixing("六（一）"), lechang("六（一）")),
  misprint("供货行品", "供货单品", shixing("五 加强农产品上行体系建设 2"), shixing("三（四）2")),
  misprint("一村一站一店一品", "一村一站一群一店一品", shixing("四"), shixing("三（二）4")),
  variant("台帐", "台账", report("指标体系表 一 项目管理"), report("指标体系表 一 项目管理")),
  variant("公共品牌", "公用品牌", lechang("八（十三）"), lechang("四（一）3(1)"), { match: "whole" }),
  variant("公共品牌贴标", "公用品牌贴标", lechang("附件1 二.2"), lechang("四（一）3(1)")),
  variant("区域公共品牌", "区域公用品牌", shixing("三（四）5"), shixing("五 加强农产品上行体系建设 5")),
  variant("县域公共品牌", "县域公用品牌", suixi("四（二）4"), null),
  variant("集散分中心", "集散分拣中心", lechang("附件2 第2行(5)"), lechang("附件1 二.3")),
  variant("指挥枢纽", "指挥中枢", lechang("四（一）1(2)"), lechang("附件1 二.2")),
  variant("品质安全追溯", "质量安全追溯", suichang("四（五）3"), suichang("四（五）4")),
  variant("资金共造", "资金共筹", lechang("四（一）2(1)"), null, { status: "likely" }),
  variant("农产品分组", "农产品分级", report("四（一）(2)"), null, { status: "likely", match: "whole" }),
  variant("邮政集团乐昌分公司", "邮政集团乐昌市分公司", lechang("八（十五）"), lechang("附件1 二.3"), { kind: "organisation" }),
  ...inCounty("lechang", "organisation", "likely", [
    row("市乡村振兴局", "市农业农村局（市乡村振兴局）", lechang("六（一）"), lechang("八（六）")),
    row("市农业农村局", "市农业农村局（市乡村振兴局）", lechang("八（六）"), lechang("八（六）")),
  ]),
  ...inCounty("lechang", "variant", "certain", [
    row("省定点贫困村", "省定相对贫困村", report("四（一）(3)"), report("一")),
    row("省级定点贫困村", "省定相对贫困村", report("五（三）"), report("一")),
    row("省定贫困村", "省定相对贫困村", report("指标体系表 二 服务体系建设(2)"), report("一")),
    row("市级电商服务中心", "市电子商务公共服务中心", report("二（二）2(1)①"), report("四（一）(1)")),
    row("市级公共服务中心", "市电子商务公共服务中心", report("四（一）(1)"), report("四（一）(1)")),
    row("市级电子商务公共服务中心", "市电子商务公共服务中心", report("二（二）1"), report("四（一）(1)")),
  ]),
  ...inCounty("lechang", "variant", "likely", [
    row("白毛茶", "乐昌白毛茶", report("四（一）(2)"), report("一")),
    row("白毛尖茶", "乐昌白毛茶", report("一"), report("一")),
    row("乐昌白毛尖", "乐昌白毛茶", lechang("四（一）3(1)"), report("一")),
    row("沿溪山茶叶", "乐昌白毛茶", report("二（二）2(3)③"), report("一")),
    row("炮弹香芋", "张溪香芋", report("一"), lechang("四（一）3(1)")),
    row("九峰山黄金柰李", "黄金柰李", report("二（二）2(3)③"), report("一")),
    row("乐昌市电子商务服务中心", "市电子商务公共服务中心", report("二（二）2(1)②"), report("四（一）(1)")),
    row("市域电商仓储物流配送中心", "市级电商仓储物流配送中心", lechang("四（二）2(1)"), lechang("四（二）1")),
    row("市仓储物流配送中心", "市级电商仓储物流配送中心", lechang("四（二）2(1)"), lechang("四（二）1")),
    row("市级物流配送分拨中心", "市级电商仓储物流配送中心", lechang("附件1 二.3"), lechang("四（二）1")),
    row("市级物流运营中心", "市级电商仓储物流配送中心", lechang("附件2 第2行(1)"), lechang("四（二）1")),
  ]),
  ...inCounty("shixing", "organisation", "certain", [
    row("县工信局", "县工信局（商务局）", shixing("六（一）"), shixing("附件 第十一条（三）")),
    row("工信局（商务局）", "县工信局（商务局）", shixing("附件 第五条"), shixing("附件 第十一条（三）")),
    row("工业和信息化局", "县工信局（商务局）", shixing("六（五）"), shixing("附件 第十一条（三）")),
  ]),
  ...inCounty("shixing", "organisation", "likely", [
    row("扶贫办", "县乡村振兴局", shixing("六（一）"), shixing("附件 第五条")),
    row("电子商务进农村工作领导小组", "电子商务进农村综合示范建设工作领导小组", shixing("六（一）"), shixing("附件 第二条")),
  ]),
  ...inCounty("shixing", "variant", "certain", [
    row("预评审", "预审", shixing("附件 第八条（二）"), shixing("附件 第八条（一）")),
    row("当村", "所在村", shixing("五 优化原有电商物流站点 4"), shixing("三（二）4")),
    row("加强始兴县企业互联网转型升级", "加强电商培训体系建设", shixing("四"), shixing("三（五）")),
  ]),
  variant("镇级物流中转站", "镇级物流配送中转站", suixi("三（二）1"), suixi("四（一）2"), { context: "suixi" }),
];
