import type { NormalEvent } from "../normal-event.js";

/** Bare names of fields, and what stands before the first colon of a text: whatever a prefix could be mistaken for. */
export function takenBy(events: readonly NormalEvent[]): ReadonlySet<string> {
  const taken = new Set<string>();
  const walk = (value: unknown): void => {
    if (typeof value === "string") {
      const colon = value.indexOf(":");
      if (colon > 0 && colon < 40 && !value.startsWith("//", colon + 1)) taken.add(value.slice(0, colon));
    } else if (Array.isArray(value)) {
      for (const one of value) walk(one);
    } else if (typeof value === "object" && value !== null) {
      for (const [name, one] of Object.entries(value)) {
        if (name.startsWith("{}")) taken.add(name.slice(2));
        walk(one);
      }
    }
  };
  walk(events);
  return taken;
}
