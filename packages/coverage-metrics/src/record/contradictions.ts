import type { MessageTable } from "@countykit/core";
import { type IssueMaker, issueMaker } from "@countykit/core/reading";

/** What each contradiction inside a record has to say. */
interface Contradictions {
  readonly "alternative-is-same": { readonly id: string; readonly value: string };
  readonly "programme-elsewhere": { readonly code: string; readonly jurisdiction: string };
  readonly "own-baseline": { readonly id: string };
}

const TABLE: MessageTable<Contradictions> = {
  "alternative-is-same": {
    zh: ({ id, value }) => `“${id}”的另一口径与本数相同，都是 ${value}`,
    en: ({ id, value }) => `The other value of “${id}” is the value itself, ${value}`,
  },
  "programme-elsewhere": {
    zh: ({ code, jurisdiction }) => `区划 ${jurisdiction} 的项目管不到 ${code} 这个县`,
    en: ({ code, jurisdiction }) => `A programme of ${jurisdiction} does not bind the county ${code}`,
  },
  "own-baseline": {
    zh: ({ id }) => `前期基数取自本档案“${id}”自身`,
    en: ({ id }) => `The baseline is taken from this record itself, “${id}”`,
  },
};

/** One contradiction as an issue. */
export const contradiction: IssueMaker<Contradictions> = /* @__PURE__ */ issueMaker<Contradictions>(TABLE, {
  "alternative-is-same": { zh: "只列与本数不同的口径", en: "List only values that differ from it" },
  "programme-elsewhere": {
    zh: "区划填本县，或所属的市、省；全国写 000000",
    en: "Give the county's own code, or that of its city or province; the nation is 000000",
  },
});
