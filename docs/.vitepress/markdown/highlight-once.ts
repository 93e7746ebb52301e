import type { MarkdownRenderer } from "vitepress";

/** What was highlighted before, by language, attributes and code; both languages of the site and all pages share it. */
const highlighted = new Map<string, string>();

/**
 * Highlights each block of code once. Signatures and examples stand in the Chinese page and in the English one, and the highlighter is the
 * slowest part of writing them.
 */
export function highlightOnce(md: MarkdownRenderer): void {
  const { highlight } = md.options;
  if (typeof highlight !== "function") return;
  md.options.highlight = (code, language, attributes) => {
    const key = JSON.stringify([language, attributes, code]);
    const known = highlighted.get(key) ?? highlight(code, language, attributes);
    highlighted.set(key, known);
    return known;
  };
}
