import type { MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

/** What may be wrong with a plan, or with the counts that it is for. */
interface Problems {
  readonly "share-out-of-range": { readonly share: string };
  readonly "poverty-visits-above-visits": { readonly visits: number; readonly poverty: number };
  readonly "bounds-reversed": { readonly min: number; readonly max: number };
  readonly "more-than-all": { readonly poverty: number; readonly stations: number };
}

const TABLE: MessageTable<Problems> = {
  "share-out-of-range": {
    zh: ({ share }) => `比例应在 0 至 1 之间，实际是 ${share}`,
    en: ({ share }) => `A share lies between 0 and 1, not at ${share}`,
  },
  "poverty-visits-above-visits": {
    zh: ({ visits, poverty }) => `现场查看 ${visits} 个站点，其中的省定贫困村站点不可能有 ${poverty} 个`,
    en: ({ visits, poverty }) => `Of ${visits} stations seen on site ${poverty} cannot be in poverty villages`,
  },
  "bounds-reversed": {
    zh: ({ min, max }) => `下界 ${min} 大于上界 ${max}`,
    en: ({ min, max }) => `The lower bound, ${min}, is above the upper one, ${max}`,
  },
  "more-than-all": {
    zh: ({ poverty, stations }) => `站点共 ${stations} 个，其中的省定贫困村站点不可能有 ${poverty} 个`,
    en: ({ poverty, stations }) => `Of ${stations} stations ${poverty} cannot be in poverty villages`,
  },
};

export const planIssue: IssueMaker<Problems> = /* @__PURE__ */ issueMaker(TABLE, {});
