import { attoOf, PIECES, unitOf } from "../amounts/amount.js";
import { matterOf } from "../amounts/matter.js";
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
  const texts = new Map<number, bigint | null>();
  const things = new Map<number, Measured>();
  const one = unitOf(undefined).atto;
  const thing = (object: number): Measured => {
    const known = things.get(object);
    if (known !== undefined) return known;
    const measured = { matter: matterOf(store.objects.names[object] ?? "", PIECES), atto: one };
    if (things.size >= MOST_KEPT) things.clear();
    things.set(object, measured);
    return measured;
  };
  return {
    of: (row, object, asClass) => {
      if (!asClass) return thing(object);
      const at = amountAt(store, row);
      if (at < 0) return null;
      const unitNumber = store.unit.data[at] ?? 0;
      let unit = units.get(unitNumber);
      if (unit === undefined) units.set(unitNumber, (unit = unitOf(unitNumber === 0 ? undefined : store.words.names[unitNumber - 1])));
      const word = store.amount.data[at] ?? 0;
      const key = word * 65_536 + unitNumber;
      let atto = texts.get(key);
      if (atto === undefined) {
        atto = attoOf(store.words.names[word - 1], unit);
        if (texts.size >= MOST_KEPT) texts.clear();
        texts.set(key, atto);
      }
      return atto === null ? null : { matter: matterOf(store.objects.names[object] ?? "", unit.measures), atto };
    },
  };
}
