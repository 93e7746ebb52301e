import { type Issue, ok, type Result } from "@countykit/core";
import { sealIssue } from "./seal-issue.js";

/** Longest text of an entry; the hash of an event has less than 120 characters. */
const LONGEST = 4096;

/** Most issues that are told. */
const MOST = 100;

/** Texts that can be sealed: not empty, not endless, and without halves of characters, which would all be written as the same bytes. */
export function checkEntries(entries: unknown, path: string): Result<readonly string[]> {
  if (!Array.isArray(entries))
    return { ok: false, issues: [sealIssue("not-a-list", path, "这里应是事件哈希的列表", "A list of event hashes belongs here")] };
  const issues: Issue[] = [];
  const texts: string[] = [];
  for (let at = 0; at < entries.length && issues.length < MOST; at += 1) {
    const entry: unknown = entries[at];
    if (typeof entry === "string" && entry !== "" && entry.length <= LONGEST && !/\p{Surrogate}/u.test(entry)) texts.push(entry);
    else
      issues.push(
        sealIssue(
          "bad-entry",
          `${path}/${at}`,
          `第 ${at + 1} 条不是事件哈希（1 至 ${LONGEST} 个字符的文字）`,
          `Entry ${at + 1} is no event hash (text of 1 to ${LONGEST} characters)`,
        ),
      );
  }
  return issues.length > 0 ? { ok: false, issues } : ok(texts);
}
