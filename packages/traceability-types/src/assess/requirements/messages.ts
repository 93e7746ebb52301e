import { operatorSign, type Language, type Operator } from "@countykit/core";

/** Everything that sentences are filled with; what a sentence does not use is empty. */
export interface Told {
  readonly value: string | number;
  readonly comparator: string | number;
  readonly limit: string | number;
  readonly covered: string | number;
  readonly whole: string | number;
  readonly lacking: string | number;
  readonly names: string | number;
  readonly count: string | number;
  readonly asked: string | number;
  readonly minutes: string | number;
  readonly planned: string | number;
  readonly delivered: string | number;
  readonly stated: string | number;
  readonly perhaps: string | number;
}

/** Nothing told. */
export const NOTHING_TOLD: Told = {
  value: "",
  comparator: "",
  limit: "",
  covered: "",
  whole: "",
  lacking: "",
  names: "",
  count: "",
  asked: "",
  minutes: "",
  planned: "",
  delivered: "",
  stated: "",
  perhaps: "",
};

/** Keys of the sentences about requirements. */
export type AssessMessageKey =
  | "count.pass"
  | "count.fail"
  | "list.pass"
  | "list.fail"
  | "any-of.pass"
  | "any-of.fail"
  | "only.pass"
  | "only.fail"
  | "covers.pass"
  | "covers.fail"
  | "done.pass"
  | "done.fail"
  | "level.pass"
  | "level.fail"
  | "films.pass"
  | "films.fail"
  | "layout.pass"
  | "layout.fail"
  | "delivered.pass"
  | "delivered.fail"
  | "agree.pass"
  | "agree.fail"
  | "counted-list.pass"
  | "counted-list.fail"
  | "counted-list.unknown"
  | "same-products.pass"
  | "same-products.fail"
  | "empty-whole"
  | "unknown"
  | "not-applicable";

const sign = (operator: string | number): string => (isOperator(operator) ? operatorSign(operator) : String(operator));

const isOperator = (text: string | number): text is Operator => ["<=", ">=", "<", ">", "=="].includes(String(text));

/** Names as people list them; what stands behind @ is where a document says so. */
const placed = (text: string | number, open: string, close: string): string => String(text).replace(/ @ ([^、；]*)/gu, `${open}$1${close}`);

const zhNames = (text: string | number): string => placed(text, "（", "）");

const enNames = (text: string | number): string => placed(text, " (", ")").replaceAll("、", ", ").replaceAll("；", "; ");

/** The one table of sentences about requirements (文案总表). */
export const SENTENCES: Readonly<Record<AssessMessageKey, { readonly [L in Language]: (told: Told) => string }>> = {
  "count.pass": {
    zh: ({ value, comparator, limit }) => `实有 ${value}，符合要求（${sign(comparator)} ${limit}）`,
    en: ({ value, comparator, limit }) => `There are ${value}, as asked for (${sign(comparator)} ${limit})`,
  },
  "count.fail": {
    zh: ({ value, comparator, limit }) => `实有 ${value}，不符合要求（${sign(comparator)} ${limit}）`,
    en: ({ value, comparator, limit }) => `There are ${value}, which is not what is asked for (${sign(comparator)} ${limit})`,
  },
  "list.pass": { zh: ({ whole }) => `${whole} 项齐全`, en: ({ whole }) => `All ${whole} are there` },
  "list.fail": {
    zh: ({ covered, whole, lacking }) => `要求 ${whole} 项，已有 ${covered} 项，缺：${zhNames(lacking)}`,
    en: ({ covered, whole, lacking }) => `${covered} of ${whole} are there; missing: ${enNames(lacking)}`,
  },
  "any-of.pass": { zh: ({ names }) => `已有：${zhNames(names)}`, en: ({ names }) => `There is: ${enNames(names)}` },
  "any-of.fail": { zh: ({ names }) => `下列各项一项也没有：${zhNames(names)}`, en: ({ names }) => `There is none of: ${enNames(names)}` },
  "only.pass": { zh: () => "没有清单以外的", en: () => "There is nothing that is not on the list" },
  "only.fail": { zh: ({ names }) => `清单以外的：${zhNames(names)}`, en: ({ names }) => `Not on the list: ${enNames(names)}` },
  "covers.pass": { zh: ({ whole }) => `${whole} 项全部纳入`, en: ({ whole }) => `All ${whole} are covered` },
  "covers.fail": {
    zh: ({ covered, whole, lacking }) => `${whole} 项中纳入 ${covered} 项，未纳入：${zhNames(lacking)}`,
    en: ({ covered, whole, lacking }) => `${covered} of ${whole} are covered; not covered: ${enNames(lacking)}`,
  },
  "done.pass": { zh: () => "已完成", en: () => "Done" },
  "done.fail": { zh: () => "未完成", en: () => "Not done" },
  "level.pass": { zh: ({ names }) => `达到要求的级别：${zhNames(names)}`, en: ({ names }) => `Of the level asked for: ${enNames(names)}` },
  "level.fail": {
    zh: ({ names }) => `都达不到要求的级别：${zhNames(names)}`,
    en: ({ names }) => `None is of the level asked for: ${enNames(names)}`,
  },
  "films.pass": {
    zh: ({ count, minutes }) => `不短于 ${minutes} 分钟的有 ${count} 条，符合要求`,
    en: ({ count, minutes }) => `${count} of at least ${minutes} min, as asked for`,
  },
  "films.fail": {
    zh: ({ count, asked, minutes }) => `不短于 ${minutes} 分钟的有 ${count} 条，要求 ${asked} 条`,
    en: ({ count, asked, minutes }) => `${count} of at least ${minutes} min, where ${asked} are asked for`,
  },
  "layout.pass": { zh: ({ names }) => `品牌布局 ${zhNames(names)}`, en: ({ names }) => `The layout is ${enNames(names)}` },
  "layout.fail": {
    zh: ({ names }) => `品牌布局 ${zhNames(names)}，不成“1+N”`,
    en: ({ names }) => `The layout is ${enNames(names)}, not 1+N`,
  },
  "delivered.pass": { zh: ({ planned }) => `按计划建成：${planned}`, en: ({ planned }) => `Built as planned: ${planned}` },
  "delivered.fail": {
    zh: ({ planned, delivered }) => `计划建设${planned}，实际交付${delivered}`,
    en: ({ planned, delivered }) => `Planned: ${planned}; delivered instead: ${delivered}`,
  },
  "agree.pass": { zh: ({ names }) => `各处一致：${zhNames(names)}`, en: ({ names }) => `Stated alike everywhere: ${enNames(names)}` },
  "agree.fail": { zh: ({ names }) => `各处说法不一：${zhNames(names)}`, en: ({ names }) => `Stated differently: ${enNames(names)}` },
  "counted-list.pass": {
    zh: ({ stated }) => `所说 ${stated} 个，名单相符`,
    en: ({ stated }) => `${stated} are stated, and as many are named`,
  },
  "counted-list.fail": {
    zh: ({ stated, count }) => `所说 ${stated} 个，名单上有 ${count} 个`,
    en: ({ stated, count }) => `${stated} are stated, and ${count} are named`,
  },
  "counted-list.unknown": {
    zh: ({ stated }) => `所说 ${stated} 个，没有名单可以核对`,
    en: ({ stated }) => `${stated} are stated, and none is named`,
  },
  "same-products.pass": {
    zh: ({ names }) => `各处所列相同：${zhNames(names)}`,
    en: ({ names }) => `The same everywhere: ${enNames(names)}`,
  },
  "same-products.fail": {
    zh: ({ names, perhaps }) => `各处所列不同：${zhNames(names)}${perhaps === "" ? "" : `；可能是同一产品：${perhaps}`}`,
    en: ({ names, perhaps }) => `The lists differ: ${enNames(names)}${perhaps === "" ? "" : `; possibly the same: ${enNames(perhaps)}`}`,
  },
  "empty-whole": { zh: () => "没有要纳入的，谈不上覆盖", en: () => "There is nothing to cover" },
  unknown: { zh: () => "情况不明，尚不能判断", en: () => "Not known, so nothing can be decided yet" },
  "not-applicable": {
    zh: () => "不适用：该文件管的是其他县或其他批次",
    en: () => "Not applicable: the document binds another county or batch",
  },
};
