import type { Issue } from "@countykit/core";
import { type Narrow, narrows, type Times, times, type Whole, wholes } from "./columns.js";
import type { Reading } from "./read-event.js";
import { type Texts, textsOf } from "./texts.js";

/** What an index keeps (索引内部). Events, objects, words are numbers from 0 on; an event's number is its place in what was handed in. */
export interface Store {
  readonly objects: Texts;
  /** Types, steps, dispositions, units, amounts, offsets. */
  readonly words: Texts;
  readonly places: Texts;
  /** Transactions and parties. */
  readonly papers: Texts;
  readonly eventIds: Texts;

  readonly time: Times;
  /** When it was recorded; +∞ for what is no event of its own: a second copy, a declaration, what could not be read. */
  readonly recorded: Times;
  readonly kind: Narrow;
  /** Words and places by number + 1; 0 is none. */
  readonly step: Narrow;
  readonly disposition: Narrow;
  readonly readPoint: Narrow;
  readonly bizLocation: Narrow;
  /** Two halves of a hash of everything that an event tells. */
  readonly hashA: Whole;
  readonly hashB: Whole;

  /** Rows of event e begin at `rowStart[e]`: object × 16 + role. */
  readonly rowStart: Whole;
  readonly rows: Whole;
  /** Amounts, in the order of their rows: row, amount + 1 (0: not counted), unit + 1 (0: pieces). */
  readonly amountRow: Whole;
  readonly amount: Narrow;
  readonly unit: Narrow;
  /** Transactions, sources, destinations in the order of events: kind × 3 words. */
  readonly paperEvent: Whole;
  readonly paperType: Narrow;
  readonly paper: Narrow;

  /** Where the chain of an object stands in `links`, and how long it is; a link is event × 16 + role, in order of time and then of event. */
  readonly chainStart: Whole;
  readonly chainLength: Whole;
  readonly links: Whole;
  /** Places in `links` that are free again, by size. */
  readonly free: Map<number, number[]>;

  /** Kinds of events that are none of the five. */
  readonly otherKinds: Map<number, number>;
  /** Events with one id and different contents: by the first of them, the others. */
  readonly namesakes: Map<number, number[]>;
  /** Events without an id, by hash. */
  readonly nameless: Nameless;
  readonly retracted: Map<number, number>;
  readonly declaredIds: Map<string, number>;
  readonly declaredContents: Map<string, Declared[]>;
  /** Declarations whose event has not come, by event number of the declaration: what they name. */
  readonly issues: Issue[];
  issueCount: number;
  copies: number;
  declarations: number;
  /** Rises with everything that is added, so that what was worked out before is known to be old. */
  version: number;
}

export interface Declared {
  readonly reading: Reading;
  at: number;
}

export interface Nameless {
  slots: Uint32Array;
  taken: number;
  readonly crowded: Map<string, number[]>;
}

export const emptyStore = (): Store => ({
  objects: textsOf(),
  words: textsOf(),
  places: textsOf(),
  papers: textsOf(),
  eventIds: textsOf(),
  time: times(),
  recorded: times(),
  kind: narrows(),
  step: narrows(),
  disposition: narrows(),
  readPoint: narrows(),
  bizLocation: narrows(),
  hashA: wholes(),
  hashB: wholes(),
  rowStart: { data: new Uint32Array(1), length: 1 },
  rows: wholes(),
  amountRow: wholes(),
  amount: narrows(),
  unit: narrows(),
  paperEvent: wholes(),
  paperType: narrows(),
  paper: narrows(),
  chainStart: wholes(),
  chainLength: wholes(),
  links: wholes(),
  free: new Map(),
  otherKinds: new Map(),
  namesakes: new Map(),
  nameless: { slots: new Uint32Array(0), taken: 0, crowded: new Map() },
  retracted: new Map(),
  declaredIds: new Map(),
  declaredContents: new Map(),
  issues: [],
  issueCount: 0,
  copies: 0,
  declarations: 0,
  version: 0,
});
