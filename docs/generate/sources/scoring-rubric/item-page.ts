import type { Item, Rubric } from "@countykit/scoring-rubric";
import type { Bilingual } from "@countykit/core";
import type { Row, RulePage, Scope } from "../../rule-page.js";
import { scopeOf } from "../../scope.js";
import { topics } from "../../topics.js";
import { apart, both, same } from "../../words.js";
import type { World } from "../../world.js";
import { partRows, scaleSaid } from "./scale-words.js";
import { exampleOf } from "./item-answer.js";
import type { ScoredState } from "./scored-states.js";
import { pointsSaid } from "./points-said.js";
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
export const rubricScope = (rubric: Rubric, world: World): Scope =>
  scopeOf({ ...rubric, id: `scores/${rubric.id}`, from: null, until: null }, world);

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
    reported: false,
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
    due: null,
    readings: [],
    examples: scored.map((one) => exampleOf(item, rubric, one)),
    related: [],
    series: [],
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
  ...(evidence.length === 0 ? [] : [[both("佐证材料", "Papers asked for"), apart(evidence.map(({ label }) => label))] as const]),
  ...(rubric.cutoff === null ? [] : [[both("事实截至", "Facts as of"), same(rubric.cutoff)] as const]),
];
