import type { Issue } from "../issue.js";
import { daysInMonth } from "./civil-date.js";
import type { PrintedDate } from "./date-text.js";

/** The text is not a date of the wanted kind (不是日期). */
export const notDate = (path: string, received: string, wanted: Wanted, didYouMean: string | null): Issue => ({
  code: "not-date",
  path,
  expected: EXPECTED[wanted].form,
  received,
  message: { zh: `${received} 不是${EXPECTED[wanted].zh}`, en: `${received} is not ${EXPECTED[wanted].en}` },
  hint: EXPECTED[wanted].hint,
  ...(didYouMean === null ? {} : { didYouMean }),
});

/** The text has the form of a date, but there is no such day (没有这一天). */
export function noSuchDay(path: string, received: string, { year, month, day }: PrintedDate): Issue {
  const issue = { code: "no-such-day", path, received } as const;
  if (month !== undefined && (month < 1 || month > 12)) {
    return {
      ...issue,
      expected: "1–12",
      message: { zh: `${received} 里没有 ${month} 月这个月份`, en: `${received} names a month that does not exist: ${month}` },
    };
  }
  if (month !== undefined && day !== undefined && (day < 1 || day > daysInMonth(year, month))) {
    const last = daysInMonth(year, month);
    return {
      ...issue,
      expected: `1–${last}`,
      message: {
        zh: `${year} 年 ${month} 月只有 ${last} 天，没有 ${day} 日`,
        en: `${year}-${pad(month)} has ${last} days; there is no day ${day}`,
      },
    };
  }
  return {
    ...issue,
    expected: "1800–2199",
    message: { zh: `${received} 的年份不合情理`, en: `The year in ${received} is not plausible` },
    hint: { zh: "年份应在 1800 至 2199 之间，请核对原件", en: "Years from 1800 to 2199 are read; check the original" },
  };
}

/** A span whose end comes before its beginning (起止颠倒). */
export const reversedPeriod = (path: string, received: string): Issue => ({
  code: "period-reversed",
  path,
  expected: "from ≤ to",
  received,
  message: { zh: `${received} 的结束早于开始`, en: `${received} ends before it begins` },
  hint: { zh: "请核对起止年月", en: "Check the years and months of both ends" },
});

type Wanted = "date" | "month" | "period" | "deadline";

const EXPECTED = {
  date: {
    form: "YYYY-MM-DD",
    zh: "日期",
    en: "a date",
    hint: { zh: "请写成 2022-04-18 或 2022年4月18日", en: "Write 2022-04-18 or 2022年4月18日" },
  },
  month: {
    form: "YYYY-MM",
    zh: "年月",
    en: "a month",
    hint: { zh: "请写成 2022-04 或 2022年4月", en: "Write 2022-04 or 2022年4月" },
  },
  period: {
    form: "YYYY[-MM[-DD]][..YYYY[-MM[-DD]]]",
    zh: "期间",
    en: "a period",
    hint: {
      zh: "请写成 2021-11..2022-08、2021年11月至2022年8月、2022-05 或 2022",
      en: "Write 2021-11..2022-08, 2021年11月至2022年8月, 2022-05 or 2022",
    },
  },
  deadline: {
    form: "X年X月前 | X年X月X日前 | 到X年底 | YYYY-MM-DD",
    zh: "期限",
    en: "a deadline",
    hint: {
      zh: "请写成 2022年11月前、2021年6月30日前、到2023年底 或 2021-12-31",
      en: "Write 2022年11月前, 2021年6月30日前, 到2023年底 or 2021-12-31",
    },
  },
} as const;

const pad = (month: number): string => String(month).padStart(2, "0");
