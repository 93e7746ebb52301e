import type { Language } from "@countykit/core";
import type { None, Sentences } from "../said.js";
import type { PartNames } from "./judge-parts.js";

export interface AllOfMessages {
  readonly "all-of.pass": PartNames;
  readonly "all-of.fail": PartNames;
  readonly "all-of.unknown": PartNames;
  readonly "all-of.depends-on-reading": PartNames;
  readonly "all-of.none": None;
}

export const allOfMessages: Sentences<AllOfMessages> = {
  "all-of.pass": {
    zh: (_, { metZh }) => `各项均已满足：${metZh}`,
    en: (_, { metEn }) => `All of them hold: ${metEn}`,
  },
  "all-of.fail": { zh: (_, parts) => told(parts, "zh"), en: (_, parts) => told(parts, "en") },
  "all-of.unknown": {
    zh: ({ missing }, parts) => `${told(parts, "zh")}；缺：${missing}`,
    en: ({ missing }, parts) => `${told(parts, "en")}; missing: ${missing}`,
  },
  "all-of.depends-on-reading": {
    zh: (_, parts) => `结论取决于条文的理解；${told(parts, "zh")}`,
    en: (_, parts) => `The answer depends on how a clause is read; ${told(parts, "en")}`,
  },
  "all-of.none": { zh: () => "各项均不适用", en: () => "None of the parts applies" },
};

/** What is broken, open and met, in this order. */
export function told({ brokenZh, brokenEn, openZh, openEn, metZh, metEn }: PartNames, language: Language): string {
  const parts =
    language === "zh"
      ? [brokenZh && `不满足：${brokenZh}`, openZh && `待定：${openZh}`, metZh && `已满足：${metZh}`]
      : [brokenEn && `broken: ${brokenEn}`, openEn && `open: ${openEn}`, metEn && `met: ${metEn}`];
  return parts.filter((part) => part !== "").join(language === "zh" ? "；" : "; ");
}
