import type { Theme } from "vitepress";
import DefaultTheme from "vitepress/theme-without-fonts";
import { tokenize } from "../search/tokenize.js";
import "./contrast.css";
import "./fonts.css";
import "./rules/rules.css";

/** The default theme with system fonts; the tokenizer of the search is the one with which the index was made. */
const theme: Theme = {
  extends: DefaultTheme,
  enhanceApp({ siteData }) {
    if (!import.meta.env.PROD) return;
    const { search } = siteData.value.themeConfig;
    search.options.miniSearch = { ...search.options.miniSearch, options: { tokenize } };
  },
};
export default theme;
