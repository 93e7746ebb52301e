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
    zh: (_, parts) => `结论取决于条文的理解。${told(parts, "zh")}`,
    en: (_, parts) => `The answer depends on how a clause is read. ${told(parts, "en")}`,
  },
  "all-of.none": { zh: () => "各项均不适用", en: () => "None of the parts applies" },
};

/** How many parts are broken, open and met, in this order, and which. */
export function told(parts: PartNames, language: Language): string {
  const { broken, open, met } = parts;
  const all = broken + open + met;
  if (language === "zh") {
    const said = [
      broken > 0 && `${broken} 项未满足：${parts.brokenZh}`,
      open > 0 && `${open} 项尚不能判断：${parts.openZh}`,
      met > 0 && `${met} 项已满足：${parts.metZh}`,
    ];
    return `${all} 项中，${said.filter((part) => part !== false).join("；")}`;
  }
  const [first, ...more] = [
    broken > 0 && { many: broken, what: `${isOrAre(broken)} not met: ${parts.brokenEn}` },
    open > 0 && { many: open, what: `cannot be decided yet: ${parts.openEn}` },
    met > 0 && { many: met, what: `${isOrAre(met)} met: ${parts.metEn}` },
  ].filter((part) => part !== false);
  const start = `Of ${all} ${all === 1 ? "part" : "parts"}, ${first?.many ?? 0} ${first?.what ?? "apply"}`;
  return [start, ...more.map(({ many, what }) => `${many} ${what}`)].join("; ");
}

const isOrAre = (many: number): string => (many === 1 ? "is" : "are");
