import type { Issue } from "../issue.js";

/**
 * Issues as one English text (问题汇总), for the message of a throw: the first ten, and how many more there are.
 *
 * @example
 * ```ts
 * import { issuesText } from "@countykit/core/reading";
 *
 * const blank = { code: "blank", path: "/id", message: { zh: "文字不能为空", en: "The text is blank" } };
 * issuesText([blank, { ...blank, path: "" }]); // => "/id: The text is blank; document: The text is blank"
 * ```
 * @source semantics § 8: only programming mistakes throw
 */
export function issuesText(issues: readonly Issue[]): string {
  const shown = issues.slice(0, 10).map(({ path, message }) => `${path === "" ? "document" : path}: ${message.en}`);
  return `${shown.join("; ")}${issues.length > 10 ? `; and ${issues.length - 10} more` : ""}`;
}
