/** What a panel holds, for as long as its tab is open: going to the other language or reloading loses nothing, and the address stays as it is. */
interface Kept {
  /** The part of the address after `#` that the state began with, or was last shared under. */
  readonly hash: string;
  readonly state: unknown;
}

const keyOf = (panel: string): string => `countykit-playground/${panel}`;

/** Keeps the state of a panel in this tab (暂存). A browser that has no room, or lets nobody store anything, keeps nothing. */
export function keepState(panel: string, state: unknown, storage: Storage, hash: string): void {
  try {
    storage.setItem(keyOf(panel), JSON.stringify({ hash, state } satisfies Kept));
  } catch {
    // Then it is lost with the page, as without this.
    storage.removeItem(keyOf(panel));
  }
}

/** What this tab kept under this address; `null` when there is nothing. Somebody else's address comes first. */
export function keptState(panel: string, storage: Storage, hash: string): unknown {
  try {
    const kept = JSON.parse(storage.getItem(keyOf(panel)) ?? "null") as Partial<Kept> | null;
    return kept?.hash === hash ? (kept.state ?? null) : null;
  } catch {
    return null;
  }
}
