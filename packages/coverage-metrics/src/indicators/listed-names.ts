import { type Membership, membership } from "@countykit/core";
import type { Names } from "../figures/book.js";
import { type Checklist, checklist } from "./checklist.js";
import { listName } from "../figures/list-name.js";

/** A list as a target asks for it: `open` when it trails off in 等. */
export type Listed = { readonly profile: readonly string[]; readonly open?: boolean };

/** What brings two spellings of one thing together. */
export type NameKey = (text: string) => string;

/** 电商知识普及培训班 → 电商知识普及, 普及性培训 → 普及, 农产品采摘活动 → 采摘: what a list of trainings or events may add to a name or leave out. */
const ADDED = /^农产品|(?:培训班|培训|课程|班|活动)$/gu;

/** A name through the alias table, without 农产品 before it and the words for training, course or activity at its end. */
export function plainName(text: string): string {
  const name = listName(text);
  const bare = name.replaceAll(ADDED, "").replace(/性$/u, "");
  return bare === "" ? name : bare;
}

/** A key that also knows other names of one thing: plain name → thing. */
export const keyIn =
  (table: Readonly<Record<string, string>>): NameKey =>
  (text) => {
    const name = plainName(text);
    return Object.hasOwn(table, name) ? `=${table[name]}` : name;
  };

/** Holds what there is against a list, in the spelling of the list. */
export function checkListed({ profile }: Listed, there: Names, key: NameKey = plainName): Checklist {
  const spelling = new Map(profile.map((name) => [key(name), name]));
  return checklist(profile, { ...there, items: there.items.map((name) => spelling.get(key(name)) ?? name) }, "items");
}

/** Whether a list names a thing, with a key of its own. */
export const isListed = ({ profile, open = false }: Listed, item: string, key: NameKey = plainName): Membership =>
  membership({ items: profile.map(key), open, total: null }, key(item));
