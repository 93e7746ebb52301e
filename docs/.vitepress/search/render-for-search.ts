import { indexHtml, ruleHtml } from "./rule-text.js";

interface Page {
  readonly relativePath: string;
  readonly frontmatter?: { readonly search?: boolean };
}

interface Renderer {
  readonly options: { highlight?: unknown };
  readonly render: (source: string, page: Page) => string;
}

/** The HTML that a page is indexed by. Pages of rules are many and alike: data, tests and sources are left out, and they are not rendered a second time. */
export function renderForSearch(source: string, page: Page, markdown: Renderer): string {
  if (/^(?:en\/)?rules\/[^/]+\.md$/u.test(page.relativePath)) return indexHtml(source);
  if (/^(?:en\/)?rules\//u.test(page.relativePath)) return ruleHtml(source);
  // Nobody sees the colours of a block of code here.
  Object.assign(markdown.options, { highlight: undefined });
  const html = markdown.render(source, page);
  return page.frontmatter?.search === false ? "" : html;
}
