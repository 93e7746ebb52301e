import {
  type Asked,
  type Book,
  checkPlan,
  type DeclaredFigure,
  figureNamed,
  type IndicatorId,
  indicators,
  openBook,
  type Plan,
  type Target,
  type TargetFinding,
} from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { Example } from "../../rule-page.js";
import { namedInEnglish } from "../../in-english.js";
import { apart, both, same } from "../../words.js";
import { type Aim, inventFigures, type Mark } from "./invent-figures.js";
import { listedName, namesSaid } from "./names.js";
import { answerOf } from "./target-answer.js";

/** The day of invented cases that no time limit gives one. */
const AS_OF = "2022-12-31";

/** Two invented cases beside a real one that is open: one that just holds, and one that just does not. Cases that do not come out so are left out. */
export function inventedTargets(target: Target, plan: Plan, real: TargetFinding): readonly Example[] {
  const mark = markOf(target, real);
  if (mark === null) return [];
  const asOf = real.due?.lastDay ?? AS_OF;
  return (["enough", "short"] as const).flatMap((aim): readonly Example[] => {
    const declared = inventFigures(target.asks, mark, aim);
    if (declared === null) return [];
    const [finding] = checkPlan({ ...plan, targets: [target] }, openBook({ asOf, declared }), { asOf });
    if (finding?.verdict !== WANTED[aim]) return [];
    return [
      {
        title: TITLES[aim],
        programme: null,
        given: givenSaid(declared),
        basis: declared,
        asOf,
        binds: true,
        ifBound: null,
        answers: [answerOf(finding)],
      },
    ];
  });
}

const WANTED = { enough: "pass", short: "fail" } as const satisfies Record<Aim, string>;

const TITLES: Readonly<Record<Aim, Bilingual>> = {
  enough: both("虚拟算例：刚好达到", "Invented case: just enough"),
  short: both("虚拟算例：差一点", "Invented case: just short"),
};

function markOf({ comparator, value, asks }: Target, { limit }: TargetFinding): Mark | null {
  if (comparator === null || typeof value !== "string" || (comparator !== ">=" && comparator !== ">" && comparator !== "==")) return null;
  return { value, strict: comparator === ">", step: limit?.unit === "yuan" || asks.indicator === "sales-total" ? "0.01" : "1" };
}

/** What was given, figure by figure: 行政村数 200. */
export const givenSaid = (declared: readonly DeclaredFigure[]): Bilingual =>
  apart(
    declared.map((figure) => {
      const term = figureNamed(figure.id)?.term ?? FIGURES[figure.id] ?? same(figure.id);
      const value = valueSaid(figure);
      return namedInEnglish(both(`${term.zh}：${value.zh}`, `${term.en}: ${value.en}`), listedName);
    }),
  );

function valueSaid(figure: DeclaredFigure): Bilingual {
  switch (figure.kind) {
    case "number":
      return same(typeof figure.value === "string" ? figure.value : `${figure.value.min}–${figure.value.max ?? "…"}`);
    case "names":
      return namesSaid(figure.names);
    case "flag":
      return figure.value ? both("是", "yes") : both("否", "no");
    case "date":
    case "text":
      return same(figure.value);
  }
}

/** Figures that a county names itself. */
const FIGURES: Readonly<Record<string, Bilingual>> = {
  "fund.paid": both("已拨付资金（元）", "funds paid out, in yuan"),
  "fund.total": both("资金总额（元）", "funds in all, in yuan"),
};

/** A question that no plan asks, for the page of its indicator. */
const ASKED: readonly Asked[] = [
  { indicator: "running-months", params: { kind: "service-centre" } },
  { indicator: "unit-cost", params: { item: "computers" } },
  { indicator: "training-persons", params: {} },
  { indicator: "conversion-count", params: {} },
  { indicator: "completion-rate", params: { done: "fund.paid", planned: "fund.total", unit: "yuan" } },
  { indicator: "shop-count", params: { year: "2022" } },
  { indicator: "parcel-count", params: { period: "2022", direction: "up" } },
  { indicator: "brand-count", params: {} },
  { indicator: "standard-count", params: { counting: "standards" } },
];

/** What cannot be invented by rule: days and texts. */
const DECLARED: Partial<Record<IndicatorId, readonly DeclaredFigure[]>> = {
  "running-months": [{ kind: "date", id: "facilities.service-centre.opened", value: "2022-03-15" }],
  "team-formed": [
    { kind: "date", id: "team.entity-confirmed", value: "2022-03-15" },
    { kind: "date", id: "team.formed", value: "2022-04-20" },
  ],
  "sign-text": [{ kind: "text", id: "stations.sign", value: "全国电子商务进农村综合示范项目" }],
  "list-size": [{ kind: "names", id: "centre.services", names: ["咨询", "培训", "孵化"], complete: true }],
  "resident-kinds": [{ kind: "names", id: "firms.resident.kinds", names: ["电商运营", "物流快递", "包装设计"], complete: true }],
  "completion-rate": [
    { kind: "number", id: "fund.paid", value: "4500000.00" },
    { kind: "number", id: "fund.total", value: "5000000.00" },
  ],
  "training-variety": [{ kind: "names", id: "training.levels.from-2020-06-01", names: ["县级", "镇级"], complete: true }],
};

/** A question and an invented book for the page of an indicator. */
export function inventedObservation(
  id: IndicatorId,
  asked: readonly Asked[],
): { readonly asks: Asked; readonly book: Book; readonly given: Bilingual; readonly basis: readonly DeclaredFigure[] } {
  const asks = [...asked, ...ASKED].find(({ indicator }) => indicator === id);
  if (asks === undefined) throw new Error(`nobody asks for ${id}: say how in invented.ts`);
  const declared =
    DECLARED[id] ??
    inventFigures(asks, { value: indicators[id].definition.measures === "count" ? "12" : "0.60", strict: false, step: "1" }, "enough");
  if (declared === null) throw new Error(`no case can be invented for ${id}: write one in invented.ts`);
  return { asks, given: givenSaid(declared), basis: declared, book: openBook({ asOf: AS_OF, declared }) };
}
