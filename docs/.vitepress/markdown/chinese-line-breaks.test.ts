import { expect, it } from "vitest";
import { closeBreaks } from "./chinese-line-breaks.js";

/** Texts with a break between; `*` marks emphasis and backticks code, as tokens of markdown-it would. */
function rendered(...parts: readonly string[]): string {
  const tokens = parts.map((part) => {
    if (part === "\n") return { type: "softbreak", content: "" };
    if (part === "*") return { type: "strong_open", content: "" };
    if (part.startsWith("`")) return { type: "code_inline", content: part.slice(1, -1) };
    return { type: "text", content: part };
  });
  closeBreaks(tokens);
  return tokens.map(({ type, content }) => (type === "softbreak" ? " " : content)).join("");
}

it.each([
  ["between Chinese characters", ["都是真能得到", "\n", "的分数"], "都是真能得到的分数"],
  ["after full-width punctuation", ["逐条给出；", "\n", "还有"], "逐条给出；还有"],
  ["between full-width punctuation and letters", ["见下：", "\n", "CSV 文件"], "见下：CSV 文件"],
  ["before a Chinese quotation mark", ["写作", "\n", "“前”"], "写作“前”"],
  ["over the borders of emphasis", ["先看", "\n", "*", "对错", "*"], "先看对错"],
  ["and is a space between Chinese and Latin", ["一律用", "\n", "JSON"], "一律用 JSON"],
  ["and is a space between Chinese and code", ["一律用", "\n", "`asOf`"], "一律用 asOf"],
  ["and is a space between English words", ["never", "\n", "zero"], "never zero"],
  ["and is a space around English quotation marks", ["is neither zero nor", "\n", "“no”"], "is neither zero nor “no”"],
  ["and is a space after an English sentence", ["“no”", "\n", "— it"], "“no” — it"],
])("a line break is nothing %s", (_, parts, shown) => {
  expect(rendered(...parts)).toBe(shown);
});
