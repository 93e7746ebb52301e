import { canonicalId } from "../../ids/keys/canonical-id.js";
import { LONGEST_REMEMBERED } from "./longest-remembered.js";
import { quickId } from "./quick-id.js";

/** How many identifiers are remembered, twice over. */
const MOST = 1 << 18;

let young = new Map<string, string>();
let old = new Map<string, string>();

/**
 * The canonical id of a thing (规范标识). The commonest are worked out at once; others are remembered, since things are named again soon after. What is no right identifier
 * stays as it was written, and is told of when the event is validated.
 */
export function normalId(written: string): string {
  const quick = quickId(written);
  if (quick !== null) return quick;
  if (written.length > LONGEST_REMEMBERED) return carefulId(written);
  const before = young.get(written);
  if (before !== undefined) return before;
  const made = old.get(written) ?? carefulId(written);
  if (young.size >= MOST) {
    old = young;
    young = new Map();
  }
  young.set(written, made);
  return made;
}

function carefulId(written: string): string {
  const read = canonicalId(written);
  return read.ok ? read.value : written.trim();
}
