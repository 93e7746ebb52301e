import { canonicalId } from "../../ids/keys/canonical-id.js";
import { readPrivateId } from "../../ids/keys/private-id.js";
import type { Ledger } from "../events/ledger.js";

/** Finds the item that a code on a label stands for (身份查询); `null` when there is none, or more than one. */
export type LookUp = (code: string) => string | null;

/** Makes a look-up over the items of a ledger: by id in any form, and by the local part of private ids. */
export function lookUpIn({ items }: Ledger): LookUp {
  const locals = new Map<string, string | null>();
  for (const id of items.keys()) {
    const read = readPrivateId(id);
    if (read.ok) locals.set(read.value.local, locals.has(read.value.local) ? null : id);
  }
  return (code) => {
    if (items.has(code)) return code;
    const canonical = canonicalId(code);
    if (canonical.ok && items.has(canonical.value)) return canonical.value;
    return locals.get(code.trim()) ?? null;
  };
}
