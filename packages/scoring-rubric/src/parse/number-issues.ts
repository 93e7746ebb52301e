import type { Issue } from "@countykit/core";
import { type IssueMaker, issueMaker, shortened } from "@countykit/core/reading";

interface Received {
  readonly received: string;
}

interface NumberIssues {
  readonly "not-decimal": Received;
  readonly "not-points": Received;
  readonly "points-too-fine": Received;
  readonly "points-too-large": Received;
  readonly "not-positive": Received;
}

const issue: IssueMaker<NumberIssues> = /* @__PURE__ */ issueMaker<NumberIssues>(
  {
    "not-decimal": {
      zh: ({ received }) => `“${received}”不是十进制数`,
      en: ({ received }) => `“${received}” is not a decimal number`,
    },
    "not-points": {
      zh: ({ received }) => `“${received}”不是分值`,
      en: ({ received }) => `“${received}” is not a number of points`,
    },
    "points-too-fine": {
      zh: ({ received }) => `分值 ${received} 的小数超过两位`,
      en: ({ received }) => `${received} points have more than two decimals`,
    },
    "points-too-large": {
      zh: ({ received }) => `分值 ${received} 超出 -1000 至 1000 的范围`,
      en: ({ received }) => `${received} points lie outside -1000 to 1000`,
    },
    "not-positive": {
      zh: ({ received }) => `这里的分值须大于 0，实际是 ${received}`,
      en: ({ received }) => `These points have to be more than 0, not ${received}`,
    },
  },
  {
    "not-decimal": { zh: '请写成文本，如 "12" 或 "0.70"；70% 写作 "0.70"', en: 'Write it as text, such as "12" or "0.70"; 70 % is "0.70"' },
    "not-points": { zh: "请写成数字，如 2 或 0.5", en: "Write a number, such as 2 or 0.5" },
    "not-positive": { zh: "扣分写扣去的分数，不带负号", en: "A deduction is written without a minus sign" },
  },
);

/** What is wrong with a number, at the place where it is read. */
export const wrong = (code: keyof NumberIssues, { received }: Received, said: Pick<Issue, "expected" | "didYouMean">): Issue => {
  const short = shortened(received, 40);
  return issue(code, "", { received: short }, { ...said, received: `“${short}”` });
};
