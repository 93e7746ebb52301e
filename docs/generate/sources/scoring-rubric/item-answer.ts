import { type CriterionScore, explainItem, gapsOf, type Item, type ItemScore, type Rubric } from "@countykit/scoring-rubric";
import type { Bilingual } from "@countykit/core";
import { measureText } from "../../render/measure.js";
import type { Answer, Example, Row, Verdict } from "../../rule-page.js";
import { both, inBoth, same } from "../../words.js";
import { measuresOf } from "./measures-of.js";
import { spanSaid } from "./points-said.js";
import type { ScoredState } from "./scored-states.js";

/** What an item gives a county, told. */
export function exampleOf(item: Item, rubric: Rubric, { title, programme, given, state, scoring }: ScoredState): Example {
  const own = [...scoring.groups.flatMap(({ items }) => items), ...scoring.bonuses].find(({ id }) => id === item.id);
  if (own === undefined) throw new Error(`${rubric.id} does not score ${item.id}`);
  const [head, ...rest] = explainItem(own, rubric, state);
  const answer: Answer = {
    subject: null,
    verdict: verdictOf(own),
    sentences: [...(head === undefined ? [] : [head]), ...rest],
    rows: rowsOf(own, item),
    readings: [],
    steps: [],
    finding: {
      score: own,
      gaps: gapsOf(scoring, rubric, state).filter((gap) => gap.item === item.id),
      measures: measuresOf(item, state),
    },
  };
  return { title, programme, given, asOf: state.asOf, binds: true, ifBound: null, answers: [answer] };
}

/** Points of points, coloured by how much of them there surely is. */
function verdictOf({ points, weight }: ItemScore): Verdict {
  const name = both(`${spanSaid(points).zh}/${weight} 分`, `${spanSaid(points).en}/${weight} points`);
  if (points.min !== points.max) return { code: "open", name, tone: "open" };
  if (points.min >= weight) return { code: "full", name, tone: "good" };
  return points.min <= 0 ? { code: "none", name, tone: "bad" } : { code: "part", name, tone: "warn" };
}

const CLAIMS: Readonly<Record<NonNullable<ItemScore["claim"]>, Bilingual>> = {
  supported: both("与资料相符", "supported by the facts"),
  possible: both("资料不能排除", "possible"),
  impossible: both("资料能给的分里没有这个数", "between what can be had"),
  "too-high": both("高于资料能支持的", "more than the facts support"),
  "too-low": both("低于资料支持的", "less than the facts support"),
};

function rowsOf({ points, claimed, claim, criterion }: ItemScore, item: Item): readonly Row[] {
  return [
    [
      both("资料支持", "The facts support"),
      both(`${spanSaid(points).zh} 分`, `${spanSaid(points).en} ${points.max === 1 && points.min === 1 ? "point" : "points"}`),
    ],
    ...(claimed === null || claim === null
      ? []
      : [[both("自评得分", "Claimed"), both(`${claimed} 分，${CLAIMS[claim].zh}`, `${claimed} points, ${CLAIMS[claim].en}`)] as const]),
    ...criterionRows(criterion, item),
  ];
}

/** The parts that give points of their own, with what was measured. */
function criterionRows({ parts }: CriterionScore, item: Item): readonly Row[] {
  const titles = titlesOf(item);
  return parts.flatMap((part): readonly Row[] => {
    if (part.parts.length > 0) return criterionRows(part, item);
    const title = titles.get(part.path) ?? same(part.path);
    const measured = part.measured;
    const said =
      measured === null || (measured.min === null && measured.max === null) ? null : inBoth((language) => measureText(measured, language));
    return [
      [
        title,
        both(
          `${spanSaid(part.points).zh}/${part.most} 分${said === null ? "" : `，测得 ${said.zh}`}`,
          `${spanSaid(part.points).en}/${part.most}${said === null ? "" : `, measured ${said.en}`}`,
        ),
      ],
    ];
  });
}

/** What the parts of an item are called, by their paths. */
function titlesOf({ id, scale }: Item): ReadonlyMap<string, Bilingual> {
  const titles = new Map<string, Bilingual>();
  const walk = (of: Item["scale"], path: string): void => {
    if (of.kind !== "sum" && of.kind !== "best") return;
    for (const part of of.of) {
      titles.set(`${path}/${part.id}`, part.title);
      walk(part.scale, `${path}/${part.id}`);
    }
  };
  walk(scale, id);
  return titles;
}
