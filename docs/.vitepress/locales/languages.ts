import type { DefaultTheme, LocaleSpecificConfig } from "vitepress";
import { menuOf } from "./menu.js";

type Locale = LocaleSpecificConfig<DefaultTheme.Config> & { label: string };

export const zh: Locale = {
  label: "简体中文",
  lang: "zh-CN",
  description: "电子商务进农村综合示范：预算、覆盖、考评的规则，精确核查，逐条说明",
  themeConfig: {
    ...menuOf("zh"),
    outline: { label: "本页目录", level: [2, 3] },
    docFooter: { prev: "上一页", next: "下一页" },
    darkModeSwitchLabel: "外观",
    lightModeSwitchTitle: "切换到浅色",
    darkModeSwitchTitle: "切换到深色",
    sidebarMenuLabel: "目录",
    returnToTopLabel: "回到顶部",
    langMenuLabel: "切换语言",
    skipToContentLabel: "跳到正文",
    notFound: {
      title: "没有这一页",
      quote: "地址可能写错了，或者这一页换了地方。可以用上面的搜索找找看。",
      linkLabel: "回到首页",
      linkText: "回到首页",
    },
  },
};

export const en: Locale = {
  label: "English",
  lang: "en",
  description: "Rural e-commerce demonstration counties: the rules for budgets, coverage and scores, checked exactly and explained",
  themeConfig: {
    ...menuOf("en"),
    outline: { label: "On this page", level: [2, 3] },
    notFound: {
      title: "There is no such page",
      quote: "The address may be mistyped, or the page has moved. Try the search above.",
      linkLabel: "To the start page",
      linkText: "To the start page",
    },
  },
};

/** What the search box says in Chinese; in English it speaks for itself. */
export const chineseSearch: NonNullable<DefaultTheme.LocalSearchOptions["translations"]> = {
  button: { buttonText: "搜索", buttonAriaLabel: "搜索" },
  modal: {
    displayDetails: "显示详细列表",
    resetButtonTitle: "清空",
    backButtonTitle: "关闭搜索",
    noResultsText: "没有找到：",
    footer: {
      selectText: "打开",
      selectKeyAriaLabel: "回车键",
      navigateText: "移动",
      navigateUpKeyAriaLabel: "上箭头",
      navigateDownKeyAriaLabel: "下箭头",
      closeText: "关闭",
      closeKeyAriaLabel: "退出键",
    },
  },
};
