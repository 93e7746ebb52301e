import type { Language } from "@countykit/core";
import { limitWords } from "../limit-words.js";
import type { LimitOperator } from "../rule-base.js";
import type { Said, Sentences } from "../said.js";
import { saidIn } from "../unit-words.js";
import type { Place } from "./rule.js";

type Params = {
  readonly per: Place;
  /** Name of the place; empty for the whole county, and for places that nobody has named. */
  readonly place: string;
  readonly operator: LimitOperator;
};

export interface CountCapMessages {
  readonly "count-cap.pass": Params;
  readonly "count-cap.fail": Params;
  readonly "count-cap.unknown": Params;
}

export const countCapMessages: Sentences<CountCapMessages> = {
  "count-cap.pass": {
    zh: (said, params) => `${counted(said, params, "zh")}，${limitWords(params.operator, "zh").pass(saidIn(said, "zh"), "count")}`,
    en: (said, params) => `${counted(said, params, "en")}, ${limitWords(params.operator, "en").pass(saidIn(said, "en"), "count")}`,
  },
  "count-cap.fail": {
    zh: (said, params) => `${counted(said, params, "zh")}，${limitWords(params.operator, "zh").fail(saidIn(said, "zh"), "count")}`,
    en: (said, params) => `${counted(said, params, "en")}, ${limitWords(params.operator, "en").fail(saidIn(said, "en"), "count")}`,
  },
  "count-cap.unknown": {
    zh: (said, params) =>
      `${counted(said, params, "zh")}，${limitWords(params.operator, "zh").open(saidIn(said, "zh"))} 尚不能判断；缺：${said.missing}`,
    en: (said, params) =>
      `${counted(said, params, "en")}; ${limitWords(params.operator, "en").open(saidIn(said, "en"))} cannot be decided yet; missing: ${said.missing}`,
  },
};

const NOUNS = {
  zh: { county: "全县", town: "未列明的镇", village: "未列明的村", route: "未列明的线路", project: "未列明的项目" },
  en: {
    county: "the county",
    town: "any town not named yet",
    village: "any village not named yet",
    route: "any route not named yet",
    project: "any project not named yet",
  },
} as const;

function counted(said: Said, { per, place }: Params, language: Language): string {
  const { measured } = saidIn(said, language);
  const where = place === "" ? NOUNS[language][per] : place;
  if (language === "en")
    return `${where === place ? `“${place}”` : where} counts ${measured}`.replace(/^[a-z]/u, (first) => first.toUpperCase());
  return where === place ? `“${place}”计 ${measured}` : per === "county" ? `${where}计 ${measured}` : `${where}每处计 ${measured}`;
}
