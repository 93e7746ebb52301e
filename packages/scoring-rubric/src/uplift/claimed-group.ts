import { plus } from "../numbers/whole.js";
import type { Block } from "./blocks.js";
import type { Group, GroupOffer } from "./group.js";
import type { Lever } from "./levers.js";
import { order as orderCosts } from "./menu.js";

/** What a block may give in one world: where it starts, what it adds to each claim, and what it offers from there. */
export interface Way {
  readonly block: Block;
  readonly adds: readonly number[];
  readonly start: number;
  readonly offers: readonly GroupOffer[];
  readonly levers: readonly Lever[];
}

/** How blocks may stand together: what they have to offer then, and among what the changes are. */
interface Standing {
  readonly start: number;
  readonly offers: readonly GroupOffer[];
  readonly among: ReadonlyMap<string, Lever>;
  /** Whether other ways came to the same, so that the moves are not settled. */
  readonly several: boolean;
}

/**
 * A group of blocks whose points together are claimed (自评分项组). Among all ways to come to the claimed points, every gain costs what it costs in the worst
 * one. Ways are joined block by block; of two with equal sums the one is dropped that offers all the other does for no more, as it is never the worst.
 * `null` when no way comes to what is claimed, `too-many` when the ways cannot all be kept.
 *
 * @param others paths of claims that the ways already keep to
 */
export function claimedGroup(
  blocks: readonly Block[],
  waysOfBlocks: readonly (readonly Way[])[],
  claimed: readonly { readonly path: string; readonly points: number }[],
  others: readonly string[],
): Group | "too-many" | null {
  let standings = new Map<string, readonly Standing[]>([[claimed.map(() => 0).join(" "), [EMPTY]]]);
  for (const own of waysOfBlocks) {
    const alone = standingsOf(own);
    const next = new Map<string, readonly Standing[]>();
    for (const [sums, all] of standings) {
      for (const [adds, ways] of alone) {
        const after = addedUp(sums, adds);
        let kept = next.get(after) ?? [];
        for (const one of all) for (const way of ways) kept = withStanding(kept, joined(one, way));
        next.set(after, kept);
      }
    }
    standings = next;
    if ([...next.values()].reduce((count, all) => count + all.length, 0) > STANDINGS) return "too-many";
  }
  const found = standings.get(claimed.map(({ points }) => points).join(" ")) ?? [];
  const [first] = found;
  if (first === undefined) return null;
  const start = Math.min(...found.map((one) => one.start));
  const offers = found.length === 1 && !first.several ? first.offers : worstOf(found, start);
  return { blocks, claimed: [...claimed.map(({ path }) => path), ...others], start, offers };
}

/** More ways in which blocks may stand together, none of which is better than another, are not looked at. */
const STANDINGS = 4000;

const NOTHING: GroupOffer = { points: 0, cost: 0, moves: 0, among: [], parts: [] };
const EMPTY: Standing = { start: 0, offers: [NOTHING], among: new Map(), several: false };

/** What one block may give, by what it adds to the claims. */
function standingsOf(ways: readonly Way[]): ReadonlyMap<string, readonly Standing[]> {
  const standings = new Map<string, readonly Standing[]>();
  for (const { adds, start, offers, levers } of ways) {
    const name = adds.join(" ");
    const one: Standing = { start, offers, among: new Map(levers.map((lever) => [lever.fact, lever])), several: false };
    standings.set(name, withStanding(standings.get(name) ?? [], one));
  }
  return standings;
}

/** Two lists of sums, as names, added up one by one. */
function addedUp(sums: string, adds: string): string {
  if (sums === "") return "";
  const more = adds.split(" ").map(Number);
  return sums
    .split(" ")
    .map((sum, index) => Number(sum) + (more[index] ?? 0))
    .join(" ");
}

function joined(one: Standing, way: Standing): Standing {
  const offers = one.offers.flatMap((a) =>
    way.offers.map(
      (b): GroupOffer => ({
        points: a.points + b.points,
        cost: plus(a.cost, b.cost),
        moves: a.moves + b.moves,
        among: [],
        parts: [...a.parts, ...b.parts],
      }),
    ),
  );
  return {
    start: one.start + way.start,
    offers: unbeatenOffers(offers),
    among: way.among.size === 0 ? one.among : new Map([...one.among, ...way.among]),
    several: one.several || way.several,
  };
}

/** Adds a standing unless it is never the worst, and drops those that it makes so. What a dropped one was about is kept. */
function withStanding(kept: readonly Standing[], one: Standing): readonly Standing[] {
  const worse = kept.find((other) => offersAll(one, other));
  if (worse !== undefined) return kept.map((other) => (other === worse ? absorbed(other, one) : other));
  const idle = kept.filter((other) => offersAll(other, one));
  return [...kept.filter((other) => !idle.includes(other)), idle.reduce(absorbed, one)];
}

/** Whether `a` offers everything that `b` does, for no more. */
const offersAll = (a: Standing, b: Standing): boolean =>
  b.offers.every((offer) => a.offers.some((own) => own.points >= offer.points && own.cost <= offer.cost));

const absorbed = (one: Standing, other: Standing): Standing => ({
  ...one,
  among: new Map([...one.among, ...other.among]),
  several: one.several || other.several || movesOf(one) !== movesOf(other),
});

/** The changes of all offers, as a name. */
const movesOf = ({ offers }: Standing): string =>
  offers
    .map(
      ({ points, cost, parts }) =>
        `${points} ${cost} ${JSON.stringify(parts.flatMap(({ choices }) => choices.map(({ lever, action }) => [lever.key, action.from, action.to])))}`,
    )
    .join("\n");

/** Every level of points at the cost of the worst way to it. */
function worstOf(found: readonly Standing[], start: number): readonly GroupOffer[] {
  const among = [...new Map(found.flatMap((one) => [...one.among])).values()];
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
  return unbeatenOffers([{ ...NOTHING, points: start }, ...offers]);
}

type Weighed = Pick<GroupOffer, "cost" | "moves">;
const order = (a: Weighed, b: Weighed): number => orderCosts(a.cost, b.cost) || a.moves - b.moves;

/** The offers that no other one beats, cheapest first. */
function unbeatenOffers(offers: readonly GroupOffer[]): readonly GroupOffer[] {
  const sorted = [...offers].sort((a, b) => order(a, b) || b.points - a.points);
  const kept: GroupOffer[] = [];
  for (const one of sorted) if (one.points > (kept.at(-1)?.points ?? -Infinity)) kept.push(one);
  return kept;
}
