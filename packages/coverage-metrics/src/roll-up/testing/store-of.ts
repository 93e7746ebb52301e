import { openStore, type Store, type StoreOptions } from "../../store/store.js";
import { STORED_ROSTERS, type StoredRoster } from "../../store/tables.js";
import type { RosterRows } from "../open-county-book.js";

/** A store of rosters that are lists. */
export function storeOf(rosters: RosterRows, options: StoreOptions = {}): Store {
  const store = openStore(options);
  for (const roster of STORED_ROSTERS) addRoster(store, roster, rosters);
  return store;
}

function addRoster<Name extends StoredRoster>(store: Store, roster: Name, rosters: RosterRows): void {
  const rows = rosters[roster];
  if (rows === undefined) return;
  store.expect(roster);
  for (const row of rows) store.add(roster, row);
}
