import { describe, expect, it } from "vitest";
import { eligible } from "./eligible.js";

const audience = {
  profile: ["电商从业人员", "镇村级电商服务站点负责人", "退伍军人", "返乡农民工", "大学生", "合作社社员"],
  open: true,
};
const annex = {
  document: "乐府办〔2022〕9号",
  locator: "附件1 二.5",
  profile: [
    "各级政府机关干部",
    "基层领导干部",
    "镇村级电商服务点负责人",
    "本地电商企业",
    "物流企业",
    "龙头企业",
    "农民专业合作社",
    "种养大户",
    "返乡创业人员",
    "农业专业合作社成员",
    "退伍军人",
    "农户",
  ],
  open: true,
};

describe("who and what a list takes in 列举范围", () => {
  it("lechang-2021/training/audience: veterans are one of the six groups", () => {
    expect([eligible(audience, "退伍军人"), audience.profile.length]).toEqual(["yes", 6]);
  });

  it("lechang-2021/training/audience-annex: officials are in the list of annex 1, and not in that of the text", () => {
    expect([eligible(annex, "各级政府机关干部"), annex.locator.startsWith("附件1"), annex.profile.length]).toEqual(["yes", true, 12]);
    expect(eligible(audience, "各级政府机关干部")).toBe("not-listed");
  });

  it("shixing-2021/training/cross-border-audience: staff of foreign-trade firms are one of the three groups", () => {
    const groups = { profile: ["生产适合跨境销售产品的企业", "外贸企业人员", "准备从事跨境电子商务行业运营、营销等岗位的相关人员"] };
    expect([eligible(groups, "外贸企业人员"), eligible(groups, "大学生")]).toEqual(["yes", "no"]);
  });

  it("lechang-2019/training/audience: poor households are one of the six groups", () => {
    const groups = { profile: ["农村高等学校毕业生", "返乡人员", "农村青年", "巾帼致富带头人", "退伍军人", "贫困户"], open: true };
    expect([eligible(groups, "贫困户"), eligible(groups, "个体户")]).toEqual(["yes", "not-listed"]);
  });

  it("suixi-2021/training/popular-audience: graduates are one of the four groups", () => {
    expect(eligible({ profile: ["企业负责人", "农村青年", "返乡务工人员", "毕业生"], open: true }, "毕业生")).toBe("yes");
  });

  it("lechang-2021/training/classes: value-adding training is one of the two classes", () => {
    const classes = { profile: ["普及性培训", "增值性培训"] };
    expect([eligible(classes, "增值性"), eligible(classes, "增值培训"), eligible(classes, "岗位实操")]).toEqual(["yes", "yes", "no"]);
  });

  it("suixi-2021/training/three-classes: post skills are one of the three classes", () => {
    const classes = { profile: ["电商知识普及培训班", "岗位实操能力提升培训班", "电商负责人能力提升培训班"] };
    expect([eligible(classes, "岗位实操能力提升"), eligible(classes, "普及"), eligible(classes, "增值")]).toEqual(["yes", "yes", "no"]);
  });

  it("suixi-2021/training/skills-teachers: art design is one of the four subjects", () => {
    expect(eligible({ profile: ["直播电商", "运营管理", "美工设计", "宣传推广"], open: true }, "美工设计")).toBe("yes");
  });

  it("suichang-2021/training/two-kinds: start-up training is one of the two kinds", () => {
    expect(eligible({ profile: ["产业电商培训", "创业培训"] }, "创业培训")).toBe("yes");
  });

  it("suichang-2021/training/media: livestreaming is one of the three courses", () => {
    expect(eligible({ profile: ["淘宝", "微商", "直播"], open: true }, "直播")).toBe("yes");
  });

  it("suichang-2021/cluster/live-events: large events are one of the two kinds", () => {
    const kinds = { profile: ["大型直播活动", "日常直播活动"] };
    expect([eligible(kinds, "大型"), eligible(kinds, "日常直播"), eligible(kinds, "小型")]).toEqual(["yes", "yes", "no"]);
  });

  it("shixing-2021/upward/farm-tourism-forms: picking is one of the two forms", () => {
    const forms = { profile: ["采摘活动", "社区特卖活动"] };
    expect([eligible(forms, "采摘"), eligible(forms, "社区特卖"), eligible(forms, "垂钓")]).toEqual(["yes", "yes", "no"]);
  });

  it("finds nothing in an empty list that is closed, and cannot say of an open one", () => {
    expect([eligible({ profile: [] }, "农户"), eligible({ profile: [], open: true }, "农户")]).toEqual(["no", "not-listed"]);
  });

  it("does not take a word of the prototype for a name in the table", () => {
    expect(eligible({ profile: ["constructor", "toString"] }, "valueOf")).toBe("no");
    expect(eligible({ profile: ["培训"] }, "课程")).toBe("no");
  });
});
