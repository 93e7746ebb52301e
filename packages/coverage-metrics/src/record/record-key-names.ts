import type { KeyNames } from "@countykit/core/reading";
import { rosterKeyNames } from "./inline-rosters-form.js";
import { KEY_NAMES } from "./key-names-table.js";

/** What the fields of a record are called: its own, and the columns of the rosters in it. The record's own names come first. */
export const recordKeyNames: KeyNames = /* @__PURE__ */ merged(KEY_NAMES, rosterKeyNames());

function merged(own: KeyNames, others: KeyNames): KeyNames {
  const names: Record<string, KeyNames[string]> = { ...others };
  for (const [key, { zh, en }] of Object.entries(own)) {
    const besides = Object.hasOwn(others, key) ? (others[key]?.zh ?? []) : [];
    names[key] = { zh: [...zh, ...besides.filter((name) => !zh.includes(name))], en };
  }
  return names;
}
