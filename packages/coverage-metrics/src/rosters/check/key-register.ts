import type { AnyForm } from "../column.js";
import type { Fields } from "../typed-row.js";
import type { FindingsList } from "./findings-list.js";
import { openPlaceList } from "./number-list.js";
import { type Places, tellPlace } from "./places.js";
import type { RowPlan } from "./row-plan.js";
import { openTextIndex, type TextIndex } from "./text-index.js";

/** The keys of one roster (名册主键): what stands there twice is found when it comes again. */
export interface KeyRegister {
  /** Takes a row and answers its number, the same for rows with the same key. */
  readonly add: (row: Fields, place: number, errors: FindingsList) => number;
  readonly keys: TextIndex;
}

export function openKeyRegister({ form }: RowPlan, places: Places): KeyRegister {
  const keys = openTextIndex();
  const first = openPlaceList();
  const [only = "", ...others] = form.key;
  return {
    keys,
    add: (row, place, errors) => {
      const text = others.length === 0 ? partOf(row[only]) : form.key.map((field) => escaped(partOf(row[field]))).join(" ");
      const size = keys.size();
      const number = keys.add(text);
      if (number === size) first.push(place);
      else tellDuplicate(row, { form, places, place, first: first.get(number) }, errors);
      return number;
    },
  };
}

/** A row, and where the one with the same key stood first. */
export interface Duplicate {
  readonly form: AnyForm;
  readonly places: Places;
  readonly place: number;
  readonly first: number;
}

/** Tells of a row that is entered twice. */
export function tellDuplicate(row: Fields, { form, places, place, first }: Duplicate, errors: FindingsList): void {
  const parts = form.key.map((field) => partOf(row[field])).filter((part) => part !== "");
  const key = parts.join(" · ");
  const params = { roster: form.term, key, first: errors.full() ? NOWHERE : tellPlace(places, first) };
  errors.add("duplicate-row", { place, field: form.key[0] ?? "" }, params, { expected: "once", received: key });
}

const NOWHERE = { zh: "", en: "" };

const partOf = (value: unknown): string => (typeof value === "string" ? value : typeof value === "number" ? String(value) : "");

/** So that `a b` and `c` are not `a` and `b c`. */
const escaped = (part: string): string => part.replaceAll("\\", "\\\\").replaceAll(" ", "\\ ");
