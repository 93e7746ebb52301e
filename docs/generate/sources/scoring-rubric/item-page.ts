import { explainItem, type CriterionScore, gapsOf, type Item, type ItemScore, type Rubric } from "@countykit/scoring-rubric";
import { type Bilingual, displayMeasure } from "@countykit/core";
import type { Answer, Example, Row, RulePage, Scope, Verdict } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { both, inBoth, listed, same } from "../../words.js";
import type { World } from "../../world.js";
import { partRows, scaleSaid } from "./scale-words.js";
import { measuresOf } from "./measures-of.js";
import type { ScoredState } from "./scored-states.js";
import { pointsSaid, spanSaid } from "./points-said.js";
import { filesAbout, testsOfItem } from "./tests.js";
import { topicOfItem } from "./topics.js";

const FOLDER = "packages/scoring-rubric/src/policies";

/** The pages of all items of a rubric, those of the bonus last. */
export const itemPages = (rubric: Rubric, scored: readonly ScoredState[], world: World): readonly RulePage[] => [
  ...rubric.groups.flatMap((group) =>
    group.items.map((item) =>
      itemPage(
        item,
        rubric,
        [[both("所属任务", "Task"), both(`${group.title.zh}（${group.weight} 分）`, `${group.title.en} (${group.weight} points)`)]],
        both("考评项", "Scored item"),
        scored,
        world,
      ),
    ),
  ),
  ...(rubric.bonus === null
    ? []
    : rubric.bonus.items.map((item) =>
        itemPage(
          item,
          rubric,
          [[both("加分上限", "Most of the bonus"), pointsSaid(rubric.bonus?.most ?? 0)]],
          both("加分项", "Bonus item"),
          scored,
          world,
        ),
      )),
];

/** A rubric binds its place and batches, from no day that it names. */
export const rubricScope = (rubric: Rubric, world: World): Scope => scopeOf({ ...rubric, from: null, until: null }, world);

function itemPage(
  item: Item,
  rubric: Rubric,
  place: readonly Row[],
  kind: Bilingual,
  scored: readonly ScoredState[],
  world: World,
): RulePage {
  return {
    path: `scores/${rubric.id}/${item.id}`,
    kind,
    title: item.title,
    sentence: sentenceOf(item, rubric),
    topic: topics[topicOfItem(item.id, rubric)],
    scope: rubricScope(rubric, world),
    force: null,
    terms: termsOf(item, rubric, place),
    note: item.note ?? null,
    cites: [item.cite],
    question: { id: `scores/${rubric.id}/${item.id}`, title: item.title },
    value: pointsSaid(item.weight),
    readings: [],
    examples: scored.map((one) => exampleOf(item, rubric, one)),
    related: [],
    json: item,
    context: {
      groups: rubric.groups.map(({ id, weight }) => ({ id, weight })),
      bonus: rubric.bonus?.most ?? null,
      cutoff: rubric.cutoff,
      facts: rubric.facts.filter(({ kind }) => kind === "number"),
    },
    source: world.place(FOLDER, ...placeOf(item.id, rubric)),
    tests: testsOfItem(item, rubric, world),
    kindTests: filesAbout("scales", world),
  };
}

/** An item of a county's own rubric is written by a helper, with its id as the first word. */
const placeOf = (id: string, rubric: Rubric): readonly string[] =>
  rubric.id === "cn-2021-shixing-shi-fu-ban-12-demonstration-station"
    ? [`id: "${rubric.id}"`, `condition("${id}"`]
    : rubric.id === "cn-2022-lechang-le-fu-ban-9-assessment"
      ? [`id: "${rubric.id}"`, `id: "${id}"`]
      : [`id: "${id}"`, "weight:"];

function sentenceOf({ title, weight, scale }: Item, rubric: Rubric): Bilingual {
  const how = scaleSaid(scale, rubric);
  return both(
    `“${title.zh}”满分 ${weight} 分。${how.zh}。`,
    `“${title.en}” gives up to ${weight} ${weight === 1 ? "point" : "points"}: ${how.en}.`,
  );
}

const termsOf = ({ scale, evidence, weight }: Item, rubric: Rubric, place: readonly Row[]): readonly Row[] => [
  ...place,
  [both("满分", "Full points"), pointsSaid(weight)],
  ...partRows(scale, rubric),
  ...(evidence.length === 0 ? [] : [[both("佐证材料", "Papers asked for"), listed(evidence.map(({ label }) => label))] as const]),
  ...(rubric.cutoff === null ? [] : [[both("事实截至", "Facts as of"), same(rubric.cutoff)] as const]),
];

function exampleOf(item: Item, rubric: Rubric, { title, programme, given, state, scoring }: ScoredState): Example {
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
  return { title, programme, given, asOf: state.asOf, ifBound: null, answers: [answer] };
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
    [both("资料支持", "The facts support"), both(`${spanSaid(points).zh} 分`, `${spanSaid(points).en} points`)],
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
      measured === null || (measured.min === null && measured.max === null)
        ? null
        : inBoth((language) => displayMeasure(measured, language));
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
