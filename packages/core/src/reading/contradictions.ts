import { type IssueMaker, issueMaker } from "./issue-maker.js";

/** What the contradictions that a document of any kind may hold have to say. */
interface Contradictions {
  readonly "duplicate-id": { readonly id: string; readonly first: string };
  readonly "period-reversed": { readonly from: string; readonly until: string };
}

/** One contradiction as an issue. */
export const contradiction: IssueMaker<Contradictions> = issueMaker<Contradictions>(
  {
    "duplicate-id": {
      zh: ({ id, first }) => `编号“${id}”重复，已在 ${first} 用过`,
      en: ({ id, first }) => `The id “${id}” is used twice; it first stands at ${first}`,
    },
    "period-reversed": {
      zh: ({ from, until }) => `期间从 ${from} 到 ${until}，结束不晚于开始`,
      en: ({ from, until }) => `The period runs from ${from} to ${until}: it does not end after it begins`,
    },
  },
  {
    "period-reversed": {
      zh: "截止日是不再有效的第一天，须晚于起始日",
      en: "The day given as until is the first one outside, so it has to be later",
    },
  },
);
