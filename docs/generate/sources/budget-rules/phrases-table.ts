import type { Bilingual } from "@countykit/core";

/** Clauses that ask for a number, where title and limit put together would be no sentence; `{value}` is the limit. */
export const PHRASES: Readonly<Record<string, Bilingual>> = {
  "open-tender": {
    zh: "基础设施项目须全部（{value}）公开招投标",
    en: "Infrastructure items have to be put out to open tender, all of them ({value})",
  },
  "contractors-on-plan": {
    zh: "中标单位的进度不得落后于计划",
    en: "The contractors must not fall behind plan",
  },
  "centre-operation": { zh: "中心和站点运营期不少于 {value}", en: "Centre and stations have to operate for at least {value}" },
  "hub-operation": {
    zh: "物流运营中心运营期（含场租）不少于 {value}",
    en: "The logistics hub has to operate for at least {value}, rent included",
  },
};
