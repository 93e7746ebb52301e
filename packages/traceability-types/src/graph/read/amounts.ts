import { attoOf, PIECES, type Unit, unitOf } from "../amounts/amount.js";
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

/** A unit with the amounts that were read in it, by the words they are written in. */
interface UnitRead {
  readonly unit: Unit;
  readonly texts: Map<number, { readonly atto: bigint | null; readonly measured: Measured | null }>;
}

/** A reader of the amounts of an index. */
export function amountReader(store: Store): AmountReader {
  const units = new Map<number, UnitRead>();
  let kept = 0;
  const piece = pieces(store);
  return {
    of: (row, object, asClass) => {
      if (!asClass) return piece(object);
      const at = amountAt(store, row);
      if (at < 0) return null;
      const unitNumber = store.unit.data[at] ?? 0;
      let its = units.get(unitNumber);
      if (its === undefined)
        units.set(unitNumber, (its = { unit: unitOf(unitNumber === 0 ? undefined : store.words.names[unitNumber - 1]), texts: new Map() }));
      const { unit, texts } = its;
      const word = store.amount.data[at] ?? 0;
      let read = texts.get(word);
      if (read === undefined) {
        const atto = attoOf(store.words.names[word - 1], unit);
        // Of weights and volumes it does not matter what they are of.
        const measured = atto === null || !isOfAll(unit.measures) ? null : { matter: unit.measures, atto };
        if (kept >= MOST_KEPT) {
          for (const other of units.values()) other.texts.clear();
          kept = 0;
        }
        kept += 1;
        texts.set(word, (read = { atto, measured }));
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
  let [item, last]: [string | undefined, Measured] = [undefined, { matter: "", atto: one }];
  return (object) => {
    const id = store.objects.names[object] ?? "";
    if (item !== undefined && id.startsWith(item)) return last;
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
