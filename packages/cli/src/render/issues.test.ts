import type { Issue } from "@countykit/core";
import stringWidth from "string-width";
import { expect, it } from "vitest";
import { renderIssues } from "./issues.js";

const issue = (more: Partial<Issue>): Issue => ({ code: "x", path: "", message: { zh: "有误", en: "This is wrong" }, ...more });

it("shows control characters as text", () => {
  const said = renderIssues([issue({ received: "\u001B[31mred\u0007\u009B", file: "a\tb.json" })], "zh", null);
  expect(said).toContain("a\\u0009b.json  有误");
  expect(said).toContain("实为：\\u001b[31mred\\u0007\\u009b");
});

it("wraps to the terminal, with further lines set in, and leaves lines whole where there is none", () => {
  const long = issue({ file: "rubric.json", expected: Array.from({ length: 30 }, (_, at) => `item${at}`).join(" | ") });
  const said = renderIssues([long], "en", 60);
  for (const line of said.split("\n").slice(1)) expect(stringWidth(line)).toBeLessThanOrEqual(60);
  expect(said).toMatch(/\n {4}expected: item0 \| item1[^\n]*\n {6}\S/u);
  expect(renderIssues([long], "en", null)).toContain(`    expected: ${long.expected}\n`);
});

it("names what is empty, and leaves out what is not there", () => {
  expect(renderIssues([issue({ file: "", received: "" })], "zh", null)).toContain("“”  有误\n    实为：“”\n");
  expect(renderIssues([issue({ received: "undefined" })], "zh", null)).toContain("命令行  有误\n\n");
});
