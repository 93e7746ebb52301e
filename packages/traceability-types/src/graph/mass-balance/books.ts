import { bookOf, type Shelf, shelf } from "./shelf.js";
import { type Matter, type Tally, tally } from "./tally.js";
import { type Trail, type Trails, trails } from "./trail.js";

export interface LotBook extends Matter {
  readonly object: number;
  readonly made: Tally;
  readonly used: Tally;
  readonly sold: Tally;
  readonly destroyed: Tally;
  readonly retired: Tally;
}

export interface ProcessBook extends Matter, Trail {
  readonly key: number;
  readonly step: number;
  readonly input: Tally;
  readonly output: Tally;
}

export interface ShipmentBook extends Matter, Trail {
  readonly paper: number;
  readonly object: number;
  readonly shipped: Tally;
  readonly received: Tally;
}

export interface HolderBook extends Matter, Trail {
  readonly holder: string;
  readonly object: number;
  readonly got: Tally;
  readonly gave: Tally;
  /** What the book says now, and what it said before the present instant. */
  book: bigint;
  before: bigint;
  time: number;
  missing: boolean;
}

/** Everything that is counted while the events are gone through. */
export interface Books {
  readonly lots: Map<number, LotBook>;
  readonly processes: Map<number, ProcessBook>;
  /** By paper and object. */
  readonly shipments: Shelf<number, ShipmentBook>;
  /** By object and holder. */
  readonly holders: Shelf<string, HolderBook>;
  /** Events of processes, shipments and holders. */
  readonly trails: Trails;
  /** Lots of which something happened nobody knows where. */
  readonly nowhere: Set<number>;
  /** Shipments that were named together are one. */
  readonly joined: Map<number, number>;
}

export const emptyBooks = (): Books => ({
  lots: new Map(),
  processes: new Map(),
  shipments: shelf(({ object }) => object),
  holders: shelf(({ holder }) => holder),
  trails: trails(),
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
  const book: ProcessBook = { key, matter: null, last: 0, step, input: tally(), output: tally() };
  processes.set(key, book);
  return book;
}

export const shipmentBook = ({ shipments }: Books, paper: number, object: number): ShipmentBook =>
  bookOf(shipments, paper, object, () => ({ paper, object, matter: null, shipped: tally(), received: tally(), last: 0 }));

export const holderBook = ({ holders }: Books, holder: string, object: number): HolderBook =>
  bookOf(holders, object, holder, () => ({
    holder,
    object,
    matter: null,
    got: tally(),
    gave: tally(),
    book: 0n,
    before: 0n,
    time: Number.NEGATIVE_INFINITY,
    missing: false,
    last: 0,
  }));

/** The one that shipments named together are kept under. */
export function joinedOf({ joined }: Books, paper: number): number {
  let at = paper;
  for (let next = joined.get(at); next !== undefined && next !== at; next = joined.get(at)) at = next;
  return at;
}
