import { expect, test } from "vitest";
import { decisiveFacts } from "../decisive/decisive-facts.js";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { score } from "../score.js";
import type { State } from "../state.js";
import { criterionAt, itemsOf, scored, stateOf, type Values } from "../testing/guangdong.js";
import { coverage, count, item, known, small } from "../uplift/testing/small.js";
import { explainItem } from "./explain-item.js";
import { explainScoring } from "./explain-scoring.js";
import { gapsOf } from "./gaps-of.js";
import { openKnown } from "./known.js";
import { needsOf } from "./needs-of.js";

const POVERTY = "service/stations/povertyVillages";
const NO_VILLAGES: Values = { "poverty-villages": "0", "poverty-villages.located": "0" };

test.each([
  ["0", [], ["poverty-villages"]],
  ["1", ["poverty-villages.located"], []],
])("of %s poverty villages, what is missing and which base is nothing", (villages, missing, emptyBases) => {
  const scoring = scored({ "poverty-villages": villages });
  const criterion = criterionAt(scoring, POVERTY);
  expect([criterion.points, criterion.missing, criterion.emptyBases]).toEqual([{ min: 0, max: 5 }, missing, emptyBases]);
  expect(criterionAt(scoring, "service").emptyBases).toEqual(emptyBases);
  expect(scoring.emptyBases.map(({ id }) => id)).toEqual(emptyBases);
  expect(scoring.missing.some(({ id }) => id.startsWith("poverty-villages"))).toBe(missing.length > 0);
});

test("a base that may be nothing is asked for", () => {
  const criterion = criterionAt(scored({ "poverty-villages": { min: "0", max: "3" } }), POVERTY);
  expect([criterion.missing, criterion.emptyBases]).toEqual([["poverty-villages.located", "poverty-villages"], []]);
});

test("its gap asks for no fact", () => {
  const gaps = gapsOf(scored(NO_VILLAGES), guangdong2019, stateOf(NO_VILLAGES)).filter(({ criterion }) => criterion === POVERTY);
  const needs = [{ kind: "empty-base", base: "poverty-villages" }];
  expect(gaps.map((gap) => [gap.kind, gap.points, gap.needs])).toEqual([
    ["open", 3, needs],
    ["open", 5, needs],
  ]);
  const share = { kind: "share", part: "poverty-villages.located", whole: "poverty-villages" } as const;
  const atHalf = needsOf(
    { kind: "compare", measure: share, operator: "==", limit: "0.5" },
    false,
    openKnown(guangdong2019, stateOf(NO_VILLAGES)),
  );
  expect(atHalf).toEqual([{ kind: "empty-base", base: "poverty-villages" }]);
});

const stateWith = (claims: State["claims"]): State => stateOf(NO_VILLAGES, {}, claims === undefined ? {} : { claims });

test("it is said for what it is, not as something to look into", () => {
  const service = itemsOf(scored(NO_VILLAGES)).find(({ id }) => id === "service");
  expect(service && explainItem(service, guangdong2019, stateOf(NO_VILLAGES)).filter(({ zh }) => zh.startsWith("贫困村覆盖率"))).toEqual([
    {
      zh: "贫困村覆盖率：0 个省定贫困村，得 0 至 5 分（满分 5 分），尚不能确定；基数“省定贫困村总数”为 0，评分表未规定此种情形如何计分",
      en: "Coverage of designated poverty villages: 0 designated poverty villages, 0 to 5 of 5 points, still open; the base “designated poverty villages” is 0, and the rubric does not say what that gives",
    },
  ]);
  const state = stateWith([{ criterion: POVERTY, points: 5 }]);
  const claimed = itemsOf(score(guangdong2019, state)).find(({ id }) => id === "service");
  expect(claimed && explainItem(claimed, guangdong2019, state).map(({ zh }) => zh)).toContain(
    "贫困村覆盖率：0 个省定贫困村，得 0 至 5 分（满分 5 分），尚不能确定；基数“省定贫困村总数”为 0，评分表未规定此种情形如何计分；自评得分 5 分，评分表未作规定，尚不能确定",
  );
  const said = explainScoring(scored(NO_VILLAGES), guangdong2019, stateOf(NO_VILLAGES));
  expect(said.map(({ zh }) => zh)).toContain("不能由事实确定的：基数“省定贫困村总数”为 0，评分表未规定此种情形如何计分");
  expect(said.find(({ zh }) => zh.startsWith("尚需核实的事项"))?.zh).not.toContain("贫困村");
});

test("an item and a veto that hang on nothing else", () => {
  const share = { kind: "share", part: "located", whole: "villages" } as const;
  const cite = { document: "示例", locator: "一" };
  const few = {
    id: "few",
    title: { zh: "过少", en: "Too few" },
    cite,
    when: { kind: "compare", measure: share, operator: "<", limit: "0.4" },
  } as const;
  const rubric = small([count("located"), count("villages")], [item("stations", coverage)], { vetoes: [few] });
  const state = known({ located: "0", villages: "0" });
  const scoring = score(rubric, state);
  expect([scoring.missing, scoring.emptyBases.map(({ id }) => id), scoring.vetoed]).toEqual([[], ["villages"], "unknown"]);
  expect(explainScoring(scoring, rubric, state)).toEqual([
    {
      zh: "各项合计（满分 100 分）：资料支持 0 至 5 分，评分表未作规定，尚不能确定",
      en: "All items together: the facts support 0 to 5 of 100 points, which the rubric leaves open",
    },
    {
      zh: "stations（10 分）：资料支持 0 至 5 分，评分表未作规定，尚不能确定。0 个村；基数“villages”为 0，评分表未规定此种情形如何计分",
      en: "stations: the facts support 0 to 5 of 10 points, which the rubric leaves open. 0 villages; the base “villages” is 0, and the rubric does not say what that gives",
    },
    {
      zh: "一票否决事项“过少”是否成立尚不能确定：基数“villages”为 0，评分表未规定此种情形如何计分",
      en: "Whether the veto “Too few” applies is open: the base “villages” is 0, and the rubric does not say what that gives",
    },
    { zh: "评定结果：尚不能确定，是否一票否决还不清楚", en: "Rating: still open, as it is not known whether a veto applies" },
    {
      zh: "不能由事实确定的：基数“villages”为 0，评分表未规定此种情形如何计分",
      en: "No fact can settle this: the base “villages” is 0, and the rubric does not say what that gives",
    },
  ]);
});

test("no fact is proposed that would be learned in vain", () => {
  const rubric = small([count("located"), count("villages")], [item("stations", coverage)]);
  const sets = (villages: string) => decisiveFacts(rubric, known({ villages }), { atLeast: 5 }).sets.map(({ facts }) => facts);
  expect([sets("0"), sets("1")]).toEqual([[], [["located"]]]);
  const { tooMany, settled, size } = decisiveFacts(rubric, known({ villages: { min: "-1", max: "0" } }), { atLeast: 5 });
  expect([tooMany, settled, size]).toEqual([[], false, null]);
});
