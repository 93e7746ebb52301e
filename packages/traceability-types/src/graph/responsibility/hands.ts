import { ARRIVING, ENDING, LEAVING } from "../../epcis/steps-table.js";
import { paperRowsOf } from "../store/paper-rows.js";
import type { Store } from "../store/store.js";

/** What makes somebody responsible (责任判定规则), as data. */
export interface ResponsibilityPolicy {
  /** Whose place is whose (场所归属): party by place. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Who answers for what is on the road (在途责任), when no event says so: the sender until it is received, the receiver from when it is sent, or nobody, which is then a finding. Absent: nobody. */
  readonly inTransit?: "sender" | "receiver" | "nobody";
}

/** In whose hands something was up to an event, and is from then on (经手方). */
export interface Hands {
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** To whom it was sent. */
  readonly toward: readonly string[];
  readonly what: "sent" | "received" | "seen" | "ended";
}

/** Reads from an event who had what it names, and who has it then; parties named outrank owners of places. */
export function handsOf(store: Store, event: number, owners: Owners, policy: ResponsibilityPolicy): Hands {
  const step = store.words.names[(store.step.data[event] ?? 0) - 1] ?? "";
  const from = partiesOf(store, event, 1);
  const to = partiesOf(store, event, 2);
  const readAt = ownerOf(store, store.readPoint.data[event] ?? 0, owners);
  const keptAt = ownerOf(store, store.bizLocation.data[event] ?? 0, owners);
  if (LEAVING.has(step)) {
    const before = first(from, readAt, keptAt);
    const after = policy.inTransit === "sender" ? before : policy.inTransit === "receiver" ? to : [];
    return { before, after, toward: to, what: "sent" };
  }
  if (ARRIVING.has(step))
    return { before: policy.inTransit === "sender" ? from : [], after: first(to, keptAt, readAt), toward: [], what: "received" };
  if (ENDING.has(step)) return { before: first(from, readAt, keptAt), after: [], toward: to, what: "ended" };
  return { before: first(from, readAt, keptAt), after: first(to, keptAt, readAt), toward: [], what: "seen" };
}

const first = (...lists: readonly (readonly string[])[]): readonly string[] => lists.find((list) => list.length > 0) ?? [];

function ownerOf(store: Store, place: number, owners: Owners): readonly string[] {
  const owner = place === 0 ? undefined : owners(store.places.names[place - 1] ?? "");
  return owner === undefined ? [] : [owner];
}

/** Those who possess, or else those who own, on one side of an event. */
function partiesOf(store: Store, event: number, side: 1 | 2): readonly string[] {
  const [start, end] = paperRowsOf(store, event);
  const possessing: string[] = [];
  const owning: string[] = [];
  for (let row = start; row < end; row += 1) {
    const type = store.paperType.data[row] ?? 0;
    if (type % 3 !== side) continue;
    const word = store.words.names[Math.floor(type / 3) - 1];
    const id = store.papers.names[store.paper.data[row] ?? 0] ?? "";
    if (word === "possessing_party") possessing.push(id);
    else if (word === "owning_party") owning.push(id);
  }
  return possessing.length > 0 ? possessing : owning;
}

/** The owner of a place. */
export type Owners = (place: string) => string | undefined;

/** Owners by a map that no name of the language can slip into; where places stand in for owners nobody knows, the place itself. */
export function ownersOf({ owners }: ResponsibilityPolicy, placesStandIn = false): Owners {
  const known = new Map(Object.entries(owners ?? {}));
  return (place) => known.get(place) ?? (placesStandIn ? place : undefined);
}
