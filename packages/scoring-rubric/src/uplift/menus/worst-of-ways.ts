import { isEqual, plus } from "../../numbers/whole.js";
import type { Block } from "../blocks.js";
import type { Group, GroupOffer } from "./group.js";
import type { Lever } from "../levers/levers.js";
import { type Choice, order as orderCosts } from "./block-menu.js";

/** One way in which blocks may stand behind what is claimed: what they add to each claim, where they start, and what they offer from there. */
export interface Way {
  readonly sums: readonly number[];
  readonly start: number;
  readonly offers: readonly GroupOffer[];
  /** The levers of all offers, also of ways that it stands for. */
  readonly among: readonly Lever[];
  /** Whether it stands for others that come to the same, so that the moves are not settled. */
  readonly several: boolean;
}

/**
 * A group of blocks whose points together are claimed (自评分项组). Among all ways to come to the claimed points, every gain costs what it costs in the worst
 * one. Ways are joined block by block; of two with equal sums the one is dropped that offers all the other does for no more, as it is never the worst.
 * `null` when no way comes to what is claimed, `too-many` when the ways cannot all be kept.
 *
 * @param others paths of claims that the ways already keep to
 */
export function worstOfWays(
  blocks: readonly Block[],
  waysOfBlocks: readonly (readonly Way[])[],
  claimed: readonly { readonly path: string; readonly points: number }[],
  others: readonly string[],
): Group | "too-many" | null {
  let ways: readonly Way[] | null = null;
  for (const own of waysOfBlocks) {
    const alone = worstOnly(own);
    ways = ways === null ? alone : worstOnly(everyPair(ways, alone));
    if (ways.length > WAYS) return "too-many";
  }
  const found = (ways ?? []).filter(({ sums }) => claimed.every(({ points }, index) => sums[index] === points));
  const [first] = found;
  if (first === undefined) return null;
  const start = found.reduce((least, way) => Math.min(least, way.start), first.start);
  const offers = found.length === 1 && !first.several ? first.offers : worstOf(found, start);
  return { blocks, claimed: [...claimed.map(({ path }) => path), ...others], start, offers };
}

/** More ways in which blocks may stand together, none of which is better than another, are not looked at. */
const WAYS = 4000;

/** Of the ways with equal sums, those that may be the worst. What a dropped one was about is kept. */
function worstOnly(ways: readonly Way[]): readonly Way[] {
  const [only] = ways;
  if (only !== undefined && ways.length === 1) return ways;
  const bySums = new Map<string, Way[]>();
  for (const way of ways) {
    const name = way.sums.join(" ");
    const kept = bySums.get(name);
    if (kept === undefined) bySums.set(name, [way]);
    else keep(kept, way);
  }
  return [...bySums.values()].flat();
}

/** Adds a way unless it is never the worst, and drops those that it makes so. */
function keep(kept: Way[], way: Way): void {
  const worse = kept.findIndex((other) => offersAll(way, other));
  const other = kept[worse];
  if (other !== undefined) {
    kept[worse] = absorbed(other, way);
    return;
  }
  let one = way;
  for (let at = kept.length - 1; at >= 0; at -= 1) {
    const idle = kept[at];
    if (idle === undefined || !offersAll(idle, way)) continue;
    one = absorbed(one, idle);
    kept.splice(at, 1);
  }
  kept.push(one);
}

/** Whether `a` offers everything that `b` does, for no more. */
function offersAll(a: Way, b: Way): boolean {
  for (const offer of b.offers) if (!a.offers.some((own) => own.points >= offer.points && own.cost <= offer.cost)) return false;
  return true;
}

function everyPair(ways: readonly Way[], others: readonly Way[]): readonly Way[] {
  const pairs: Way[] = [];
  for (const way of ways) for (const other of others) pairs.push(together(way, other));
  return pairs;
}

const together = (a: Way, b: Way): Way => ({
  sums: a.sums.map((sum, index) => sum + (b.sums[index] ?? 0)),
  start: a.start + b.start,
  offers: jointOffers(a.offers, b.offers),
  among: withLevers(a.among, b.among),
  several: a.several || b.several,
});

const absorbed = (one: Way, { offers, among, several }: Way): Way => ({
  sums: one.sums,
  start: one.start,
  offers: one.offers,
  among: withLevers(one.among, among),
  several: one.several || several || !offerTheSame(one.offers, offers),
});

/** Levers with those of others that are not among them. */
function withLevers(levers: readonly Lever[], others: readonly Lever[]): readonly Lever[] {
  const more = others.filter(({ fact }) => !levers.some((lever) => lever.fact === fact));
  return more.length === 0 ? levers : [...levers, ...more];
}

function jointOffers(some: readonly GroupOffer[], others: readonly GroupOffer[]): readonly GroupOffer[] {
  const offers: GroupOffer[] = [];
  for (const a of some) {
    for (const b of others) {
      const parts = b.parts.length === 0 ? a.parts : [...a.parts, ...b.parts];
      offers.push({ points: a.points + b.points, cost: plus(a.cost, b.cost), moves: a.moves + b.moves, among: NOBODY, parts });
    }
  }
  return unbeatenOffers(offers);
}

const NOBODY: readonly Lever[] = [];

/** Whether two offer the same changes for the same. */
const offerTheSame = (some: readonly GroupOffer[], others: readonly GroupOffer[]): boolean =>
  some.length === others.length &&
  some.every(({ points, cost, parts }, index) => {
    const other = others[index];
    return other?.points === points && isEqual(other.cost, cost) && isSame(choicesOf(parts), choicesOf(other.parts));
  });

const choicesOf = (parts: GroupOffer["parts"]): readonly Choice[] => parts.flatMap(({ choices }) => choices);

const isSame = (a: readonly Choice[], b: readonly Choice[]): boolean =>
  a.length === b.length &&
  a.every(({ lever, action }, index) => {
    const other = b[index];
    if (other?.lever.key !== lever.key) return false;
    return (
      other.action === action ||
      JSON.stringify([other.action.from, other.action.told().to]) === JSON.stringify([action.from, action.told().to])
    );
  });

/** Every level of points at the cost of the worst way to it. */
function worstOf(found: readonly Way[], start: number): readonly GroupOffer[] {
  const among = found.map((way) => way.among).reduce(withLevers);
  const levels = new Set(found.flatMap(({ offers }) => offers.map(({ points }) => points)));
  const offers = [...levels].flatMap((points): readonly GroupOffer[] => {
    let worst: GroupOffer | null = null;
    for (const { offers: own } of found) {
      let best: GroupOffer | null = null;
      for (const offer of own) if (offer.points >= points && (best === null || order(offer, best) < 0)) best = offer;
      if (best === null) return [];
      if (worst === null || order(best, worst) > 0) worst = best;
    }
    return worst === null || points <= start ? [] : [{ points, cost: worst.cost, moves: worst.moves, among, parts: [] }];
  });
  return unbeatenOffers([{ points: start, cost: 0, moves: 0, among: NOBODY, parts: [] }, ...offers]);
}

type Weighed = Pick<GroupOffer, "cost" | "moves">;
const order = (a: Weighed, b: Weighed): number => orderCosts(a.cost, b.cost) || a.moves - b.moves;

/** The offers that no other one beats, cheapest first. */
function unbeatenOffers(offers: readonly GroupOffer[]): readonly GroupOffer[] {
  if (offers.length === 1) return offers;
  const sorted = [...offers].sort((a, b) => order(a, b) || b.points - a.points);
  const kept: GroupOffer[] = [];
  for (const one of sorted) if (one.points > (kept.at(-1)?.points ?? -Infinity)) kept.push(one);
  return kept;
}
