import { describe, expect, it } from "vitest";
import { findProgramme } from "../sources/find-programme.js";
import { membership, type NamedList, readList } from "./open-list.js";

const read = (text: string): NamedList => readList(text) ?? { items: [], open: false, total: null };
const open = (...items: readonly string[]): NamedList => ({ items, open: true, total: null });
const closed = (...items: readonly string[]): NamedList => ({ items, open: false, total: null });

describe("membership", () => {
  it("conv/open-list: 协会 is not listed in 站点、企业等, and that is no no", () => {
    expect(membership(open("站点", "企业"), "协会")).toBe("not-listed");
    expect(membership(read("站点、企业等"), "协会")).toBe("not-listed");
  });

  it("answers yes of what is listed, in either kind of list", () => {
    expect(membership(open("站点", "企业"), "企业")).toBe("yes");
    expect(membership(closed("站点", "企业"), "企业")).toBe("yes");
  });

  it("answers no only of a closed list", () => {
    expect(membership(closed("站点", "企业"), "协会")).toBe("no");
    expect(membership(closed(), "协会")).toBe("no");
    expect(membership(open(), "协会")).toBe("not-listed");
  });

  it("reads both sides through the alias table and without spaces", () => {
    expect(membership(closed("统仓共配", "黄金柰李"), "统仓公配")).toBe("yes");
    expect(membership(closed("黄金奈李"), "黄金 柰李")).toBe("yes");
    expect(membership(closed("县乡村振兴局"), "扶贫办")).toBe("no");
    expect(membership(closed("县乡村振兴局"), "扶贫办", { context: "shixing", likely: true })).toBe("yes");
  });

  it("goes by the whole name, never by a part of it", () => {
    expect(membership(closed("网络交易平台"), "交易平台")).toBe("no");
  });
});

describe("readList", () => {
  it("lechang-2021/doc/principle-five-words: the governing principle has five parts", () => {
    expect(read("政府引领、企业主体、社会参与、鼓励创新、公开公正")).toEqual(
      closed("政府引领", "企业主体", "社会参与", "鼓励创新", "公开公正"),
    );
  });

  it("lechang-2021/target/formula-model: four components joined by plus signs", () => {
    expect(read("电子商务+农特产品+旅游产品+产业融合").items).toHaveLength(4);
    expect(read("电子商务＋农特产品＋旅游产品＋产业融合").items).toEqual(["电子商务", "农特产品", "旅游产品", "产业融合"]);
  });

  it("lechang-2021/publicity/channels: six channels, and others may be used too", () => {
    const channels = read("网络、报纸、电视、广播、权威媒体及标识标语等");
    expect(channels).toEqual(open("网络", "报纸", "电视", "广播", "权威媒体", "标识标语"));
    expect(membership(channels, "短视频")).toBe("not-listed");
  });

  it("lechang-2021/publicity/commend: three closed categories, of which 优秀站点 is one and 协会 is none", () => {
    const categories = read("先进企业、优秀站点及个人");
    expect(categories).toEqual(closed("先进企业", "优秀站点", "个人"));
    expect(membership(categories, "优秀站点")).toBe("yes");
    expect(membership(categories, "协会")).toBe("no");
  });

  it("shixing-2021/publicity/channels: 微信 is one of four named channels in an open list", () => {
    const channels = read("广播、横幅标语、网络、微信等多种宣传工具");
    expect(channels).toEqual(open("广播", "横幅标语", "网络", "微信"));
    expect(membership(channels, "微信")).toBe("yes");
  });

  it("suixi-2021/target/general: 以奖代补 is a named mode, and the list is open", () => {
    const modes = read("购买服务、以奖代补等方式");
    expect(membership(modes, "以奖代补")).toBe("yes");
    expect(membership(modes, "贷款贴息")).toBe("not-listed");
  });

  it("suichang-2021/policy/support: five fields of support, and 信贷 among the policies for the young who return", () => {
    expect(read("项目、税收、金融、人才、培训等方面").items).toHaveLength(5);
    expect(membership(read("信贷、产业等政策"), "信贷")).toBe("yes");
  });

  it("lechang-2021/doc/copies: the printed copy list is closed and is the one on record", () => {
    const copies = read("市纪委监委，市委办公室，市人大常委会办公室，市政协办公室，市法院，市检察院。");
    expect(copies).toEqual(closed(...(findProgramme("lechang-2021")?.copies ?? [])));
    expect(copies.items).toHaveLength(6);
  });

  it("takes the number behind 等 as the end of the list when it fits, and as its length when it does not", () => {
    expect(read("商务、财政、农业等三部门")).toEqual({ items: ["商务", "财政", "农业"], open: false, total: 3 });
    expect(read("商务、财政等三部门")).toEqual({ items: ["商务", "财政"], open: true, total: 3 });
    expect(read("商务、财政等2家单位").open).toBe(false);
    expect(read("商务、财政、农业等2家单位")).toEqual({ items: ["商务", "财政", "农业"], open: true, total: 2 });
    expect(read("沙龙、大赛等一系列活动")).toEqual(open("沙龙", "大赛"));
  });

  it("does not take 等 or 及 inside a word for a sign of the list", () => {
    expect(read("初等、中等")).toEqual(closed("初等", "中等"));
    expect(read("质量、等级")).toEqual(closed("质量", "等级"));
    expect(read("孵化培训、普及培训")).toEqual(closed("孵化培训", "普及培训"));
  });

  it("keeps the names of departments whole", () => {
    expect(read("县农业农村局、县文化和广电旅游体育局")).toEqual(closed("县农业农村局", "县文化和广电旅游体育局"));
  });

  it.each(["", "  ", "、", "等", "站".repeat(2001)])("has nothing to read in %.10j", (text) => {
    expect(readList(text)).toBeNull();
  });
});
