import { builtInPolicies, guangdong2021, type Rule } from "@countykit/budget-rules";
import { describe, expect, it } from "vitest";
import { sentenceOf } from "./sentence.js";
import { selected } from "./names.js";
import { termsOf, valueOf } from "./terms.js";

const ruleOf = (policy: string, id: string): Rule => {
  const found = builtInPolicies.find((one) => one.id === policy)?.rules.find((one) => one.id === id);
  if (found === undefined) throw new Error(`no rule ${policy}/${id}`);
  return found;
};

const said = (policy: string, id: string): readonly string[] => {
  const { zh, en } = sentenceOf(ruleOf(policy, id));
  return [zh, en];
};

describe("a clause as a sentence", () => {
  it("says how binding it is, what is limited and where the limit lies", () => {
    expect(said("cn-2021-guangdong-yue-shang-100", "training-cap")).toEqual([
      "原则上，培训占比不高于 15%。",
      "In principle, the share of training has to be at most 15%.",
    ]);
    expect(said("cn-2021-guangdong-yue-shang-100", "logistics-floor")[0]).toBe("原则上，三级物流占比不低于 50%。");
    expect(said("cn-2022-lechang-le-fu-ban-9", "hub-operation")).toEqual([
      "物流运营中心运营期（含场租）不少于 36 个月。",
      "The logistics hub has to operate for at least 36 months, rent included.",
    ]);
  });

  it("says a duty once, in the words of its force", () => {
    expect(said("cn-2022-lechang-le-fu-ban-9", "special-account")).toEqual([
      "必须做到：资金专账管理。资料没有说明的，结论为待定。",
      "Required: dedicated account. Until somebody states whether it holds, the answer is unknown.",
    ]);
    expect(said("cn-2021-suixi-sui-fu-10", "existing-park")[0]).toBe("力争做到：公共服务中心利用现有园区。资料没有说明的，结论为待定。");
  });

  it("counts what a list asks for, and leaves an open list open", () => {
    expect(said("cn-2021-suichang-sui-zheng-ban-fa-15", "sign")[0]).toBe(
      "“中央资金支持项目的标识”须包括：全国电子商务进农村综合示范项目。",
    );
    expect(said("cn-2021-suichang-sui-zheng-ban-fa-15", "dual-supervision")[1]).toBe(
      "Building and money are both supervised, both of these: building, use of funds.",
    );
    expect(said("cn-2021-suixi-sui-fu-10", "documents")[0]).toContain("须同时包括以下 3 项：");
    expect(said("cn-2021-suixi-sui-fu-10", "support-modes")[0]).toContain("列举未尽");
  });

  it("asks for a number in a sentence of its own, and for all of something as all", () => {
    expect(said("cn-2021-lechang-self-evaluation", "open-tender")).toEqual([
      "基础设施项目须全部（100%）公开招投标。",
      "Infrastructure items have to be put out to open tender, all of them (100%).",
    ]);
  });

  it("tells stations that are not built twice from money that is not paid twice", () => {
    expect(said("cn-2021-suixi-sui-fu-10", "no-duplication")[0]).toContain("已有站点");
    expect(said("cn-2022-lechang-le-fu-ban-9", "consolidation")[0]).not.toContain("已有站点");
  });

  it("shows no id where a name belongs, in either language", () => {
    for (const { rules } of builtInPolicies)
      for (const rule of rules) {
        const texts = [sentenceOf(rule), ...termsOf(rule).map(([, value]) => value)];
        expect([rule.id, texts.filter(({ zh }) => /[a-z]{3,}/u.test(zh)), texts.filter(({ en }) => /\p{Script=Han}/u.test(en))]).toEqual([
          rule.id,
          [],
          [],
        ]);
      }
  });

  it("is whole in both languages for every clause that there is", () => {
    for (const { rules } of builtInPolicies)
      for (const rule of rules) {
        const { zh, en } = sentenceOf(rule);
        expect([rule.id, zh.endsWith("。"), en.endsWith("."), /undefined|null|\[object/u.test(`${zh}${en}`)]).toEqual([
          rule.id,
          true,
          true,
          false,
        ]);
      }
  });
});

describe("what is selected", () => {
  it("is told in words", () => {
    expect(
      selected({
        kind: "and",
        of: [
          { kind: "category", in: ["logistics", "commerce"] },
          { kind: "not", of: { kind: "pending" } },
        ],
      }),
    ).toEqual({
      zh: "物流、商贸流通类各行，且为已落实的资金",
      en: "lines of logistics, commerce that is also the money in place",
    });
    expect(selected({ kind: "base", name: "subsidies" }).zh).toBe("预算自列的基数“subsidies”");
    expect(selected({ kind: "not", of: { kind: "source", in: ["central"] } }).en).toBe("all but central money");
    expect(selected({ kind: "tag", in: ["x"] }).zh).toBe("x用途各行");
  });
});

it("a limit stands among the terms and beside other documents", () => {
  const [cap] = guangdong2021.rules;
  if (cap === undefined) throw new Error("no rule");
  expect(termsOf(cap).map(([name, value]) => `${name.zh} ${value.zh}`)).toEqual(["规则种类 占比限额", "比较 不高于（≤）", "限值 10%"]);
  expect(valueOf(cap)).toEqual({ zh: "≤ 10%", en: "≤ 10%" });
});
