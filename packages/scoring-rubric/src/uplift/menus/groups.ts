import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import type { Knowledge } from "../../variables/knowledge.js";
import type { Block } from "../blocks.js";
import type { Direction } from "../levers/directions.js";
import type { Levers } from "../levers/levers.js";
import { type Known, type Menu, menusOf } from "./block-menu.js";
import type { Group, GroupOffer } from "./group.js";

/** What groups are made from. */
export interface GroupContext extends Known {
  readonly compiled: CompiledRubric;
  readonly directions: ReadonlyMap<string, Direction>;
  readonly levers: Levers;
}

/** Groups with what they offer; `tooMany` names the items of those with too many combinations, `refuted` the claims that nothing can stand behind. */
export interface Groups {
  readonly groups: readonly Group[];
  readonly refuted: readonly string[];
  readonly tooMany: readonly string[];
}

export const itemsOf = (blocks: readonly Block[]): readonly string[] => [
  ...new Set(blocks.flatMap(({ terms }) => terms.map(({ item }) => item.id))),
];

/** Every block alone, from the least that the facts support. */
export function supportedGroups(blocks: readonly Block[], context: GroupContext): Groups {
  const groups: Group[] = [];
  const tooMany: Block[] = [];
  for (const block of blocks) {
    const menu = menusOf(block, context.compiled, context.levers)(context);
    const offers = groupOffers(block, menu, context.worst);
    if (offers === null) tooMany.push(block);
    else groups.push({ blocks: [block], claimed: [], start: menu.start, offers });
  }
  return { groups, refuted: [], tooMany: itemsOf(tooMany) };
}

/** What a group offers that is one block alone. */
export function groupOffers(block: Block, { start, offers }: Menu, worst: Knowledge): readonly GroupOffer[] | null {
  if (offers === null) return null;
  return offers.map(({ points, cost, choices }) => ({
    points,
    cost,
    moves: choices.length,
    among: [],
    parts: choices.length === 0 ? [] : [{ block, worst, choices, gain: points - start }],
  }));
}
