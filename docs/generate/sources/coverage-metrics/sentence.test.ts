import { builtInPlans, type Target } from "@countykit/coverage-metrics";
import { describe, expect, it } from "vitest";
import { openWorld } from "../../world.js";
import { checkedPlans } from "./checked-plans.js";
import { inventFigures } from "./invent-figures.js";
import { limitOf } from "./limit.js";
import { questionOf } from "./questions.js";
import { sentenceOf } from "./sentence.js";
import { examplesOf } from "./target-examples.js";

const world = await openWorld(process.cwd());
const checked = checkedPlans(world);

const targetOf = (programme: string, id: string): Target => {
  const found = checked.find((one) => one.programme.id === programme)?.plan.targets.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no target ${id} of ${programme}`);
  return found;
};

const said = (programme: string, id: string): { readonly zh: string; readonly en: string } => {
  const target = targetOf(programme, id);
  const finding = checked.find((one) => one.programme.id === programme)?.findings.find(({ rule }) => rule === id);
  if (finding === undefined) throw new Error(`no finding on ${id}`);
  return sentenceOf(target, limitOf(target, finding));
};

describe("a target as a sentence", () => {
  it("says how binding, what, how much and by when", () => {
    expect(said("suichang-2021", "stations-village-coverage")).toEqual({
      zh: "目标：到 2022年12月31日，农村电商服务站（点）行政村覆盖率不低于 60%。",
      en: "Target by 2022-12-31: Village coverage of the service stations, at least 60%.",
    });
    expect(said("lechang-2021", "stations-town-count").zh).toBe("要求：2022年11月前，镇（街）级电子商务服务站，不少于 17 个。");
    expect(said("suichang-2021", "growth-online-retail").zh).toBe("目标：到 2022年12月31日，全县网络零售额，不少于 31 亿元。");
  });

  it("asks for a whole in full, and for a list entry by entry", () => {
    expect(said("lechang-2021", "stations-town-coverage").zh).toBe("要求：2022年11月前，镇级服务点全覆盖，须达到 100%。");
    expect(said("suixi-2021", "target-four-systems").zh).toContain("，须齐全：三级物流共同配送体系、");
    expect(said("suixi-2021", "stations-site").zh).toContain("，须达到 100%；所列为：交通便利、");
    expect(said("suichang-2021", "pairing-five-outputs").zh).toContain("共 5 项，文件列明的有：服务输出、");
  });

  it("says when nothing is judged, and when something is only to be done", () => {
    expect(said("suichang-2021", "target-leading-firms").zh).toContain("没有定数");
    expect(said("shixing-2021", "centre-recreation-room").zh).toBe("要求：到 2021年12月31日，升级公共服务中心文体室，须做到。");
    expect(said("suichang-2021", "centre-team-in-time").zh).toBe("要求：实施主体确认后一个月内组建团队，不得逾期。");
  });
});

describe("invented cases", () => {
  it("stand beside a target that is open: one just enough, one just short, and evaluated as such", () => {
    const plan = checked.find((one) => one.programme.id === "lechang-2021");
    if (plan === undefined) throw new Error("no plan");
    const [real, enough, short] = examplesOf(targetOf("lechang-2021", "stations-village-coverage"), plan.plan, [plan]);
    expect([real, enough, short].map((one) => [one?.programme, one?.answers[0]?.verdict?.code])).toEqual([
      ["lechang-2021", "unknown"],
      [null, "pass"],
      [null, "fail"],
    ]);
    expect([enough?.given?.zh, short?.answers[0]?.rows[0]?.[1].zh]).toEqual(["已建成站点的行政村数 100、行政村数 200", "99/200 = 49.50%"]);
  });

  it("reach a mark exactly, or miss it by the least step", () => {
    const asks = { indicator: "village-coverage", params: { mode: "located" } } as const;
    const values = (aim: "enough" | "short", value: string) =>
      inventFigures(asks, { value, strict: false, step: "1" }, aim)?.map((one) => "value" in one && one.value);
    expect([values("enough", "0.60"), values("short", "0.60")]).toEqual([
      ["120", "200"],
      ["119", "200"],
    ]);
    const growth = { indicator: "growth", params: { series: "online-retail", period: "2022" } } as const;
    expect(inventFigures(growth, { value: "0.18", strict: false, step: "1" }, "short")?.map((one) => "value" in one && one.value)).toEqual([
      "2359999.99",
      "2000000.00",
    ]);
    expect(inventFigures(growth, { value: "0.18", strict: true, step: "1" }, "enough")?.map((one) => "value" in one && one.value)).toEqual([
      "2360000.01",
      "2000000.00",
    ]);
  });

  it("name all of a list but the last", () => {
    const asks = { indicator: "centre-profile", params: { aspect: "zones", profile: ["甲", "乙"] } } as const;
    expect(inventFigures(asks, { value: "1", strict: false, step: "1" }, "short")).toEqual([
      { kind: "names", id: "centre.zones", names: ["甲"], complete: true },
    ]);
  });
});

it("targets of several plans that count the same answer one question", () => {
  const coverage = builtInPlans.flatMap(({ targets }) => targets).filter(({ asks }) => asks.indicator === "village-coverage");
  expect([coverage.length, new Set(coverage.map((one) => questionOf(one).id)).size]).toEqual([5, 1]);
  const growth = builtInPlans.flatMap(({ targets }) => targets).filter(({ asks }) => asks.indicator === "growth");
  expect(new Set(growth.map((one) => questionOf(one).id)).size).toBe(5);
});
