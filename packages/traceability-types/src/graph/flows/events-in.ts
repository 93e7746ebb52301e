import type { Spans } from "../holds/windows.js";
import type { Question } from "../question.js";
import { counts } from "../view.js";

/** Visits the links of an object's chain whose events count and lie in spans of time, in order. */
export function linksIn({ view, asOf }: Question, object: number, spans: Spans, visit: (link: number, time: number) => void): void {
  const { store, all } = view;
  const { links, time } = store;
  const start = store.chainStart.data[object] ?? 0;
  const end = start + (store.chainLength.data[object] ?? 0);
  for (let span = 0; span < spans.length; span += 2) {
    const last = Math.min(asOf, spans[span + 1] ?? 0);
    for (let at = firstFrom(links.data, time.data, start, end, spans[span] ?? 0); at < end; at += 1) {
      const link = links.data[at] ?? 0;
      const when = time.data[link >>> 4] ?? 0;
      if (when > last) break;
      if (all || counts(view, link >>> 4)) visit(link, when);
    }
  }
}

function firstFrom(links: Uint32Array, time: Float64Array, start: number, end: number, from: number): number {
  let [low, high] = [start, end];
  if (low < high && (time[(links[low] ?? 0) >>> 4] ?? 0) >= from) return low;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((time[(links[middle] ?? 0) >>> 4] ?? 0) >= from) high = middle;
    else low = middle + 1;
  }
  return low;
}
