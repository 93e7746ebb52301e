import type { MarkdownRenderer } from "vitepress";
import { expect, test } from "vitest";
import { highlightOnce } from "./highlight-once.js";

test("each block is highlighted once, whichever page it stands on; another language or other attributes make it another block", () => {
  const calls: string[] = [];
  const renderer = () => {
    const md = {
      options: {
        highlight: (code: string, language: string, attributes: string) => {
          calls.push(`${language}/${attributes}/${code}`);
          return `<pre>${code}</pre>`;
        },
      },
    };
    highlightOnce(md as unknown as MarkdownRenderer);
    return md.options.highlight;
  };
  const [first, second] = [renderer(), renderer()];
  const block = "const once = 1;";
  expect(first(block, "ts", "")).toBe(`<pre>${block}</pre>`);
  expect(second(block, "ts", "")).toBe(`<pre>${block}</pre>`);
  expect(calls).toEqual([`ts//${block}`]);
  second(block, "js", "");
  second(block, "ts", "{1}");
  expect(calls).toHaveLength(3);
});

test("a renderer without a highlighter stays without one", () => {
  const md = { options: { highlight: null } };
  highlightOnce(md as unknown as MarkdownRenderer);
  expect(md.options.highlight).toBe(null);
});
