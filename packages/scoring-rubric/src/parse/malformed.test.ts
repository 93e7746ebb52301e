import type { Issue } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { parseRubric } from "./parse-rubric.js";
import { parseState } from "./parse-state.js";
import { goodRubric } from "./testing/good-rubric.js";
import { goodState } from "./testing/good-state.js";
import { MALFORMED_RUBRICS, type Row } from "./testing/malformed-rubrics-table.js";
import { FINER_THAN_FEN, MALFORMED_ALONE, MALFORMED_FOR_RUBRIC } from "./testing/malformed-states-table.js";
import { putAt } from "./testing/put-at.js";

const rubric = goodRubric();
const titled = (rows: readonly Row[], what: string): readonly (readonly [string, Row])[] =>
  rows.map((row, index) => [`${what} ${index + 1}: ${row[2]} at ${row[3] ?? row[0]}`, row]);

describe("malformed rubrics and states", () => {
  it("are more than 200, each spoilt in one place, of documents that are good otherwise", () => {
    const all = [...MALFORMED_RUBRICS, ...MALFORMED_ALONE, ...MALFORMED_FOR_RUBRIC];
    expect(all.length).toBeGreaterThanOrEqual(200);
    expect(parseRubric(goodRubric())).toEqual({ ok: true, value: goodRubric() });
    expect(parseState(goodState(), rubric)).toEqual({ ok: true, value: goodState() });
  });

  it.each(titled(MALFORMED_RUBRICS, "rubric"))("%s", (_, row) => expectIssue(row, goodRubric(), (input) => parseRubric(input)));
  it.each(titled([...MALFORMED_ALONE, ...FINER_THAN_FEN], "state"))("%s", (_, row) => {
    expectIssue(row, goodState(), (input) => parseState(input));
    expectIssue(row, goodState(), (input) => parseState(input, rubric));
  });
  it.each(titled(MALFORMED_FOR_RUBRIC, "state of the rubric"))("%s", (_, row) => {
    const input = putAt(goodState(), row[0], row[1]);
    expect(parseState(input).ok).toBe(true);
    expectIssue(row, goodState(), (one) => parseState(one, rubric));
  });
});

function expectIssue(
  [path, value, code, at = path]: Row,
  good: unknown,
  parse: (input: unknown) => ReturnType<typeof parseRubric> | ReturnType<typeof parseState>,
): void {
  const read = parse(putAt(good, path, value));
  if (read.ok) throw new Error("no issue at all");
  expect(read.issues.map((issue) => `${issue.code} ${issue.path}`)).toContain(`${code} ${at}`);
  expect(read.issues.map(complaint).filter((one) => one !== "")).toEqual([]);
}

/** What is wrong with an issue itself: both languages say something, each its own, and nothing is endless. */
function complaint({ message, hint, code, path }: Issue): string {
  for (const { zh, en } of hint === undefined ? [message] : [message, hint]) {
    if (!/\p{Script=Han}/u.test(zh)) return `${code}: not Chinese: ${zh}`;
    if (zh === en || en.trim() === "") return `${code}: no English`;
    if (/\p{Script=Han}/u.test(en.replaceAll(/“[^”]*”/gu, ""))) return `${code}: Chinese in English: ${en}`;
    if (zh.length > 700 || en.length > 700) return `${code}: too long`;
  }
  return /^(?:\/.*)?$/su.test(path) && path.length < 1000 ? "" : `${code}: no pointer`;
}
