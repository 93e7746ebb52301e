import type { Issue } from "../issue.js";

/** Issues as one English text for the message of a throw; the first ten. */
export function issuesText(issues: readonly Issue[]): string {
  const shown = issues.slice(0, 10).map(({ path, message }) => `${path === "" ? "document" : path}: ${message.en}`);
  return `${shown.join("; ")}${issues.length > 10 ? `; and ${issues.length - 10} more` : ""}`;
}
