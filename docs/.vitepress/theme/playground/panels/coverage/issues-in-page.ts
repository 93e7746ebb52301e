import type { Bilingual, Issue } from "@countykit/core";

/** What to do about an issue here, where the command line speaks of its options; `null` where there is nothing to do. */
const HINTS: Readonly<Record<string, Bilingual | null>> = {
  "roster-unclear": { zh: "请在文件一栏里选定名册的种类", en: "Choose the kind of roster beside the name of the file" },
  "unknown-roster": null,
  "missing-section": null,
  "file-too-large": null,
};

const MESSAGES: Readonly<Record<string, Bilingual>> = {
  "several-plans": { zh: "本县有几份目标方案，请选定一份", en: "There are several plans for this county; choose one" },
};

/** An issue of the command line as the page says it. */
export function inPage(issue: Issue): Issue {
  const { hint: own, ...rest } = issue;
  const hint = HINTS[issue.code] === undefined ? own : HINTS[issue.code];
  return { ...rest, message: MESSAGES[issue.code] ?? issue.message, ...(hint === undefined || hint === null ? {} : { hint }) };
}
