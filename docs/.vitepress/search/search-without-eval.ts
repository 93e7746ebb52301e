import type { Plugin } from "vite";
import type { SiteConfig } from "vitepress";

/**
 * VitePress sends functions of its settings to the browser as text and revives them with `new Function`, which would take
 * 'unsafe-eval' in the Content-Security-Policy. The index is made with the tokenizer of the settings; what is sent to the browser
 * then goes without it, and the theme puts the same tokenizer in by import.
 */
export function searchWithoutEval(): Plugin {
  return {
    name: "countykit:search-without-eval",
    apply: "build",
    configResolved(config) {
      const { site } = (config as unknown as { vitepress: SiteConfig }).vitepress;
      const { search } = site.themeConfig;
      const { miniSearch, ...options } = search.options;
      site.themeConfig.search = { ...search, options: { ...options, miniSearch: { searchOptions: miniSearch.searchOptions } } };
    },
  };
}
