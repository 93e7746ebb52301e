import type { Bilingual, MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

/** What may be wrong with the rows that a sample is drawn from. */
interface Problems {
  readonly "not-a-station": { readonly received: Bilingual };
  readonly "id-not-text": { readonly received: Bilingual };
  readonly "blank-id": object;
  readonly "duplicate-id": { readonly id: string; readonly first: number };
  readonly "poverty-unknown": { readonly id: string };
  readonly "town-unknown": { readonly id: string };
}

const TABLE: MessageTable<Problems> = {
  "not-a-station": {
    zh: ({ received }) => `这里应为一个站点，实际是：${received.zh}`,
    en: ({ received }) => `Expected a station, found ${received.en}`,
  },
  "id-not-text": {
    zh: ({ received }) => `站点编号应为文本，实际是：${received.zh}`,
    en: ({ received }) => `The id of a station is text, not ${received.en}`,
  },
  "blank-id": { zh: () => "站点没有编号", en: () => "The station has no id" },
  "duplicate-id": {
    zh: ({ id, first }) => `站点“${id}”重复，已见于第 ${first} 行`,
    en: ({ id, first }) => `The station “${id}” stands twice, first in row ${first}`,
  },
  "poverty-unknown": {
    zh: ({ id }) => `站点“${id}”是否位于省定贫困村尚不知道，不能分层抽取`,
    en: ({ id }) => `Whether the station “${id}” is in a poverty village is not known, so it belongs to no stratum`,
  },
  "town-unknown": {
    zh: ({ id }) => `站点“${id}”没有所属乡镇，不能按乡镇分层抽取`,
    en: ({ id }) => `The station “${id}” has no town, so it belongs to no stratum of a town`,
  },
};

export const rowIssue: IssueMaker<Problems> = /* @__PURE__ */ issueMaker(TABLE, {
  "id-not-text": { zh: '数字编号请加引号，如 "17"', en: 'Put a number in quotes, such as "17"' },
  "poverty-unknown": { zh: "请先核实该站点所在的村", en: "Find out first which village it is in" },
});
