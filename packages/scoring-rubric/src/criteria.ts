import type { Bilingual } from "@countykit/core";
import type { Item, Rubric } from "./rubric.js";
import type { Scale } from "./scales/scale.js";

/** One scale of a rubric with its place: the path that scores and claims name it by, and the JSON pointer of the scale. */
export interface Criterion {
  readonly path: string;
  readonly pointer: string;
  readonly title: Bilingual;
  readonly scale: Scale;
}

/** One item with its place. */
export interface PlacedItem {
  readonly item: Item;
  readonly pointer: string;
}

/** All items of a rubric, groups first, then the bonus (全部评价指标). */
export const itemsOf = ({ groups, bonus }: Pick<Rubric, "groups" | "bonus">): readonly PlacedItem[] => [
  ...groups.flatMap(({ items }, group) => placed(items, `/groups/${group}`)),
  ...placed(bonus?.items ?? [], "/bonus"),
];

const placed = (items: readonly Item[], at: string): readonly PlacedItem[] =>
  items.map((item, index) => ({ item, pointer: `${at}/items/${index}` }));

/** A scale with everything under it, itself first. */
export function criteriaOf(criterion: Criterion): readonly Criterion[] {
  return [criterion, ...partsOf(criterion).flatMap(criteriaOf)];
}

/** The parts of a scale, as criteria of their own. */
export function partsOf({ path, pointer, scale }: Criterion): readonly Criterion[] {
  if (scale.kind !== "sum" && scale.kind !== "best") return [];
  return scale.of.map(({ id, title, scale: own }, index) => ({
    path: `${path}/${id}`,
    pointer: `${pointer}/of/${index}/scale`,
    title,
    scale: own,
  }));
}

/** The scale of an item as a criterion. */
export const criterionOf = ({ item, pointer }: PlacedItem): Criterion => ({
  path: item.id,
  pointer: `${pointer}/scale`,
  title: item.title,
  scale: item.scale,
});
