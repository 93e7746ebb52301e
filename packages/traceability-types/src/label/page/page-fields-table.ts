import type { Bilingual } from "@countykit/core";

/** Who looks at a page (查看者): a shopper, a dealer, an inspector, whoever the item belongs to. */
export type PageRole = "consumer" | "dealer" | "inspector" | "owner";

/** What a role sees of a field: all of it, part of it, or nothing. */
export type FieldView = "shown" | "masked" | "hidden";

/** How part of a value is covered (脱敏方式). */
export type MaskKind = "name" | "phone" | "id-card" | "address" | "all";

/** One field of a page. */
export interface PageField {
  readonly field: string;
  readonly label: Bilingual;
  /** In the order consumer, dealer, inspector, owner. */
  readonly views: readonly [consumer: FieldView, dealer: FieldView, inspector: FieldView, owner: FieldView];
  readonly mask: MaskKind;
}

/** A group of fields, once or as a list. */
export interface PageSection {
  readonly section: string;
  readonly title: Bilingual;
  readonly list: boolean;
  readonly fields: readonly PageField[];
}

const S = "shown";
const M = "masked";
const H = "hidden";

const open: PageField["views"] = [S, S, S, S];
const trade: PageField["views"] = [H, S, S, S];
const official: PageField["views"] = [H, H, S, S];
const own: PageField["views"] = [H, H, H, S];

const row = (field: string, zh: string, en: string, views: PageField["views"], mask: MaskKind = "all"): PageField => ({
  field,
  label: { zh, en },
  views,
  mask,
});

/**
 * The fields of an item's page and what each role sees of them (页面字段与查看权限): consumer, dealer, inspector, owner, from left to right never less. Names, telephone
 * numbers and identity cards of people are covered or left out for all who do not need them; a field that is not listed is never shown.
 *
 * @example
 * ```ts
 * import { PAGE_SECTIONS } from "@countykit/traceability-types/label";
 *
 * const growers = PAGE_SECTIONS.find(({ section }) => section === "growers");
 * growers?.fields.map(({ field, views }) => `${field}: ${views.join(" ")}`).slice(0, 3); // => ["name: masked masked shown shown", "phone: hidden masked shown shown", "idCard: hidden hidden masked shown"]
 * ```
 * @source 《中华人民共和国个人信息保护法》第五条、第六条、第五十一条（最小必要、去标识化）；GB/T 35273-2020
 */
export const PAGE_SECTIONS: readonly PageSection[] = [
  {
    section: "item",
    title: { zh: "产品", en: "Product" },
    list: false,
    fields: [
      row("id", "标识", "Identifier", open),
      row("name", "名称", "Name", open),
      row("variety", "品种", "Variety", open),
      row("grade", "等级", "Grade", open),
      row("lot", "批次", "Lot", open),
      row("serial", "序列号", "Serial number", open),
      row("quantity", "数量", "Quantity", open),
      row("origin", "产地", "Place of origin", open),
      row("harvestDate", "采收日期", "Harvested on", open),
      row("packDate", "包装日期", "Packed on", open),
      row("bestBefore", "保质期至", "Best before", open),
      row("storage", "贮存条件", "Storage", open),
      row("status", "状态", "Status", open),
      row("pledge", "承诺达标合格证", "Pledge certificate", open),
      row("note", "备注", "Note", trade),
      row("purchasePrice", "收购价", "Price paid to growers", own),
      row("salePrice", "批发价", "Wholesale price", [H, H, H, S]),
    ],
  },
  {
    section: "producer",
    title: { zh: "生产经营者", en: "Producer" },
    list: false,
    fields: [
      row("name", "名称", "Name", open, "name"),
      row("creditCode", "统一社会信用代码", "Credit code", open),
      row("address", "地址", "Address", open, "address"),
      row("phone", "联系电话", "Telephone", [M, S, S, S], "phone"),
    ],
  },
  {
    section: "growers",
    title: { zh: "种植户", en: "Growers" },
    list: true,
    fields: [
      row("name", "姓名", "Name", [M, M, S, S], "name"),
      row("phone", "联系电话", "Telephone", [H, M, S, S], "phone"),
      row("idCard", "身份证号码", "Identity card", [H, H, M, S], "id-card"),
      row("address", "住址", "Address", [H, H, M, S], "address"),
      row("plot", "地块", "Plot", trade),
    ],
  },
  {
    section: "inputs",
    title: { zh: "投入品使用", en: "Use of inputs" },
    list: true,
    fields: [
      row("date", "日期", "Date", open),
      row("name", "名称", "Name", open),
      row("amount", "用量", "Amount", trade),
      row("interval", "安全间隔期", "Interval before harvest", open),
      row("operator", "使用人", "Used by", [H, M, S, S], "name"),
    ],
  },
  {
    section: "tests",
    title: { zh: "检测", en: "Tests" },
    list: true,
    fields: [
      row("date", "日期", "Date", open),
      row("item", "项目", "Item", open),
      row("result", "结果", "Result", open),
      row("laboratory", "检测机构", "Laboratory", open),
      row("report", "报告编号", "Report", trade),
    ],
  },
  {
    section: "journey",
    title: { zh: "流通", en: "Journey" },
    list: true,
    fields: [
      row("time", "时间", "Time", open),
      row("step", "环节", "Step", open),
      row("place", "地点", "Place", open),
      row("party", "经手单位", "Party", trade),
      row("document", "单据", "Document", official),
    ],
  },
  {
    section: "certificates",
    title: { zh: "认证与标志", en: "Certificates and marks" },
    list: true,
    fields: [row("kind", "种类", "Kind", open), row("number", "编号", "Number", open), row("until", "有效期至", "Valid until", open)],
  },
];
