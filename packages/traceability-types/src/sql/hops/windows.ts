/** A time from `lo` to `hi`, both included. */
export interface Window {
  readonly lo: number;
  readonly hi: number;
}

/** Windows of one node, none of them within another. */
export type Windows = readonly Window[];

const within = (inner: Window, outer: Window): boolean => outer.lo <= inner.lo && inner.hi <= outer.hi;

/**
 * Adds a window, and drops those that lie within it; nothing when it lies within one itself. What a window leads to lies within what a wider one
 * leads to, so nothing is lost, and a cycle of crates ends.
 */
export function addWindow(windows: Windows, window: Window): Windows | undefined {
  if (windows.some((known) => within(window, known))) return undefined;
  return [...windows.filter((known) => !within(known, window)), window];
}
