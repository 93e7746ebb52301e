import { describe, expect, it } from "vitest";
import { lechang2019Targets } from "../policies/cn-2021-lechang-self-evaluation.js";
import { shixing2021Targets } from "../policies/cn-2021-shixing-shi-fu-ban-12.js";
import { suichang2021Targets } from "../policies/cn-2021-suichang-sui-zheng-ban-fa-15.js";
import { suixi2021Targets } from "../policies/cn-2021-suixi-sui-fu-10.js";
import { lechang2021Targets } from "../policies/cn-2022-lechang-le-fu-ban-9.js";
import type { Plan } from "../targets/target.js";
import { eligible } from "./eligible.js";
import type { Listed } from "./listed-names.js";

/** What a target of a plan lists, and where. */
function listOf({ targets }: Plan, id: string): Listed & { readonly locator: string } {
  const target = targets.find((one) => one.id === id);
  const params = target?.asks.params;
  if (target === undefined || params === undefined || !("profile" in params)) throw new Error(`no list: ${id}`);
  return { profile: params.profile, ...("open" in params && params.open ? { open: true } : {}), locator: target.cite.locator };
}

describe("who and what a list takes in 列举范围", () => {
  const text = listOf(lechang2021Targets, "training-audience");
  const annex = listOf(lechang2021Targets, "training-audience-annex");

  it("lechang-2021/training/audience: veterans are one of the six groups", () => {
    expect([eligible(text, "退伍军人"), text.profile.length]).toEqual(["yes", 6]);
  });

  it("lechang-2021/training/audience-annex: officials are in the list of annex 1, and not in that of the text", () => {
    expect([eligible(annex, "各级政府机关干部"), annex.locator.startsWith("附件1"), annex.profile.length]).toEqual(["yes", true, 12]);
    expect(eligible(text, "各级政府机关干部")).toBe("not-listed");
  });

  it("shixing-2021/training/cross-border-audience: staff of foreign-trade firms are one of the three groups", () => {
    const groups = listOf(shixing2021Targets, "training-cross-border-audience");
    expect([eligible(groups, "外贸企业人员"), groups.profile.length, eligible({ profile: groups.profile }, "大学生")]).toEqual([
      "yes",
      3,
      "no",
    ]);
  });

  it("lechang-2019/training/audience: poor households are one of the six groups", () => {
    const groups = listOf(lechang2019Targets, "training-audience");
    expect([eligible(groups, "贫困户"), groups.profile.length, eligible(groups, "个体户")]).toEqual(["yes", 6, "not-listed"]);
  });

  it("suixi-2021/training/popular-audience: graduates are one of the four groups", () => {
    const groups = listOf(suixi2021Targets, "training-popular-audience");
    expect([eligible(groups, "毕业生"), groups.profile.length]).toEqual(["yes", 4]);
  });

  it("lechang-2021/training/classes: value-adding training is one of the two classes", () => {
    const { profile } = listOf(lechang2021Targets, "training-classes");
    expect([eligible({ profile }, "增值性"), eligible({ profile }, "增值培训"), eligible({ profile }, "岗位实操"), profile.length]).toEqual(
      ["yes", "yes", "no", 2],
    );
  });

  it("suixi-2021/training/three-classes: post skills are one of the three classes", () => {
    const classes = listOf(suixi2021Targets, "training-three-classes");
    expect([eligible(classes, "岗位实操能力提升"), eligible(classes, "普及"), eligible(classes, "增值"), classes.profile.length]).toEqual([
      "yes",
      "yes",
      "no",
      3,
    ]);
  });

  it("suixi-2021/training/skills-teachers: art design is one of the four subjects", () => {
    const subjects = listOf(suixi2021Targets, "training-skills-teachers");
    expect([eligible(subjects, "美工设计"), subjects.profile.length]).toEqual(["yes", 4]);
  });

  it("suichang-2021/training/two-kinds: start-up training is one of the two kinds", () => {
    const kinds = listOf(suichang2021Targets, "training-two-kinds");
    expect([eligible(kinds, "创业培训"), kinds.profile.length]).toEqual(["yes", 2]);
  });

  it("suichang-2021/training/media: livestreaming is one of the three courses", () => {
    const courses = listOf(suichang2021Targets, "training-media");
    expect([eligible(courses, "直播"), courses.profile.length]).toEqual(["yes", 3]);
  });

  it("suichang-2021/cluster/live-events: large events are one of the two kinds", () => {
    const kinds = listOf(suichang2021Targets, "cluster-live-events");
    expect([eligible(kinds, "大型"), eligible(kinds, "日常直播"), eligible(kinds, "小型"), kinds.profile.length]).toEqual([
      "yes",
      "yes",
      "no",
      2,
    ]);
  });

  it("shixing-2021/upward/farm-tourism-forms: picking is one of the two forms", () => {
    const forms = listOf(shixing2021Targets, "upward-farm-tourism-forms");
    expect([eligible(forms, "采摘"), eligible(forms, "社区特卖"), eligible(forms, "垂钓"), forms.profile.length]).toEqual([
      "yes",
      "yes",
      "no",
      2,
    ]);
  });

  it("finds nothing in an empty list that is closed, and cannot say of an open one", () => {
    expect([eligible({ profile: [] }, "农户"), eligible({ profile: [], open: true }, "农户")]).toEqual(["no", "not-listed"]);
  });

  it("does not take a word of the prototype for a name in the table", () => {
    expect(eligible({ profile: ["constructor", "toString"] }, "valueOf")).toBe("no");
    expect(eligible({ profile: ["培训"] }, "课程")).toBe("no");
  });
});
