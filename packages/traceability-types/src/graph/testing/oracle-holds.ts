import { NEVER } from "../times.js";
import { END, isKindOfGoods, type Named, namesIn, type PlainEvent } from "./oracle-events.js";

export interface PlainHold {
  readonly parent: string;
  readonly child: string;
  readonly kind: "aggregation" | "association";
  readonly since: number;
  readonly until: number;
  readonly known: number;
}

/** Amounts of the tests have at most three places, so thousandths are exact. */
const thousandths = (text: string): number => Math.round(Number(text) * 1000);

/** All holds of a set of events: each pair of parent and child by itself, through all instants. */
export function allHolds(events: readonly PlainEvent[]): readonly PlainHold[] {
  return (["aggregation", "association"] as const).flatMap((kind) => {
    const type = kind === "aggregation" ? "AggregationEvent" : "AssociationEvent";
    const packing = events.filter(({ event }) => event.type === type && event.parentID !== undefined);
    const pairs = new Map<string, readonly [string, string]>();
    for (const { event } of packing)
      for (const { id, role } of namesIn(event))
        if (role === "child" && !isKindOfGoods(id)) pairs.set(JSON.stringify([event.parentID, id]), [event.parentID ?? "", id]);
    return [...pairs.values()].flatMap(([parent, child]) => holdsOfPair(events, packing, parent, child, kind));
  });
}

function holdsOfPair(
  events: readonly PlainEvent[],
  packing: readonly PlainEvent[],
  parent: string,
  child: string,
  kind: PlainHold["kind"],
): readonly PlainHold[] {
  const done: PlainHold[] = [];
  let open: { since: number; known: number; left: Map<string, number> | "unknown" } | undefined;
  const namesChild = (one: PlainEvent) => childNames(one, child).length > 0;
  const close = (T: number) => {
    if (open !== undefined) done.push({ parent, child, kind, since: open.since, known: open.known, until: T });
    open = undefined;
  };
  const made = Math.min(
    ...events
      .filter(({ event }) => (event.type === "ObjectEvent" && event.action === "ADD") || event.type === "TransformationEvent")
      .filter(({ event }) =>
        namesIn(event).some(({ id, role }) => id === child && role === (event.type === "ObjectEvent" ? "observed" : "output")),
      )
      .map(({ t }) => t),
  );
  for (const T of [...new Set(packing.map(({ t }) => t))].sort((a, b) => a - b)) {
    const now = packing.filter(({ t }) => t === T);
    const here = now.filter((one) => one.event.parentID === parent && namesChild(one));
    const [deletes, adds, observes] = (["DELETE", "ADD", "OBSERVE"] as const).map((action) =>
      here.filter(({ event }) => event.action === action),
    );
    const openBefore = open !== undefined;
    const explained = () => openBefore || done.some(({ since, until }) => since <= T && T <= until) || open !== undefined;
    if (deletes === undefined || adds === undefined || observes === undefined) continue;
    const begin = () =>
      Math.max(
        made <= T ? made : NEVER,
        NEVER,
        ...done.map(({ until }) => until),
        ...(kind === "aggregation" && here.some((one) => childNames(one, child).some(({ asClass }) => !asClass))
          ? packing.filter((one) => one.t < T && one.event.parentID !== parent && namesChild(one)).map(({ t }) => t)
          : []),
      );
    // 1. DELETE
    if (openBefore && open !== undefined) {
      const emptied = now.some(
        ({ event }) => event.parentID === parent && event.action === "DELETE" && !namesIn(event).some(({ role }) => role === "child"),
      );
      if (emptied) close(T);
      else if (deletes.length > 0) {
        open.left = without(open.left, deletes, child);
        if (isNothing(open.left)) close(T);
      }
    } else if (deletes.length > 0 && adds.length === 0) done.push({ parent, child, kind, since: begin(), until: T, known: T });
    // 2. ADD
    if (adds.length > 0) {
      if (open === undefined) open = { since: T, known: T, left: new Map() };
      open.left = withMore(open.left, adds, child);
      if (!openBefore && deletes.length > 0) {
        open.left = without(open.left, deletes, child);
        if (isNothing(open.left)) close(T);
      }
    }
    // 3. OBSERVE
    if (observes.length > 0 && !explained()) open = { since: begin(), known: T, left: "unknown" };
    // A thing that was seen elsewhere at this instant, and not here, has left.
    const seen = now
      .filter(({ event }) => event.action !== "DELETE")
      .filter((one) => childNames(one, child).some(({ asClass }) => !asClass));
    const elsewhere = seen.length > 0 && seen.every(({ event }) => event.parentID !== parent);
    if (kind === "aggregation" && elsewhere && open !== undefined && open.known < T) close(T);
  }
  close(END);
  return done;
}

const childNames = ({ event }: PlainEvent, child: string): readonly Named[] =>
  namesIn(event).filter(({ id, role }) => id === child && role === "child");

type Amounts = Map<string, number> | "unknown";

const quantities = (events: readonly PlainEvent[], child: string) => events.flatMap((one) => childNames(one, child));

function withMore(left: Amounts, adds: readonly PlainEvent[], child: string): Amounts {
  if (left === "unknown") return left;
  const names = quantities(adds, child);
  if (names.some(({ quantity }) => quantity?.quantity === undefined)) return "unknown";
  const more = new Map(left);
  for (const { quantity } of names)
    more.set(quantity?.uom ?? "", (more.get(quantity?.uom ?? "") ?? 0) + thousandths(quantity?.quantity ?? ""));
  return more;
}

/** What is left; an empty map says nothing is. */
function without(left: Amounts, deletes: readonly PlainEvent[], child: string): Amounts {
  const names = quantities(deletes, child);
  if (names.some(({ quantity }) => quantity?.quantity === undefined)) return new Map();
  if (left === "unknown" || names.some(({ quantity }) => !left.has(quantity?.uom ?? ""))) return "unknown";
  const rest = new Map(left);
  for (const { quantity } of names)
    rest.set(quantity?.uom ?? "", (rest.get(quantity?.uom ?? "") ?? 0) - thousandths(quantity?.quantity ?? ""));
  for (const [unit, amount] of rest) rest.set(unit, Math.max(0, amount));
  return [...rest.values()].every((amount) => amount === 0) ? new Map() : rest;
}

const isNothing = (left: Amounts): boolean => left !== "unknown" && left.size === 0;
