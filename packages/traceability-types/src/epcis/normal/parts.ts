import type { BizTransaction, Destination, ErrorDeclaration, PersistentDisposition, Place, Quantity, Source } from "../normal-event.js";
import type { Context } from "./context.js";
import { normalDecimal } from "./decimal.js";
import { extensionsOf } from "./fields.js";
import { normalId } from "./ids.js";
import { isObject } from "./is-object.js";
import { LONGEST_REMEMBERED } from "./longest-remembered.js";
import { normalTime } from "./time.js";
import type { Vocabulary } from "../form/words-table.js";
import { normalWord } from "./words.js";

type Written = Readonly<Record<string, unknown>>;

/** A list, or the one thing that stands for a list of one; an empty list is none. */
export function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (value === undefined) return undefined;
  if (!Array.isArray(value)) return [value];
  return value.length === 0 ? undefined : value;
}

const textOf = (value: unknown): string => (typeof value === "string" ? value : "");
const objectOf = (value: unknown): Written => (isObject(value) ? value : {});

export const idOf = (value: unknown, context: Context): string => normalId(context.expand(textOf(value).trim()));
/** Names of events are no keys of GS1, and stay as they are. */
export const nameOf = (value: unknown, context: Context): string => context.expand(textOf(value).trim());
/** A time that was checked before. */
export const timeOf = (value: unknown): string => normalTime(textOf(value)) ?? textOf(value);

export function idsOf(value: unknown, context: Context): readonly string[] | undefined {
  const items = itemsOf(value);
  if (items === undefined) return undefined;
  return items.map((one) => idOf(one, context));
}

export const wordsOf = (value: unknown, vocabulary: Vocabulary, context: Context): readonly string[] | undefined =>
  itemsOf(value)?.map((one) => normalWord(vocabulary, textOf(one), context));

export const decimalOf = (value: unknown): string | undefined =>
  typeof value === "number" || typeof value === "string" ? (normalDecimal(value) ?? undefined) : undefined;

export function quantitiesOf(value: unknown, context: Context): readonly Quantity[] | undefined {
  return itemsOf(value)?.map((one) => {
    const written = objectOf(one);
    const quantity: { -readonly [Key in keyof Quantity]: Quantity[Key] } = { epcClass: idOf(written["epcClass"], context) };
    const amount = decimalOf(written["quantity"]);
    if (amount !== undefined) quantity.quantity = amount;
    const uom = written["uom"];
    if (typeof uom === "string") quantity.uom = uom.trim();
    return quantity;
  });
}

/** How many places are remembered. */
const MOST_PLACES = 4096;
const places = new Map<string, string>();

/** Places are few: each is one text in memory for all the events that have it. */
function placeId(written: string, context: Context): string {
  if (written.length > LONGEST_REMEMBERED) return idOf(written, context);
  const known = places.get(written);
  if (known !== undefined) return known;
  const id = idOf(written, context);
  // What begins otherwise may have a prefix, which means something else in another context.
  if (written.startsWith("https:") || written.startsWith("urn:")) {
    if (places.size >= MOST_PLACES) places.clear();
    places.set(written, id);
  }
  return id;
}

const PLACE_FIELDS: ReadonlySet<string> = new Set(["id", "@id"]);

export function placeOf(value: unknown, context: Context): Place | undefined {
  if (value === undefined) return undefined;
  const written = typeof value === "string" ? { id: value } : objectOf(value);
  const id = placeId(textOf(written["id"]), context);
  const extensions = extensionsOf(written, PLACE_FIELDS, context);
  return extensions === undefined ? { id } : { id, extensions };
}

export function transactionsOf(value: unknown, context: Context): readonly BizTransaction[] | undefined {
  return itemsOf(value)?.map((one) => {
    const written = objectOf(one);
    const bizTransaction = idOf(written["bizTransaction"], context);
    const type = written["type"];
    return typeof type === "string" ? { type: normalWord("bizTransaction", type, context), bizTransaction } : { bizTransaction };
  });
}

const partyType = (written: Written, context: Context): string => normalWord("sourceDestination", textOf(written["type"]), context);

export const sourcesOf = (value: unknown, context: Context): readonly Source[] | undefined =>
  itemsOf(value)?.map((one) => {
    const written = objectOf(one);
    return { type: partyType(written, context), source: idOf(written["source"], context) };
  });

export const destinationsOf = (value: unknown, context: Context): readonly Destination[] | undefined =>
  itemsOf(value)?.map((one) => {
    const written = objectOf(one);
    return { type: partyType(written, context), destination: idOf(written["destination"], context) };
  });

export function persistentOf(value: unknown, context: Context): PersistentDisposition | undefined {
  if (value === undefined) return undefined;
  const written = objectOf(value);
  const set = wordsOf(written["set"], "disposition", context);
  const unset = wordsOf(written["unset"], "disposition", context);
  if (set === undefined && unset === undefined) return undefined;
  return { ...(set === undefined ? {} : { set }), ...(unset === undefined ? {} : { unset }) };
}

const ERROR_FIELDS: ReadonlySet<string> = new Set(["declarationTime", "reason", "correctiveEventIDs"]);

export function declarationOf(value: unknown, context: Context): ErrorDeclaration | undefined {
  if (value === undefined) return undefined;
  const written = objectOf(value);
  const reason = written["reason"];
  const corrective = itemsOf(written["correctiveEventIDs"])?.map((one) => nameOf(one, context));
  const extensions = extensionsOf(written, ERROR_FIELDS, context);
  return {
    declarationTime: timeOf(written["declarationTime"]),
    ...(typeof reason === "string" ? { reason: normalWord("errorReason", reason, context) } : {}),
    ...(corrective === undefined ? {} : { correctiveEventIDs: corrective }),
    ...(extensions === undefined ? {} : { extensions }),
  };
}
