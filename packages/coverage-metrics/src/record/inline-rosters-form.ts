import type { KeyNames } from "@countykit/core/reading";
import * as z from "zod";
import type { RosterRows } from "../roll-up/open-county-book.js";
import { rosterForms } from "../rosters/forms.js";
import { rowKeyNames, rowSchema } from "../rosters/json/row-schema.js";
import type { RosterName } from "../rosters/rows.js";

const isRosterName = (name: string): name is RosterName => Object.hasOwn(rosterForms, name);

/** The rosters that may stand in a record. */
export const ROSTER_NAMES: readonly RosterName[] = Object.keys(rosterForms).filter(isRosterName);

/** Rosters that stand in a record (随附名册): any of them, each a list of rows as in a roster of its own. */
export const inlineRosters: z.ZodType<RosterRows> = z.strictObject(
  Object.fromEntries(ROSTER_NAMES.map((name) => [name, z.array(rowSchema(name)).exactOptional()])),
);

/** What the columns of all rosters are called, and the rosters themselves. A name that several columns share stands once. */
export function rosterKeyNames(): KeyNames {
  const names = new Map<string, { readonly zh: Set<string>; readonly en: string }>();
  const add = (key: string, zh: readonly string[], en: string): void => {
    const known = names.get(key) ?? { zh: new Set<string>(), en };
    for (const one of zh) known.zh.add(one);
    names.set(key, known);
  };
  for (const name of ROSTER_NAMES) {
    add(name, [rosterForms[name].term.zh, `${rosterForms[name].term.zh}名册`], rosterForms[name].term.en);
    for (const [key, { zh, en }] of Object.entries(rowKeyNames(name))) add(key, zh, en);
  }
  return Object.fromEntries([...names].map(([key, { zh, en }]) => [key, { zh: both([...zh], key), en }]));
}

/** A field has at least one name. */
const both = ([first, ...others]: readonly string[], key: string): readonly [string, ...string[]] => [first ?? key, ...others];
