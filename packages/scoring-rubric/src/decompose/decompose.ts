import type { Bilingual } from "@countykit/core";
import { hundredths, pointsOf } from "../nodes/node.js";
import type { Item, Rubric } from "../rubric.js";
import type { Part, Scale } from "../scales/scale.js";
import { choiceForms } from "./choice-forms.js";
import type { Decomposition, Ways } from "./decomposition.js";
import type { PartTree } from "./part-tree.js";
import { scaleTree, type ScaleTree } from "./scale-tree.js";
import { waysOf } from "./ways-of.js";

/** Points of parts as a score sheet prints them: each number is given in full or not at all; a list is every amount that a part may have. */
export type PointList = readonly (number | readonly number[])[];

/** An item or a part of one, by its path in a rubric: `media`, `service/centre`. */
export interface RubricCriterion {
  readonly rubric: Rubric;
  readonly criterion: string;
}

/**
 * Which combinations of parts can give the points that a score sheet prints (得分拆解), so that a sheet without detail can be checked: all ways when
 * the parts are added up (累加), all ways when only the best one counts (不累加), and which of the two readings the points force. Takes a plain list
 * of points, a scale, or an item of a rubric by its path.
 *
 * Points have at most two decimals and are added as whole hundredths, so nothing is rounded. Ways are counted exactly, as decimal text; of many, the first
 * `list` (100) are listed and `complete` says so. Parts of a scale that turn on the same facts are only combined as these facts allow; `exact` is
 * `false`, and the count an upper bound, where that could not be followed through.
 *
 * @throws {RangeError} when points are no number with at most two decimals, or a path is not in the rubric
 * @example
 * ```ts
 * import { decompose } from "@countykit/scoring-rubric";
 *
 * const media = decompose([4, 3, 1], 5);
 * media.forces; // => "additive"
 * media.additive.listed; // => [[{ "part": "1", "points": 4 }, { "part": "3", "points": 1 }]]
 * const centre = decompose([2, 2, 2, 1, 1, 1, 1, 2, 2, 1], 11);
 * [centre.additive.count, centre.additive.lostInAll]; // => ["65", []]
 * ```
 * @source 粤商务电函〔2021〕101号, 经验推广: 4 + 3 + 1 scored 5; 服务体系建设 (1): ten parts scored 11 of 15
 */
export function decompose(of: PointList | Scale | RubricCriterion, printed: number, { list = 100 }: DecomposeOptions = {}): Decomposition {
  const { tree, floor, reads, ...shape } = treeOf(of);
  const amount = exactHundredths(printed);
  const ways = (one: PartTree): Ways => waysOf(floored(one, floor), shape, amount, list);
  const additive = ways(reads === "best" && tree.kind === "best" ? { ...UNBOUNDED, of: tree.of } : tree);
  const best = ways(reads !== "best" && tree.kind === "additive" && isSum(of, reads) ? { kind: "best", of: tree.of } : tree);
  const [sums, picks] = [additive.count !== "0", best.count !== "0"];
  return {
    printed,
    reads,
    additive,
    best,
    forces: sums ? (picks ? "either" : "additive") : picks ? "best" : "impossible",
    parts: shape.leaves.map(({ id, title, amounts }) => ({ id, title, points: amounts.map(pointsOf) })),
  };
}

/** How many ways are listed at most. */
export interface DecomposeOptions {
  readonly list?: number;
}

interface Taken extends ScaleTree {
  /** The least that an item gives. */
  readonly floor: number | null;
  readonly reads: Decomposition["reads"];
}

function treeOf(of: PointList | Scale | RubricCriterion): Taken {
  if (isList(of)) return { ...listTree(of), floor: null, reads: null };
  if ("kind" in of) return { ...named(scaleTree(of, choiceForms(of), null), "1"), floor: null, reads: readsOf(of) };
  const { scale, title, least } = criterionOf(of);
  return {
    ...named(scaleTree(scale, of.rubric.facts, title), of.criterion),
    floor: least === undefined ? null : hundredths(least),
    reads: readsOf(scale),
  };
}

/** A scale without parts is its own part. */
const named = (tree: ScaleTree, name: string): ScaleTree => ({
  ...tree,
  leaves: tree.leaves.map((leaf) => (leaf.id === "" ? { ...leaf, id: name } : leaf)),
});

const readsOf = (scale: Scale): Decomposition["reads"] => (scale.kind === "sum" ? "additive" : scale.kind === "best" ? "best" : null);

/** A deduction is neither: it has only its own reading, as a scale without parts has. */
const isSum = (of: PointList | Scale | RubricCriterion, reads: Decomposition["reads"]): boolean => reads === "additive" || isList(of);

const isList = (of: PointList | Scale | RubricCriterion): of is PointList => Array.isArray(of);

function listTree(points: PointList): ScaleTree {
  const leaves = points.map((part, at) => ({
    id: String(at + 1),
    title: null,
    amounts: [...new Set(typeof part === "number" ? [exactHundredths(part), 0] : part.map(exactHundredths))].sort((a, b) => b - a),
  }));
  const of = leaves.map((_, leaf) => ({ kind: "leaf", leaf }) as const);
  return { tree: { ...UNBOUNDED, of }, leaves, joints: [], exact: true };
}

const UNBOUNDED = { kind: "additive", from: 0, least: -Infinity, most: Infinity } as const;

const floored = (tree: PartTree, floor: number | null): PartTree => (floor === null ? tree : { ...UNBOUNDED, least: floor, of: [tree] });

interface Named {
  readonly scale: Scale;
  readonly title: Bilingual;
  readonly least?: number | undefined;
}

function criterionOf({ rubric, criterion }: RubricCriterion): Named {
  const [first = "", ...rest] = criterion.split("/");
  const items: readonly Item[] = [...rubric.groups.flatMap((group) => group.items), ...(rubric.bonus?.items ?? [])];
  const item = items.find(({ id }) => id === first);
  let found: Named | Part | undefined = item;
  for (const id of rest) {
    const scale: Scale | undefined = found?.scale;
    found = scale?.kind === "sum" || scale?.kind === "best" ? scale.of.find((part) => part.id === id) : undefined;
  }
  if (found === undefined) throw new RangeError(`No such item or part: ${criterion}`);
  return found;
}

function exactHundredths(points: number): number {
  const amount = hundredths(points);
  if (!Number.isSafeInteger(amount) || pointsOf(amount) !== points) throw new RangeError(`Not points with at most two decimals: ${points}`);
  return amount;
}
