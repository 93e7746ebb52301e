import type { Bilingual } from "@countykit/core";
import type { PledgeBasis, PledgeParty, PledgeStatement } from "./pledge.js";

const say = (zh: string, en: string): Bilingual => ({ zh, en });

/** The words that stand above it, whether on paper or beside a code. */
export const PLEDGE_TITLE: Bilingual = say("承诺达标合格证", "Pledge certificate of compliance");

export const STATEMENT_WORDS: Readonly<Record<PledgeStatement, Bilingual>> = {
  "nothing-forbidden": say("未使用禁用的农药、兽药及其他化合物", "No forbidden pesticides, veterinary drugs or other compounds were used"),
  "residues-within-limits": say(
    "使用的常规农药、兽药残留不超标",
    "Residues of pesticides and veterinary drugs that were used are within limits",
  ),
  true: say("对承诺的真实性负责", "The pledge is true, and the undersigned answers for it"),
};

export const BASIS_WORDS: Readonly<Record<PledgeBasis, Bilingual>> = {
  "quality-control": say("质量安全控制", "Control of quality and safety"),
  testing: say("检测结果", "Test results"),
};

export const PARTY_WORDS: Readonly<Record<PledgeParty, Bilingual>> = {
  enterprise: say("农产品生产企业", "Producing enterprise"),
  cooperative: say("农民专业合作社", "Farmers' co-operative"),
  household: say("农户", "Farming household"),
  buyer: say("收购单位或者个人", "Buyer"),
};

export const LINE_WORDS: Readonly<
  Record<"product" | "quantity" | "origin" | "party" | "contact" | "issuedOn" | "basis" | "lot" | "received", Bilingual>
> = {
  product: say("产品名称", "Product"),
  quantity: say("数量（重量）", "Quantity (weight)"),
  origin: say("产地", "Place of origin"),
  party: say("承诺主体", "Pledged by"),
  contact: say("联系方式", "Contact"),
  issuedOn: say("开具日期", "Issued on"),
  basis: say("承诺依据", "Basis"),
  lot: say("批次", "Batch"),
  received: say("所收合格证", "Certificates received"),
};
