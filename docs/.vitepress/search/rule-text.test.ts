import { expect, it } from "vitest";
import { indexHtml, ruleHtml } from "./rule-text.js";

const page = `---
title: "资金专账管理"
---

# 资金专账管理（乐昌 2021）

必须做到：[资金](/rules/x)专账**管理**。

## 规则要素 {#terms}

| 要素 | 内容 |
| --- | --- |
| 限值 | \\[0%, 34%\\] |

<details>
<summary>推导过程</summary>

- 甲

</details>

## 测试 {#tests}

- a-test
`;

it("keeps headings with their places and the words of the page, and leaves out marks, folded steps, tests and data", () => {
  const html = ruleHtml(page);
  expect(html).toContain('<h1>资金专账管理（乐昌 2021）<a href="#">#</a></h1>');
  expect(html).toContain('<h2>规则要素<a href="#terms">#</a></h2>');
  expect(html).toContain("<p>必须做到：资金专账管理。</p>");
  expect(html).toContain("[0%, 34%]");
  expect(html).not.toMatch(/推导过程|a-test|---|\/rules\/x/u);
});

it("knows of an index only what it is", () => {
  const index = "# 按县\n\n每个县的文件。\n\n<RuleSwitch />\n\n## 乐昌 {#lechang}\n";
  expect(indexHtml(index)).toContain("每个县的文件");
  expect(indexHtml(index)).not.toContain("乐昌");
});
