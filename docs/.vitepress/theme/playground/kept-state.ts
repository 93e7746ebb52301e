/** What a panel holds, for as long as its tab is open: going to the other language or reloading loses nothing, and the address stays as it is. */
interface Kept {
  /** The part of the address after `#` that the state began with, or was last shared under. */
  readonly hash: string;
  readonly state: unknown;
}

const keyOf = (panel: string): string => `countykit-playground/${panel}`;

/** The panel that an address speaks of; `null` for any other address, such as that of a part of the page. */
export const panelIn = (hash: string): string | null => /^#?([\w%-]+)=[\w-]*$/.exec(hash)?.[1] ?? null;

/**
 * Keeps the state of a panel in this tab (暂存). A browser that has no room, or lets nobody store anything, keeps nothing; some throw as soon as
 * they are asked for the storage, so it is asked for here.
 */
export function keepState(panel: string, state: unknown, storage: () => Storage, hash: string): void {
  try {
    storage().setItem(keyOf(panel), JSON.stringify({ hash: panelIn(hash) === panel ? hash : "", state } satisfies Kept));
  } catch {
    // Then it is lost with the page, as without this; what was kept before must not come back in its place.
    forget(panel, storage);
  }
}

/** Keeps what was told last once the hand rests: writing all of a budget at every key would be felt. */
export function restingKeeper(
  storage: () => Storage,
  rest = 300,
): { keep: (panel: string, state: unknown, hash: string) => void; now: () => void } {
  const waiting = new Map<string, { readonly state: unknown; readonly hash: string }>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  const now = (): void => {
    clearTimeout(timer);
    for (const [panel, { state, hash }] of waiting) keepState(panel, state, storage, hash);
    waiting.clear();
  };
  return {
    keep: (panel, state, hash) => {
      waiting.set(panel, { state, hash });
      clearTimeout(timer);
      timer = setTimeout(now, rest);
    },
    /** Writes what still waits: before the page goes, and before what is kept is read. */
    now,
  };
}

function forget(panel: string, storage: () => Storage): void {
  try {
    storage().removeItem(keyOf(panel));
  } catch {
    // Nothing can be kept, so nothing is there.
  }
}

/** What this tab kept; `null` when there is nothing. Somebody else's address of this panel comes first; those of others say nothing of it. */
export function keptState(panel: string, storage: () => Storage, hash: string): unknown {
  try {
    const kept = JSON.parse(storage().getItem(keyOf(panel)) ?? "null") as Partial<Kept> | null;
    if (typeof kept?.hash !== "string") return null;
    return panelIn(hash) === panel && kept.hash !== hash ? null : (kept.state ?? null);
  } catch {
    return null;
  }
}
