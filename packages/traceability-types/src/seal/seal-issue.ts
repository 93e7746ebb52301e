import type { Bilingual, Issue } from "@countykit/core";

/** An issue of a seal; `path` points into what was handed over. */
export const sealIssue = (
  code: string,
  path: string,
  zh: string,
  en: string,
  said: Pick<Issue, "expected" | "received" | "hint"> = {},
): Issue => ({
  code,
  path,
  message: { zh, en } satisfies Bilingual,
  ...said,
});
