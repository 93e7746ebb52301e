import { type Issue, type MessageTable, say } from "@countykit/core";

/** What can be wrong with a printed quantity. */
interface SoldIssues {
  readonly "not-quantity": { readonly text: string };
  readonly "goods-unit-unknown": { readonly text: string };
  readonly "goods-unit-differs": { readonly text: string };
}

const TABLE: MessageTable<SoldIssues> = {
  "not-quantity": {
    zh: ({ text }) => `“${text}”里读不出销量`,
    en: ({ text }) => `“${text}” states no quantity that can be read`,
  },
  "goods-unit-unknown": {
    zh: ({ text }) => `“${text}”里没有可识别的单位`,
    en: ({ text }) => `“${text}” has no unit that is known`,
  },
  "goods-unit-differs": {
    zh: ({ text }) => `“${text}”的单位不能换算成所需单位`,
    en: ({ text }) => `The unit of “${text}” cannot be converted to the one asked for`,
  },
};

/** One issue of a printed quantity. */
export function soldIssue(code: keyof SoldIssues, printed: string): Issue {
  const text = printed.length > 40 ? `${printed.slice(0, 40)}…` : printed;
  return { code, path: "", expected: "雪毛鸡1.5万只以上 | 天堂姜1000多斤", received: text, message: say(TABLE, code, { text }) };
}
