import { expect, test } from "vitest";
import { entriesOf, summaryOf } from "./entries.js";

const summary = (description: string): string => {
  const [entry] = entriesOf(`## Functions\n\n### one() {#one}\n\n\`\`\`ts\nfunction one(): void;\n\`\`\`\n\n${description}\n\nMore.\n`);
  return entry === undefined ? "" : summaryOf(entry);
};

test("the summary is the first sentence, in either language; a stop in code ends none", () => {
  expect(summary("Reads money. It is in yuan.")).toBe("Reads money");
  expect(summary("Reads `a. b`, on\ntwo lines. More.")).toBe("Reads `a. b`, on two lines");
  expect(summary("读取金额。单位为元。")).toBe("读取金额");
  expect(summary("金额 `0.5` 元：读取。")).toBe("金额 `0.5` 元：读取");
});

test("of a long sentence only what stands before its colon", () => {
  expect(summary(`Checks a budget: ${"one finding for each rule ".repeat(5)}.`)).toBe("Checks a budget");
  expect(summary(`按文件核查预算：${"每条规则一条结论，".repeat(8)}。`)).toBe("按文件核查预算");
  expect(summary(`\`2020: a\` 是${"很长的一句，".repeat(12)}。`)).toBe(`\`2020: a\` 是${"很长的一句，".repeat(12)}`);
});
