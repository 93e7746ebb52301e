import type { Bilingual, Message } from "@countykit/core";
import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import { pointsOf as inPoints } from "../../nodes/node.js";
import type { Knowledge } from "../../variables/knowledge.js";
import type { Action, Told } from "../levers/actions.js";
import { type Block, boundingOf } from "../blocks.js";
import type { Scale } from "../levers/exact-cost.js";
import type { MoveKey, MoveParams } from "../explain-move.js";
import { itemsOf } from "../menus/groups.js";
import type { Group, GroupOffer, Part } from "../menus/group.js";
import type { Choice } from "../menus/block-menu.js";
import type { SetMove, UpliftMove } from "../result.js";
import type { StateFact } from "../../state.js";
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
  const { to, change } = action.told();
  const label = labelOf(compiled, lever);
  const text = (value: StateFact["value"]): Bilingual => ({
    zh: valueText(compiled, lever, value, "zh"),
    en: valueText(compiled, lever, value, "en"),
  });
  return {
    kind: "set",
    fact: lever.fact,
    of: lever.of,
    label,
    from: action.from,
    to,
    change,
    unit: form?.kind === "number" ? form.unit : lever.of === "judgement" ? "points" : "",
    price: action.price,
    cost: scale.text(action.cost),
    points,
    together: others.map(({ fact }) => fact),
    message: messageOf(keyOf(lever.of, action.way, action.from, to, change), label, points, compiled, {
      to: text(endOf(to, action.way)),
      by: text(change === null || typeof change === "string" ? change : { min: change, max: change }),
      others: others.map((one) => labelOf(compiled, one)),
    }),
  };
}

function recoverMove({ claimed, blocks, start }: Group, offer: GroupOffer, compiled: CompiledRubric, scale: Scale): UpliftMove {
  const [criterion = itemsOf(blocks)[0] ?? ""] = claimed;
  const label = titleOf(criterion, compiled);
  const points = [{ item: criterion.split("/")[0] ?? criterion, points: inPoints(offer.points - start) }];
  const others = offer.among.map((lever) => labelOf(compiled, lever));
  return {
    kind: "recover",
    criterion,
    label,
    points,
    among: offer.among.map((lever) => named(compiled, lever)),
    changes: offer.moves,
    cost: scale.text(offer.cost),
    message: messageOf("recover", label, points, compiled, { to: NOTHING, by: NOTHING, others }),
  };
}

const NOTHING: Bilingual = { zh: "", en: "" };

/** The end of a range that has to be reached. */
function endOf(to: Told["to"], way: Action["way"]): Told["to"] {
  if (to === null || typeof to !== "object" || !("min" in to)) return to;
  const end = way === "down" ? to.max : to.min;
  return end === null || typeof end === "string" ? end : { min: end, max: end };
}

function keyOf(of: SetMove["of"], way: Action["way"], from: Action["from"], to: Told["to"], change: Told["change"]): MoveKey {
  if (of === "judgement") return "judge";
  if (to === true) return from === null ? "prove" : "do";
  if (to === false) return from === null ? "rule-out" : "undo";
  if (way === null) return "choose";
  const known = change !== null && typeof from === "string";
  if (way === "up") return known ? "raise" : "raise-to";
  return known ? "lower" : "lower-to";
}

const titleOf = (item: string, { titles }: CompiledRubric): Bilingual => titles.get(item) ?? { zh: item, en: item };

function messageOf(
  key: MoveKey,
  label: Bilingual,
  points: Gains,
  compiled: CompiledRubric,
  { to, by, others }: { readonly to: Bilingual; readonly by: Bilingual; readonly others: readonly Bilingual[] },
): Message {
  const gains = points.map(({ item, points: gain }) => ({
    title: titleOf(item, compiled),
    gain,
    text: gain < 0 ? String(gain) : `+${gain}`,
  }));
  const params: MoveParams = {
    labelZh: label.zh,
    labelEn: label.en,
    gainZh: gains.map(({ title, text }) => `${title.zh} ${text} 分`).join("，"),
    gainEn: gains.map(({ title, gain, text }) => `${title.en} ${text} ${gain === 1 ? "point" : "points"}`).join(", "),
    toZh: to.zh,
    toEn: to.en,
    byZh: by.zh,
    byEn: by.en,
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
