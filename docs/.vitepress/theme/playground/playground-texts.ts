import { type Text, text } from "./text.js";

export const TEXTS = {
  panels: text("试验台的各个面板", "Panels of the playground"),
  share: text("复制本页链接", "Copy a link to this"),
  copied: text("链接已复制，内容全在链接里", "Copied. The link holds everything"),
  notCopied: text("浏览器不让复制，请直接复制地址栏", "The browser does not allow copying; take the address itself"),
  tooLong: text("内容太多，放不进链接", "Too much to put into a link"),
  private: text(
    "所有计算都在您的浏览器里进行，文件和数字不会离开这一页。",
    "Everything is worked out in your browser. No file and no figure leaves this page.",
  ),
  loading: text("正在打开……", "Opening …"),
  broken: text("链接里的内容读不出来，已从头开始。", "What the link holds cannot be read; starting afresh."),
} satisfies Record<string, Text>;
