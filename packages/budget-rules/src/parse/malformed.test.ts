import type { Issue } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { parseBudget } from "../parse-budget.js";
import { parsePolicy } from "../parse-policy.js";
import { MALFORMED_BUDGETS } from "../testing/malformed-budgets-table.js";
import { MALFORMED_POLICIES } from "../testing/malformed-policies-table.js";

const ALL = [
  ...MALFORMED_BUDGETS.map((one) => ({ ...one, parse: parseBudget, what: "budget" })),
  ...MALFORMED_POLICIES.map((one) => ({ ...one, parse: parsePolicy, what: "policy" })),
];

/** An input that takes as many milliseconds as this hangs the parser. Each takes well below a second where nothing else runs. */
const HANGS = 20_000;

describe("malformed budgets and policies", () => {
  it("is a corpus of at least 200, no two alike", () => {
    expect(ALL.length).toBeGreaterThanOrEqual(200);
    expect(new Set(ALL.map(({ what, title }) => `${what} ${title}`)).size).toBe(ALL.length);
  });

  it.each(ALL.map((one) => [`${one.what}: ${one.title}`, one] as const))(
    "%s",
    (_, { make, code, path, parse }) => {
      const input = make();
      const before = fingerprint(input);
      const read = parse(input);
      expect(fingerprint(input)).toBe(before);
      expect(Object.keys(Object.prototype)).toEqual([]);
      if (read.ok) throw new Error("no issue at all");
      const found = read.issues.filter((issue) => issue.code === code && issue.path === path);
      expect(found.length === 1 ? "" : read.issues.map((issue) => `${issue.code} ${issue.path}`).slice(0, 5)).toBe("");
      for (const issue of read.issues) expect(complaint(issue)).toBe("");
      expect(read.issues.length).toBeLessThanOrEqual(1001);
    },
    HANGS,
  );
});

/** What is wrong with an issue itself: both languages say something, each its own, and nothing is endless. */
function complaint({ message, hint, path, received = "", code }: Issue): string {
  for (const said of hint === undefined ? [message] : [message, hint]) {
    if (said.zh.trim() === "" || said.en.trim() === "") return `${code}: a language is silent`;
    if (said.zh === said.en) return `${code}: both languages say “${said.en}”`;
    if (!/\p{Script=Han}/u.test(said.zh)) return `${code}: not Chinese: ${said.zh}`;
    if (said.zh.length > 700 || said.en.length > 700) return `${code}: too long`;
  }
  if (!/^(?:\/.*)?$/s.test(path) || path.length > 1000) return `${code}: no pointer: ${path}`;
  return received.length > 200 ? `${code}: received is ${received.length} long` : "";
}

/** Enough of an input to notice a change: its first two thousand values, never more, because some inputs have no end. */
function fingerprint(input: unknown): string {
  const seen: string[] = [];
  const open: unknown[] = [input];
  while (open.length > 0 && seen.length < 2000) {
    const value = open.pop();
    try {
      if (typeof value !== "object" || value === null) seen.push(`${typeof value} ${String(value).slice(0, 50)}`);
      else {
        const keys = Array.isArray(value)
          ? Array.from({ length: Math.min(value.length, 50) }, (_, index) => String(index))
          : Object.keys(value).slice(0, 50);
        seen.push(Object.prototype.toString.call(value), ...keys);
        for (const key of keys) open.push(Reflect.get(value, key));
      }
    } catch {
      seen.push("unreadable");
    }
  }
  return seen.join("|");
}
