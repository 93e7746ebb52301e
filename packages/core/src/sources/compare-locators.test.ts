import { describe, expect, it } from "vitest";
import { compareLocators } from "./compare-locators.js";
import { formatLocator } from "./format-locator.js";
import type { Locator } from "./locator.js";
import { parseLocator } from "./parse-locator.js";

const read = (text: string): Locator => {
  const result = parseLocator(text);
  return result.ok ? result.value : [];
};
const sorted = (texts: readonly string[], printed: readonly string[] = []) =>
  texts
    .map(read)
    .sort((a, b) => compareLocators(a, b, printed))
    .map(formatLocator);

describe("compareLocators", () => {
  it("sorts a whole document in the order in which it is printed", () => {
    const order = [
      "标题",
      "文头",
      "序言",
      "一",
      "三（一）",
      "四",
      "四（一）",
      "四（一）2",
      "四（一）2(1)",
      "四（一）2(1)①",
      "四（一）2(1)②",
      "四（一）10",
      "四（二）",
      "八（二）",
      "八（十）",
      "八（十三）",
      "尾",
      "附件1 一.2",
      "附件1 二.1",
      "附件2",
      "附件2 第1行",
      "附件2 第1行(1)",
      "附件2 第1行 备注",
      "附件2 第2行",
      "附件2 第2至3行 备注",
      "附件2 第3行",
      "附件2 尾",
    ];
    expect(sorted([...order].reverse())).toEqual(order);
  });

  it("sorts articles by number, not by sign", () => {
    expect(sorted(["附件 第十条", "附件 第九条", "附件 第二十一条", "附件 第十五条（三）", "附件 第十五条"])).toEqual([
      "附件 第九条",
      "附件 第十条",
      "附件 第十五条",
      "附件 第十五条（三）",
      "附件 第二十一条",
    ]);
  });

  it("puts one article before the range that starts with it", () => {
    expect(sorted(["第七至十七条", "第八条", "第七条"])).toEqual(["第七条", "第七至十七条", "第八条"]);
  });

  it("takes the printed order of named parts when it is given", () => {
    const groups = ["五 优化完善公共服务体系 5", "五 优化物流体系 1", "五 加强电商培训体系建设 1", "五 合计"];
    expect(sorted([...groups].reverse(), ["优化完善公共服务体系", "优化物流体系", "加强电商培训体系建设"])).toEqual(groups);
  });
});
