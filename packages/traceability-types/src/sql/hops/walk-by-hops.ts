import { ALWAYS, NEVER } from "../../graph/times.js";
import { stopOf } from "../definition/stops.js";
import type { Direction, Walk } from "../definition/trace-definition.js";
import { type Asked, type Lead, leadsOf } from "./rows-of-nodes.js";
import { addWindow, type Window, type Windows } from "./windows.js";

/** Something on its way: in which walk, where, and when. */
export interface Walker extends Window {
  readonly walk: number;
  readonly node: number;
}

/** Where each walk came, and when. */
export type Walked = readonly ReadonlyMap<number, Windows>[];

/** Hops until nothing new is met; the rows of a node are asked for once. */
export async function walkByHops(asked: Asked, walk: Walk, walkers: readonly Walker[], blind: boolean): Promise<Walked> {
  const met: Map<number, Windows>[] = [];
  const leads = new Map<number, readonly Lead[]>();
  let frontier = walkers.filter((walker) => meet(met, walker));
  while (frontier.length > 0) {
    await ask(asked, walk, frontier, leads);
    const next: Walker[] = [];
    for (const walker of frontier) {
      for (const lead of leads.get(walker.node) ?? []) {
        const window = walk.meets === "overlap" ? overlap(walker, lead, asked.asOf, blind) : onwards(walker, lead, asked.direction, blind);
        const arrived = window === undefined ? undefined : { walk: walker.walk, node: lead.to, lo: window.lo, hi: window.hi };
        if (arrived !== undefined && meet(met, arrived)) next.push(arrived);
      }
    }
    frontier = next;
  }
  return met;
}

/** Notes that a walk is somewhere; false when that is nothing new. */
function meet(met: Map<number, Windows>[], { walk, node, lo, hi }: Walker): boolean {
  const of = (met[walk] ??= new Map());
  const windows = addWindow(of.get(node) ?? [], { lo, hi });
  if (windows !== undefined) of.set(node, windows);
  return windows !== undefined;
}

/** Asks for the rows of nodes that were not asked for yet. */
async function ask(asked: Asked, { hops }: Walk, frontier: readonly Walker[], leads: Map<number, readonly Lead[]>): Promise<void> {
  const nodes = [...new Set(frontier.map(({ node }) => node))].filter((node) => !leads.has(node));
  for (const node of nodes) leads.set(node, []);
  for (const hop of hops) {
    const found = await leadsOf(
      asked,
      hop,
      nodes.filter((node) => stopOf(node).stop === hop.from.stop),
    );
    for (const [node, rows] of found) leads.set(node, [...(leads.get(node) ?? []), ...rows]);
  }
}

/** The part of a window that a row shares; nothing when it shares none. What ended after the view was still going on. */
function overlap(walker: Window, { since, until }: Lead, asOf: number, blind: boolean): Window | undefined {
  if (blind) return walker;
  const lo = Math.max(walker.lo, since);
  const hi = Math.min(walker.hi, until > asOf ? ALWAYS : until);
  return lo <= hi ? { lo, hi } : undefined;
}

/** From when on matter is at the other end of a row (up to when, going back); nothing when it had passed already. */
export function onwards(walker: Window, { since, table }: Lead, direction: Direction, blind: boolean): Window | undefined {
  if (table === "hold") return walker;
  if (!blind && (since < walker.lo || since > walker.hi)) return undefined;
  return direction === "forward" ? { lo: since, hi: ALWAYS } : { lo: NEVER, hi: since };
}
