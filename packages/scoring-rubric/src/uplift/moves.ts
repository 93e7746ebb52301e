import type { Bilingual, Language, Message } from "@countykit/core";
import type { CompiledRubric } from "../nodes/compile-rubric.js";
import { pointsOf as inPoints } from "../nodes/node.js";
import type { Knowledge } from "../variables/knowledge.js";
import type { Action } from "./actions.js";
import { type Block, boundingOf } from "./blocks.js";
import type { Scale } from "./exact-cost.js";
import type { MoveKey, MoveParams } from "./explain-move.js";
import type { Group, GroupOffer, Part } from "./group.js";
import type { Choice } from "./menu.js";
import type { SetMove, UpliftMove } from "./result.js";
import { labelOf, named, valueText } from "./texts.js";

/** The moves of one offer of a group, in the order of the rubric (提分措施). */
export function movesOf(group: Group, offer: GroupOffer, compiled: CompiledRubric, scale: Scale): readonly UpliftMove[] {
  if (offer.among.length > 0) return [recoverMove(group, offer, compiled, scale)];
  return offer.parts.flatMap((part) => {
    const points = gainsOf(part, compiled);
    return part.choices.map((choice) => setMove(choice, part, points, compiled, scale));
  });
}

type Gains = readonly { readonly item: string; readonly points: number }[];

function setMove({ lever, action }: Choice, { choices }: Part, points: Gains, compiled: CompiledRubric, scale: Scale): SetMove {
  const others = choices.flatMap((one) => (one.lever === lever ? [] : [one.lever]));
  const form = lever.of === "fact" ? compiled.plan.forms.get(lever.fact) : undefined;
  return {
    kind: "set",
    fact: lever.fact,
    of: lever.of,
    label: labelOf(compiled, lever),
    from: action.from,
    to: action.to,
    change: action.change,
    unit: form?.kind === "number" ? form.unit : lever.of === "judgement" ? "points" : "",
    price: action.price,
    cost: scale.text(scale.whole(action.cost)),
    points,
    together: others.map(({ fact }) => fact),
    message: messageOf(keyOf(lever.of, action), compiled, {
      label: labelOf(compiled, lever),
      points,
      to: (language) => valueText(compiled, lever, endOf(action), language),
      by: (language) => valueText(compiled, lever, asValue(action.change), language),
      others: others.map((one) => labelOf(compiled, one)),
    }),
  };
}

function recoverMove({ claimed, blocks, start }: Group, offer: GroupOffer, compiled: CompiledRubric, scale: Scale): UpliftMove {
  const [criterion = itemsOf(blocks)[0] ?? ""] = claimed;
  const label = compiled.titles.get(criterion) ?? { zh: criterion, en: criterion };
  const points = [{ item: criterion.split("/")[0] ?? criterion, points: inPoints(offer.points - start) }];
  return {
    kind: "recover",
    criterion,
    label,
    points,
    among: offer.among.map((lever) => named(compiled, lever)),
    changes: offer.moves,
    cost: scale.text(offer.cost),
    message: messageOf("recover", compiled, {
      label,
      points,
      to: () => "",
      by: () => "",
      others: offer.among.map((lever) => labelOf(compiled, lever)),
    }),
  };
}

/** The end of a range that has to be reached. */
function endOf({ to, way }: Action): Action["to"] {
  if (to === null || typeof to !== "object" || !("min" in to)) return to;
  return asValue(way === "down" ? to.max : to.min);
}

const asValue = (change: Action["change"]): Action["to"] =>
  change === null || typeof change === "string" ? change : { min: change, max: change };

export const itemsOf = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(({ terms }) => terms.map(({ item }) => item.id))),
];

function keyOf(of: SetMove["of"], { way, from, to, change }: Action): MoveKey {
  if (of === "judgement") return "judge";
  if (to === true) return from === null ? "prove" : "do";
  if (to === false) return from === null ? "rule-out" : "undo";
  if (way === null) return "choose";
  const known = change !== null && typeof from === "string";
  if (way === "up") return known ? "raise" : "raise-to";
  return known ? "lower" : "lower-to";
}

function messageOf(
  key: MoveKey,
  { titles }: CompiledRubric,
  {
    label,
    points,
    to,
    by,
    others,
  }: {
    readonly label: Bilingual;
    readonly points: Gains;
    readonly to: (language: Language) => string;
    readonly by: (language: Language) => string;
    readonly others: readonly Bilingual[];
  },
): Message {
  const title = (item: string): Bilingual => titles.get(item) ?? { zh: item, en: item };
  const signed = (amount: number): string => (amount < 0 ? String(amount) : `+${amount}`);
  const params: MoveParams = {
    labelZh: label.zh,
    labelEn: label.en,
    gainZh: points.map((one) => `${title(one.item).zh} ${signed(one.points)} 分`).join("，"),
    gainEn: points.map((one) => `${title(one.item).en} ${signed(one.points)} ${one.points === 1 ? "point" : "points"}`).join(", "),
    toZh: to("zh"),
    toEn: to("en"),
    byZh: by("zh"),
    byEn: by("en"),
    withZh: others.map(({ zh }) => zh).join("；"),
    withEn: others.map(({ en }) => en).join("; "),
  };
  return { key, params: { ...params } };
}

/** What the choices of one part add to each item. */
function gainsOf({ block, worst, choices, gain: all }: Part, compiled: CompiledRubric): Gains {
  const items = itemsOf([block]);
  const [only] = items;
  if (only !== undefined && items.length === 1) return [{ item: only, points: inPoints(all) }];
  const after = knowledgeAfter(worst, choices, block, compiled);
  return items.flatMap((item) => {
    const bounding = boundingOf(compiled, { ...block, terms: block.terms.filter((term) => term.item.id === item) });
    const [before, now] = [bounding(worst.domains, worst.ranges), bounding(after.domains, after.ranges)];
    const gain = now.least - before.least;
    return gain === 0 ? [] : [{ item, points: inPoints(gain) }];
  });
}

/** What is known once choices are made. */
function knowledgeAfter(knowledge: Knowledge, choices: readonly Choice[], { variables }: Block, { plan }: CompiledRubric): Knowledge {
  const domains = [...knowledge.domains];
  const ranges = new Map(knowledge.ranges);
  const moved = new Set<string>();
  for (const { lever, action } of choices) {
    if (action.domain !== null) domains[action.domain.variable] = action.domain.values;
    if (action.range === null) continue;
    ranges.set(lever.fact, action.range);
    moved.add(lever.fact);
  }
  for (const number of variables) {
    const variable = plan.variables[number];
    if (variable?.kind !== "measure") continue;
    const { measure } = variable;
    const facts = measure.kind === "fact" ? [measure.fact] : [measure.part, measure.whole];
    if (facts.some((fact) => moved.has(fact))) domains[number] = plan.measures.get(number)?.(ranges).domain ?? [];
  }
  return { ...knowledge, domains, ranges };
}
