/** What the page itself says; sentences on the budget come from the package, in both languages. */
export const WORDS = {
  zh: {
    lang: "zh-CN",
    title: "预算核查",
    asOf: "核查日期",
    budget: "预算",
    line: "预算行",
    amount: "金额",
    findings: "结论",
    other: "English",
  },
  en: {
    lang: "en",
    title: "Budget check",
    asOf: "As of",
    budget: "Budget",
    line: "Line",
    amount: "Amount",
    findings: "Findings",
    other: "中文",
  },
} as const;
