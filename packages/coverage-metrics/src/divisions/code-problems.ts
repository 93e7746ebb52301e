import type { Bilingual, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";
import { type DivisionLevel, LEVEL_TERMS } from "./division-level.js";

interface Problems {
  readonly "code-not-text": { readonly received: string };
  readonly "code-as-number": { readonly received: string };
  readonly "not-division-code": { readonly received: string };
  readonly "code-length": { readonly received: string; readonly digits: number };
  readonly "no-such-province": { readonly received: string; readonly province: string };
  readonly "empty-code-part": { readonly received: string };
  readonly "code-level": { readonly received: string; readonly level: DivisionLevel; readonly levels: readonly DivisionLevel[] };
}

const TABLE: MessageTable<Problems> = {
  "code-not-text": {
    zh: ({ received }) => `区划代码应为文本，这里是 ${received}`,
    en: ({ received }) => `A division code is text; this is ${received}`,
  },
  "code-as-number": {
    zh: ({ received }) => `${received} 是被表格软件当成数字的区划代码，后几位已经丢失`,
    en: ({ received }) => `${received} is a division code that a spreadsheet has turned into a number; its last digits are lost`,
  },
  "not-division-code": {
    zh: ({ received }) => `${received} 不是区划代码`,
    en: ({ received }) => `${received} is not a division code`,
  },
  "code-length": {
    zh: ({ received, digits }) => `${received} 有 ${digits} 位，区划代码没有这种位数，可能在表格里丢了数字`,
    en: ({ received, digits }) => `${received} has ${digits} digits, as no division code has; a spreadsheet may have dropped some`,
  },
  "no-such-province": {
    zh: ({ received, province }) => `${received} 的前两位 ${province} 不是省级代码，可能在表格里丢了数字`,
    en: ({ received, province }) => `${received} begins with ${province}, which is no province; a spreadsheet may have dropped a digit`,
  },
  "empty-code-part": {
    zh: ({ received }) => `${received} 中间一段全是零，没有这样的区划`,
    en: ({ received }) => `${received} has only zeros in a part in the middle; there is no such division`,
  },
  "code-level": {
    zh: ({ received, level, levels }) =>
      `${received} 是${LEVEL_TERMS[level].zh}代码，这里要${levels.map((one) => LEVEL_TERMS[one].zh).join("或")}代码`,
    en: ({ received, level, levels }) =>
      `${received} is the code of a ${LEVEL_TERMS[level].en}; this has to be that of a ${levels.map((one) => LEVEL_TERMS[one].en).join(" or ")}`,
  },
};

const AS_TEXT: Bilingual = {
  zh: "请先把这一列设为文本格式，再重新填写代码",
  en: "Set the format of the column to text first, and enter the codes again",
};

const HINTS: { readonly [Code in keyof Problems]?: Bilingual } = {
  "code-not-text": { zh: '请写成文本，如 "440281100201"', en: 'Write it as text, such as "440281100201"' },
  "code-as-number": AS_TEXT,
  "code-length": AS_TEXT,
  "no-such-province": AS_TEXT,
  "not-division-code": {
    zh: "请填统计用区划代码：县 6 位，乡镇 9 位，村 12 位，不填名称",
    en: "Give the statistical code, not the name: six digits for a county, nine for a town, twelve for a village",
  },
};

/** What is wrong with a code, as an issue. */
export const codeIssue: IssueMaker<Problems> = /* @__PURE__ */ issueMaker(TABLE, HINTS);
