import type { Bilingual } from "@countykit/core";

/** What a column of a budget table can hold (栏目). `content` and `purpose` both go into the purpose of a line, or the first of them is its name. */
export type TableField =
  | "id"
  | "number"
  | "name"
  | "category"
  | "amount"
  | "source"
  | "phase"
  | "vintage"
  | "tags"
  | "partTags"
  | "notTags"
  | "content"
  | "purpose"
  | "quantity"
  | "unit"
  | "investment"
  | "town"
  | "village"
  | "asset"
  | "share";

/** A column: what it is called, and what else tables call it. Written without blanks, in lower case. */
export interface TableColumn {
  readonly term: Bilingual;
  readonly words: readonly string[];
}

const column = (zh: string, en: string, ...words: readonly string[]): TableColumn => ({ term: { zh, en }, words });

/** All columns that are known. `share` is what a table prints itself: without its base it cannot be checked, and is only told of. */
export const COLUMNS: Readonly<Record<TableField, TableColumn>> = {
  id: column("编号", "id", "项目编号", "代码", "code"),
  number: column("序号", "no.", "no", "#", "行号", "行次", "编次"),
  name: column("项目", "item", "name", "项目名称", "名称", "预算项目", "支出项目", "建设项目", "资金项目", "项目内容", "line"),
  category: column("类别", "category", "项目类别", "资金类别", "分类", "支持方向", "资金方向", "使用方向", "方向", "建设类别", "体系"),
  amount: column(
    "金额",
    "amount",
    "预算",
    "预算金额",
    "预算数",
    "预算资金",
    "预算额",
    "资金",
    "资金额",
    "资金金额",
    "资金安排",
    "安排资金",
    "安排金额",
    "项目资金",
    "概算",
    "概算金额",
    "budget",
    "sum",
  ),
  source: column("资金来源", "source", "来源", "资金渠道", "sourceoffunds", "funding", "fund"),
  phase: column("期次", "phase", "期别", "资金期次"),
  vintage: column("资金年度", "vintage", "结转资金年度", "结转年度", "yearofthegrant", "grantyear"),
  tags: column("用途标签", "tags", "标签", "uses"),
  partTags: column("部分用途", "parttags", "部分用途标签"),
  notTags: column("不用于", "nottags", "非用途标签"),
  content: column("建设内容", "content", "内容", "主要内容", "支出内容", "开支内容", "资金内容", "主要建设内容"),
  purpose: column("用途", "purpose", "资金用途", "用途说明", "说明", "备注", "remark", "remarks", "note", "notes"),
  quantity: column("数量", "quantity", "qty", "建设数量"),
  unit: column("计量单位", "unit", "单位"),
  investment: column("总投资", "investment", "投资总额", "总投资额", "totalinvestment"),
  town: column("乡镇", "town", "镇街", "所在乡镇"),
  village: column("行政村", "village", "村", "所在村"),
  asset: column("资产", "asset", "资产编号"),
  share: column("占比", "share", "比例", "比重", "百分比", "资金占比", "所占比例", "占比(%)", "比例(%)", "percentage", "%"),
};
