/** Events that stand in the order of their numbers, in the order of time and then of number (按时间排序). Stretches that are in order already are merged, which they mostly are. */
export function inTimeOrder(events: Uint32Array, time: Float64Array): Uint32Array {
  let ends = stretchesOf(events, time);
  let [from, to]: [Uint32Array, Uint32Array] = [events, new Uint32Array(ends.length > 1 ? events.length : 0)];
  while (ends.length > 1) {
    const longer: number[] = [];
    for (let at = 0; at < ends.length; at += 2) {
      const start = ends[at - 1] ?? 0;
      const middle = ends[at] ?? 0;
      const end = ends[at + 1] ?? middle;
      merge(from, to, time, start, middle, end);
      longer.push(end);
    }
    ends = longer;
    // What was handed in stays as it is.
    [from, to] = [to, from === events ? new Uint32Array(events.length) : from];
  }
  return from;
}

/** Where each stretch in order of time ends. */
function stretchesOf(events: Uint32Array, time: Float64Array): readonly number[] {
  const ends: number[] = [];
  for (let at = 1; at < events.length; at += 1) if ((time[events[at - 1] ?? 0] ?? 0) > (time[events[at] ?? 0] ?? 0)) ends.push(at);
  ends.push(events.length);
  return ends;
}

function merge(from: Uint32Array, to: Uint32Array, time: Float64Array, start: number, middle: number, end: number): void {
  let [left, right] = [start, middle];
  for (let at = start; at < end; at += 1) {
    const isRight = left >= middle || (right < end && (time[from[right] ?? 0] ?? 0) < (time[from[left] ?? 0] ?? 0));
    to[at] = (isRight ? from[right] : from[left]) ?? 0;
    if (isRight) right += 1;
    else left += 1;
  }
}
