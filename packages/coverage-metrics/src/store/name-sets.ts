import { canonicalName } from "@countykit/core";

/**
 * Numbered sets of names (名称集), as plain data: what reaches a village, what it was recognised as. Most villages share one of few sets. Number 0
 * says that nobody told.
 */
export interface NameSets {
  sets: string[][];
  /** Numbers by the names as they were written, and by the names sorted. */
  numbers: Map<string, number>;
}

export const openNameSets = (): NameSets => ({ sets: [[]], numbers: new Map() });

/** @throws {TypeError} when a list that is given is none, or holds anything but text */
export function checkNames(list: readonly string[] | undefined): void {
  if (list === undefined || (Array.isArray(list) && list.every((name) => typeof name === "string"))) return;
  throw new TypeError(`not a list of names: ${String(list).slice(0, 40)}`);
}

/** The number of a list of names. The order, spaces and full-width letters do not matter, and names are read through the alias table. */
export function internNames(names: NameSets, list: readonly string[] | undefined): number {
  if (list === undefined) return 0;
  const written = JSON.stringify(list);
  const held = names.numbers.get(written);
  if (held !== undefined) return held;
  const number = numberOf(names, new Set(list.map(canonical)));
  names.numbers.set(written, number);
  return number;
}

/** The number of what two rows of one village name together. */
export function joinNames(names: NameSets, one: number, other: number): number {
  if (one === other || other === 0) return one;
  if (one === 0) return other;
  return numberOf(names, new Set([...(names.sets[one] ?? []), ...(names.sets[other] ?? [])]));
}

const canonical = (text: string): string => canonicalName(text.normalize("NFKC").replaceAll(/\s/gu, ""));

function numberOf(names: NameSets, set: ReadonlySet<string>): number {
  const sorted = [...set].sort(byUnits);
  const key = JSON.stringify(sorted);
  const held = names.numbers.get(key);
  if (held !== undefined) return held;
  const number = names.sets.length;
  names.sets.push(sorted);
  names.numbers.set(key, number);
  return number;
}

const byUnits = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
