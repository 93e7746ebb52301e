/** Events in the order of time and then of number (按时间排序). */
export const inTimeOrder = (events: Uint32Array, time: Float64Array): Uint32Array =>
  events.slice().sort((left, right) => (time[left] ?? 0) - (time[right] ?? 0) || left - right);
