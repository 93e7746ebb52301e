import type * as z from "zod";
import type { Issue } from "../issue.js";
import { describeReceived, tellReceived } from "./describe-received.js";
import { saySentence } from "./sentences.js";
import type { Plain } from "./snapshot.js";

/** A text, list or number that is too long, too short, too large or too small. */
export function rangeIssue(issue: z.core.$ZodIssueTooBig | z.core.$ZodIssueTooSmall, value: Plain, path: string): Issue {
  const big = issue.code === "too_big";
  const limit = String(big ? issue.maximum : issue.minimum);
  const received = describeReceived(value);
  if (issue.origin === "string") {
    const code = big ? "too-long" : "blank";
    return {
      code,
      path,
      expected: `${big ? "<=" : ">="} ${limit}`,
      received,
      ...(big ? saySentence("too-long", { limit }) : saySentence("blank", {})),
    };
  }
  if (issue.origin === "array") {
    const length = String(Array.isArray(value) ? value.length : 0);
    return big
      ? { code: "too-many", path, expected: `<= ${limit}`, received: length, ...saySentence("too-many", { limit, received: length }) }
      : { code: "too-few", path, expected: `>= ${limit}`, received: length, ...saySentence("too-few", { limit }) };
  }
  const bound = `${big ? "<" : ">"}${issue.inclusive === false ? "" : "="} ${limit}`;
  return {
    code: "out-of-range",
    path,
    expected: bound,
    received,
    ...saySentence("out-of-range", { limit: bound, received: tellReceived(value) }),
  };
}

const SHAPED = /^\d{4}-\d{2}-\d{2}$/;
const OTHERWISE = /^(\d{4})[-/.年](\d{1,2})[-/.月](\d{1,2})日?$/;

/** A text that is not written as it should be. */
export function formatIssue(issue: z.core.$ZodIssueInvalidStringFormat, value: Plain, path: string): Issue {
  const received = describeReceived(value);
  if (issue.format !== "date") {
    return {
      code: "bad-format",
      path,
      expected: issue.pattern ?? issue.format,
      received,
      ...saySentence("bad-format", { received: tellReceived(value) }),
    };
  }
  const code = typeof value === "string" && SHAPED.test(value) ? "no-such-day" : "not-date";
  const didYouMean = typeof value === "string" ? otherwise(value) : undefined;
  return {
    code,
    path,
    expected: "YYYY-MM-DD",
    received,
    ...saySentence(code, { received: tellReceived(value) }),
    ...(code === "not-date" ? { hint: { zh: "请写成 2022-04-18 这样的形式", en: "Write it as 2022-04-18" } } : {}),
    ...(didYouMean === undefined ? {} : { didYouMean }),
  };
}

/** The date that another common way of writing it means. */
function otherwise(text: string): string | undefined {
  if (text.length > 20 || SHAPED.test(text)) return undefined;
  const [, year, month = "", day = ""] = OTHERWISE.exec(text.normalize("NFKC").trim()) ?? [];
  return year === undefined ? undefined : `${year}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
}
