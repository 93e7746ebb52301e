import { isUntraceable } from "../store/traceable.js";
import type { View } from "../view.js";

/** Names of objects by number (对象表): `id[n]` is that of object n. A number that stands for something else has an empty name. */
export interface ObjectTable {
  readonly rows: number;
  readonly id: readonly string[];
  /** 1 for a trade item without lot or serial, through which nothing can be traced. */
  readonly untraceable: Uint8Array;
}

export function objectTable({ store }: View): ObjectTable {
  const id = store.objects.names.map((name) => (name.startsWith("\u0000") ? "" : name));
  return { rows: id.length, id, untraceable: Uint8Array.from(id, (name) => (isUntraceable(name) ? 1 : 0)) };
}
