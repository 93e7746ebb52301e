import { masterDataNames } from "../normal/master-data-names.js";
import type { ClassList, Selection, TextField, ThingList } from "../query/query.js";
import type { Asked } from "./profile.js";

const there = (look: Selection): Asked => ({ look, demand: { is: "there" } });
const oneOf = (look: Selection, values: readonly string[]): Asked => ({ look, demand: { is: "one-of", values } });

export const has = (field: TextField): Asked => there({ from: "field", field });
export const isOne = (field: TextField, ...values: readonly string[]): Asked => oneOf({ from: "field", field }, values);
export const hasQuantity: Asked = there({ from: "quantity" });
export const hasDocument = (type?: string): Asked => there({ from: "bizTransaction", ...(type === undefined ? {} : { type }) });
export const hasSource = (type?: string): Asked => there({ from: "source", ...(type === undefined ? {} : { type }) });
export const hasDestination = (type?: string): Asked => there({ from: "destination", ...(type === undefined ? {} : { type }) });
export const hasField = (...names: readonly string[]): Asked => there({ from: "extension", place: "event", names, inner: false });
export const hasIlmd = (...names: readonly string[]): Asked => there({ from: "extension", place: "ilmd", names, inner: false });
export const hasIlmdWithin = (...names: readonly string[]): Asked => there({ from: "extension", place: "ilmd", names, inner: true });
export const hasThings = (...lists: readonly ThingList[]): Asked => there({ from: "things", lists });
export const hasClasses = (...lists: readonly ClassList[]): Asked => there({ from: "classes", lists });

/** Lots of trade items, and classes of one's own: a trade item by itself is no lot. */
const LOT = String.raw`^(?:https://id\.gs1\.org/01/[0-9]{14}/10/|(?!https://id\.gs1\.org/01/)).`;

/** A lot, among these lists of classes, or in the attributes of single things. */
export const hasLot = (...lists: readonly ClassList[]): readonly Asked[] => [
  { look: { from: "classes", lists }, demand: { is: "match", ids: [], like: [LOT] } },
  hasIlmd(...masterDataNames("lotNumber")),
];
