import { type Matter, type Tally, tally } from "./tally.js";

export interface LotBook extends Matter {
  readonly object: number;
  readonly made: Tally;
  readonly used: Tally;
  readonly sold: Tally;
  readonly destroyed: Tally;
  readonly retired: Tally;
}

export interface ProcessBook extends Matter {
  readonly key: number;
  readonly events: number[];
  readonly step: number;
  readonly input: Tally;
  readonly output: Tally;
}

export interface ShipmentBook extends Matter {
  readonly paper: number;
  readonly object: number;
  readonly shipped: Tally;
  readonly received: Tally;
  readonly events: number[];
}

export interface HolderBook extends Matter {
  readonly holder: string;
  readonly object: number;
  readonly got: Tally;
  readonly gave: Tally;
  /** What the book says now, and what it said before the present instant. */
  book: bigint;
  before: bigint;
  time: number;
  missing: boolean;
  readonly events: number[];
}

/** Everything that is counted while the events are gone through. */
export interface Books {
  readonly lots: Map<number, LotBook>;
  readonly processes: Map<number, ProcessBook>;
  readonly shipments: Map<number, Map<number, ShipmentBook>>;
  readonly holders: Map<number, Map<string, HolderBook>>;
  /** Lots of which something happened nobody knows where. */
  readonly nowhere: Set<number>;
  /** Shipments that were named together are one. */
  readonly joined: Map<number, number>;
}

export const emptyBooks = (): Books => ({
  lots: new Map(),
  processes: new Map(),
  shipments: new Map(),
  holders: new Map(),
  nowhere: new Set(),
  joined: new Map(),
});

export function lotBook({ lots }: Books, object: number): LotBook {
  const known = lots.get(object);
  if (known !== undefined) return known;
  const book: LotBook = { object, matter: null, made: tally(), used: tally(), sold: tally(), destroyed: tally(), retired: tally() };
  lots.set(object, book);
  return book;
}

export function processBook({ processes }: Books, key: number, step: number): ProcessBook {
  const known = processes.get(key);
  if (known !== undefined) return known;
  const book: ProcessBook = { key, matter: null, events: [], step, input: tally(), output: tally() };
  processes.set(key, book);
  return book;
}

export function shipmentBook({ shipments }: Books, paper: number, object: number): ShipmentBook {
  let of = shipments.get(paper);
  if (of === undefined) shipments.set(paper, (of = new Map()));
  const known = of.get(object);
  if (known !== undefined) return known;
  const book: ShipmentBook = { paper, object, matter: null, shipped: tally(), received: tally(), events: [] };
  of.set(object, book);
  return book;
}

export function holderBook({ holders }: Books, holder: string, object: number): HolderBook {
  let of = holders.get(object);
  if (of === undefined) holders.set(object, (of = new Map()));
  const known = of.get(holder);
  if (known !== undefined) return known;
  const book: HolderBook = {
    holder,
    object,
    matter: null,
    got: tally(),
    gave: tally(),
    book: 0n,
    before: 0n,
    time: Number.NEGATIVE_INFINITY,
    missing: false,
    events: [],
  };
  of.set(holder, book);
  return book;
}

/** The one that shipments named together are kept under. */
export function joinedOf({ joined }: Books, paper: number): number {
  let at = paper;
  for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next;
  return at;
}
