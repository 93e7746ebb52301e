import { expect, test } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { decompose } from "./decompose.js";
import { explainDecomposition } from "./explain-decomposition.js";

const said = (criterion: string, printed: number) => explainDecomposition(decompose({ rubric: guangdong2019, criterion }, printed));

test("5 of 4, 3 and 1", () => {
  expect(said("media", 5)).toEqual([
    {
      zh: "5 分只有各项累加才能得出，只取最高一项得不出",
      en: "5 can only come of adding the parts up, and not of the best part alone",
    },
    {
      zh: "唯一的组合是：省级及以上媒体 4 分＋县级媒体 1 分",
      en: "There is one way: Provincial or higher media 4 + County media 1",
    },
  ]);
});

test("11 of 15 for the centre", () => {
  expect(said("service/centre", 11).slice(1)).toEqual([
    { zh: "共有 65 种组合", en: "There are 65 ways" },
    { zh: "没有哪一项必然失分", en: "No part surely loses points" },
  ]);
});

test("a few ways are told, with what is lost in all of them", () => {
  expect(said("service/centre", 1)[2]).toEqual({
    zh: "无论哪种组合都失分的：县级中心建成、正常运行 6 个月以上、免费培训场所、设备、电商产业园、入驻企业 20 家及以上",
    en: "Points are lost in every way on: Centre built, Run for six months or more, Free training rooms and equipment, E-commerce park, Twenty firms or more",
  });
  expect(said("management", 3)).toEqual([
    {
      zh: "3 分只有各项累加才能得出，只取最高一项得不出",
      en: "3 can only come of adding the parts up, and not of the best part alone",
    },
    {
      zh: "共有 2 种组合：管理制度 2 分＋工作台账 1 分；管理制度 1 分＋工作台账 2 分",
      en: "There are 2 ways: Rules 2 + Ledger of the work 1; Rules 1 + Ledger of the work 2",
    },
    { zh: "没有哪一项必然失分", en: "No part surely loses points" },
  ]);
});

test("what is impossible, what is not forced, and what comes of the other reading only", () => {
  expect(said("media", 6)).toEqual([
    { zh: "没有任何组合能得出 6 分，请核对得分和分值", en: "No combination of the parts gives 6; check the points and the parts" },
  ]);
  expect(said("media", 4)[0]?.en).toBe("4 can come of adding the parts up as well as of the best part alone");
  expect(said("tv", 3).map(({ en }) => en)).toEqual([
    "3 can only come of adding the parts up, and not of the best part alone",
    "There is one way: National television 2 + Provincial television 1",
  ]);
  expect(
    explainDecomposition(
      decompose(
        [
          [3, 1],
          [3, 2],
        ],
        3,
      ),
    )[0]?.zh,
  ).toBe("3 分按各项累加或者只取最高一项都能得出");
  expect(explainDecomposition(decompose([[3], [3, 2]], 3)).map(({ zh }) => zh)).toEqual([
    "3 分只有取最高一项才能得出，各项累加得不出",
    "共有 2 种组合：第 1 项 3 分＋第 2 项 3 分；第 1 项 3 分＋第 2 项 2 分",
    "没有哪一项必然失分",
  ]);
});

test("an item without parts says nothing of readings", () => {
  expect(said("leadership", 1)).toEqual([{ zh: "唯一的组合是：组织领导 1 分", en: "There is one way: Leadership 1" }]);
  expect(said("plan", 0)).toEqual([{ zh: "唯一的组合是：各项均不得分", en: "There is one way: no points for any part" }]);
});

test("an upper bound is told as one", () => {
  const of = Array.from({ length: 20 }, (_, at) => ({
    id: `f${at}`,
    label: { zh: "f", en: "f" },
    when: { kind: "flag", fact: `f${at}` } as const,
  }));
  const found = decompose({ kind: "checklist", of, steps: [{ least: 10, points: 1 }] }, 1);
  expect(explainDecomposition(found)[0]?.en).toBe("There is at most 1 way");
});
