import type { None, Sentences } from "../said.js";

/** Things that may be paid for twice, with who pays. */
type Unsure = { readonly unsureZh: string; readonly unsureEn: string };

export interface NoDoubleFundingMessages {
  readonly "no-double-funding.pass": { readonly lines: number };
  readonly "no-double-funding.fail": Unsure & { readonly twiceZh: string; readonly twiceEn: string };
  readonly "no-double-funding.unknown": Unsure & { readonly compared: 0 | 1 };
  readonly "no-double-funding.none": None;
}

export const noDoubleFundingMessages: Sentences<NoDoubleFundingMessages> = {
  "no-double-funding.pass": {
    zh: (_, { lines }) => `${lines} 行已与其他资金比对，没有重复支持`,
    en: (_, { lines }) =>
      `${lines === 1 ? "The one line was" : `All ${lines} lines were`} compared with other funds; nothing is paid for twice`,
  },
  "no-double-funding.fail": {
    zh: (_, { twiceZh, unsureZh }) => `重复支持：${twiceZh}${unsureZh === "" ? "" : `；可能重复：${unsureZh}`}`,
    en: (_, { twiceEn, unsureEn }) => `Paid for twice: ${twiceEn}${unsureEn === "" ? "" : `; perhaps twice: ${unsureEn}`}`,
  },
  "no-double-funding.unknown": {
    zh: (_, { unsureZh, compared }) =>
      `尚不能判断：${[unsureZh === "" ? "" : `可能重复支持：${unsureZh}`, compared === 1 ? "" : "未说明是否已与其他资金比对"].filter((part) => part !== "").join("；")}`,
    en: (_, { unsureEn, compared }) =>
      `Cannot be decided yet: ${[
        unsureEn === "" ? "" : `perhaps paid for twice: ${unsureEn}`,
        compared === 1 ? "" : "nobody has stated that other funds were compared",
      ]
        .filter((part) => part !== "")
        .join("; ")}`,
  },
  "no-double-funding.none": {
    zh: () => "没有受本条约束的资金",
    en: () => "No money in this budget is bound by this clause",
  },
};
