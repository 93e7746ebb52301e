import { attoOf, PIECES, unitOf } from "../amounts/amount.js";
import { isOfAll, matterOf, tradeItemOf } from "../amounts/matter.js";
import { amountAt } from "../holds/amounts-of.js";
import type { Store } from "../store/store.js";

/** An amount with what it may be compared with. */
export interface Measured {
  readonly matter: string;
  readonly atto: bigint;
}

/** Reads amounts of rows, each text once. */
export interface AmountReader {
  /** What a row tells of an object; a thing is one piece, a class without an amount `null`. */
  readonly of: (row: number, object: number, asClass: boolean) => Measured | null;
}

const MOST_KEPT = 100_000;

/** A reader of the amounts of an index. */
export function amountReader(store: Store): AmountReader {
  const units = new Map<number, { readonly measures: string; readonly atto: bigint }>();
  const texts = new Map<number, { readonly atto: bigint | null; readonly measured: Measured | null }>();
  const piece = pieces(store);
  return {
    of: (row, object, asClass) => {
      if (!asClass) return piece(object);
      const at = amountAt(store, row);
      if (at < 0) return null;
      const unitNumber = store.unit.data[at] ?? 0;
      let unit = units.get(unitNumber);
      if (unit === undefined) units.set(unitNumber, (unit = unitOf(unitNumber === 0 ? undefined : store.words.names[unitNumber - 1])));
      const word = store.amount.data[at] ?? 0;
      const key = word * 65_536 + unitNumber;
      let read = texts.get(key);
      if (read === undefined) {
        const atto = attoOf(store.words.names[word - 1], unit);
        // Of weights and volumes it does not matter what they are of.
        const measured = atto === null || !isOfAll(unit.measures) ? null : { matter: unit.measures, atto };
        if (texts.size >= MOST_KEPT) texts.clear();
        texts.set(key, (read = { atto, measured }));
      }
      if (read.measured !== null || read.atto === null) return read.measured;
      return { matter: matterOf(store.objects.names[object] ?? "", unit.measures), atto: read.atto };
    },
  };
}

/** One piece of each thing. Things of one trade item come one after another, and share what they are. */
function pieces(store: Store): (object: number) => Measured {
  const one = unitOf(undefined).atto;
  const others = new Map<string, Measured>();
  let [item, last]: [string, Measured] = [" ", { matter: "", atto: one }];
  return (object) => {
    const id = store.objects.names[object] ?? "";
    if (id.startsWith(item)) return last;
    const matter = matterOf(id, PIECES);
    const known = others.get(matter);
    const measured = known ?? { matter, atto: one };
    if (known === undefined) {
      if (others.size >= MOST_KEPT) others.clear();
      others.set(matter, measured);
    }
    const its = tradeItemOf(id);
    if (its !== undefined) {
      item = its;
      last = measured;
    }
    return measured;
  };
}
