import type { PartNames } from "../all-of/judge-parts.js";
import { told } from "../all-of/messages.js";
import type { None, Sentences } from "../said.js";

export interface AnyOfMessages {
  readonly "any-of.pass": PartNames;
  readonly "any-of.fail": PartNames;
  readonly "any-of.unknown": PartNames;
  readonly "any-of.depends-on-reading": PartNames;
  readonly "any-of.none": None;
}

export const anyOfMessages: Sentences<AnyOfMessages> = {
  "any-of.pass": {
    zh: (_, { metZh }) => `至少一项已满足：${metZh}`,
    en: (_, { metEn }) => `At least one holds: ${metEn}`,
  },
  "any-of.fail": {
    zh: (_, { brokenZh }) => `以下各项均不满足，至少应满足一项：${brokenZh}`,
    en: (_, { brokenEn }) => `None of these holds, and one has to: ${brokenEn}`,
  },
  "any-of.unknown": {
    zh: ({ missing }, parts) => `${told(parts, "zh")}；缺：${missing}`,
    en: ({ missing }, parts) => `${told(parts, "en")}; missing: ${missing}`,
  },
  "any-of.depends-on-reading": {
    zh: (_, parts) => `结论取决于条文的理解。${told(parts, "zh")}`,
    en: (_, parts) => `The answer depends on how a clause is read. ${told(parts, "en")}`,
  },
  "any-of.none": { zh: () => "各项均不适用", en: () => "None of the parts applies" },
};
