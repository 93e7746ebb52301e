import { describe, expect, it } from "vitest";
import { compare } from "../lib/parity.mjs";

const zh = `# 精确的金额

金额以元为单位，见[结论](./verdicts.md#缺失)。

## 写法

| 写法 | 读作 |
|---|---|
| \`"510万元"\` | 5100000.00 |

\`\`\`ts
import { money } from "@countykit/core";

const tail = money("五百万元"); // 尾款
tail.ok; // => false
\`\`\`

\`\`\`console
$ countykit check 项目.json --only budget   # 只核查预算
共 3 项
\`\`\`
`;

const en = `# Exact money

Money is in yuan, see [verdicts](./verdicts.md#missing).

## Forms

| form | is read as |
|---|---|
| \`"510万元"\` | 5100000.00 |

\`\`\`ts
import { money } from "@countykit/core";

const tail = money("five million"); // the final instalment
tail.ok; // => false
\`\`\`

\`\`\`console
$ countykit check programme.json --only budget --lang en   # the budget only
3 findings
and a line that the Chinese report does not have
\`\`\`
`;

/** The English page with one thing changed; the change must have changed something. */
function planted(from: string, to: string): readonly string[] {
  const changed = en.replace(from, to);
  expect(changed).not.toBe(en);
  return compare(zh, changed);
}

describe("the two languages of a page", () => {
  it("match when only words, comments, Chinese texts and what a command prints differ", () => {
    expect(compare(zh, en)).toEqual([]);
  });

  it.each([
    ["a heading left out", "## Forms\n", "", /^heading: 2 in Chinese, 1 in English/],
    ["a heading of another level", "## Forms", "### Forms", /^heading 2: ## in Chinese, ### in English/],
    ["a table left out", /\|[\s\S]*\|\n/.exec(en)?.[0] ?? "", "", /^table: 1 in Chinese, 0 in English/],
    ["a row left out", '| `"510万元"` | 5100000.00 |\n', "", /^table 1: 3 rows × 2 columns in Chinese, 2 rows × 2 columns in English/],
    ["a block left out", /```console[\s\S]*```\n/.exec(en)?.[0] ?? "", "", /^block of code: 2 in Chinese, 1 in English.*console/],
    ["a statement left out", "tail.ok; // => false\n", "", /^block of code 1: /],
    ["another name in the code", "tail.ok", "tail.value", /^block of code 1: /],
    ["another option of a command", "--only budget", "--only coverage", /^block of code 2: /],
    ["another language of a block", "```ts", "```js", /^block of code 1: `ts`.*`js`/],
    ["a link left out", "see [verdicts](./verdicts.md#missing)", "see verdicts", /^link: 1 in Chinese, 0 in English/],
    ["a link to another page", "./verdicts.md", "./scoring.md", /^link 1: .*verdicts.*scoring/],
    [
      "a key of the front matter",
      "# Exact money",
      "---\ntitle: Money\n---\n\n# Exact money",
      /^key of the front matter: 0 in Chinese, 1 in English/,
    ],
  ])("do not match with %s", (_, from, to, says) => {
    expect(planted(from, to)).toEqual([expect.stringMatching(says)]);
  });

  it("hold texts that are not Chinese to the letter", () => {
    expect(compare(zh.replace("@countykit/core", "@countykit/cli"), en)).toHaveLength(1);
  });

  it("take `zh` and `en` for one word, also within a template, and nothing else", () => {
    const block = (code: string) => `\`\`\`ts\n${code}\n\`\`\`\n`;
    expect(compare(block("`${one.zh}` + display(two, 'zh')"), block("`${one.en}` + display(two, 'en')"))).toEqual([]);
    expect(compare(block("`${one.zh}`"), block("`${two.en}`"))).toHaveLength(1);
    expect(compare(block("`${one}，共`"), block("`${one} in all`"))).toEqual([]);
    expect(compare(block("`${one}，共`"), block("`${two} in all`"))).toHaveLength(1);
  });
});
