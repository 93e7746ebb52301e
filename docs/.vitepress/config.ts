import { defineConfig } from "vitepress";
import { chineseSearch, en, zh } from "./locales/languages.js";
import { chineseLineBreaks } from "./markdown/chinese-line-breaks.js";
import { highlightOnce } from "./markdown/highlight-once.js";
import { unshakenPages } from "./markdown/unshaken-pages.js";
import { indexOnce } from "./search/index-once.js";
import { renderForSearch } from "./search/render-for-search.js";
import { searchWithoutEval } from "./search/search-without-eval.js";
import { tokenize } from "./search/tokenize.js";
import { withPolicy } from "./security/content-security-policy.js";
import { mainLandmark } from "./theme/main-landmark.js";

/** The site: Chinese at the root, English under /en/, the same pages in both. */
export default defineConfig({
  title: "CountyKit",
  cleanUrls: false,
  metaChunk: true,
  // The switch would otherwise write a style element into the page, which the policy forbids.
  appearance: { disableTransition: false },
  lastUpdated: false,
  srcExclude: ["**/README.md"],
  head: [["link", { rel: "icon", href: "/favicon.svg", type: "image/svg+xml" }]],
  locales: { root: zh, en },
  themeConfig: {
    search: {
      provider: "local",
      options: {
        locales: { root: { translations: chineseSearch } },
        _render: renderForSearch,
        miniSearch: {
          options: { tokenize },
          searchOptions: { combineWith: "AND", prefix: true, fuzzy: false, boost: { title: 4, text: 2, titles: 1 } },
        },
      },
    },
  },
  markdown: {
    lineNumbers: false,
    // The usual ones are too pale for small text.
    theme: { light: "github-light-high-contrast", dark: "github-dark-default" },
    config: (md) => {
      chineseLineBreaks(md);
      highlightOnce(md);
    },
  },
  transformHtml: (html) => withPolicy(html),
  vite: {
    plugins: [mainLandmark(), searchWithoutEval(), indexOnce(), unshakenPages()],
    resolve: { conditions: ["@countykit/source", "module", "browser", "development|production"] },
    build: {
      chunkSizeWarningLimit: 1500,
      rollupOptions: {
        // Comments of zod hold the word that Rollup takes for a mark of purity.
        onwarn: (warning, warn) => (warning.code === "INVALID_ANNOTATION" ? undefined : warn(warning)),
      },
    },
  },
});
