/** Spans of time in which something is followed (时间窗集合): pairs of first and last moment, apart from one another, in order. */
export type Spans = readonly number[];

/** Adds a span to others; `undefined` when they cover it already. */
export function withSpan(spans: Spans, low: number, high: number): Spans | undefined {
  if (spans.length === 0) return [low, high];
  for (let at = 0; at < spans.length; at += 2) if ((spans[at] ?? 0) <= low && high <= (spans[at + 1] ?? 0)) return undefined;
  const all: number[] = [];
  let [from, to, placed] = [low, high, false];
  for (let at = 0; at < spans.length; at += 2) {
    const [first, last] = [spans[at] ?? 0, spans[at + 1] ?? 0];
    if (last < from) all.push(first, last);
    else if (first > to) {
      if (!placed) all.push(from, to);
      placed = true;
      all.push(first, last);
    } else {
      from = Math.min(from, first);
      to = Math.max(to, last);
    }
  }
  if (!placed) all.push(from, to);
  return all;
}

/** The parts of a span that others do not cover yet (未覆盖部分), each up to where it meets them: what is covered need not be gone through again. */
export function uncovered(spans: Spans, low: number, high: number): Spans {
  const parts: number[] = [];
  let from = low;
  for (let at = 0; at < spans.length; at += 2) {
    const [first, last] = [spans[at] ?? 0, spans[at + 1] ?? 0];
    if (last < from) continue;
    if (first > high) break;
    if (first > from) parts.push(from, first);
    from = last;
    if (from >= high) return parts;
  }
  parts.push(from, high);
  return parts;
}
