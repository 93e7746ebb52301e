/** A row of numbers that grows (可增长的数列). */
export interface Whole {
  data: Uint32Array;
  length: number;
}

/** The same for times. */
export interface Times {
  data: Float64Array;
  length: number;
}

/** Whole numbers in as few bytes as the greatest of them needs. */
export interface Narrow {
  data: Uint8Array | Uint16Array | Uint32Array;
  length: number;
  /** The greatest number that fits. */
  greatest: number;
}

export const wholes = (): Whole => ({ data: new Uint32Array(0), length: 0 });
export const times = (): Times => ({ data: new Float64Array(0), length: 0 });
export const narrows = (): Narrow => ({ data: new Uint8Array(0), length: 0, greatest: 0xff });

/** What a column holds, and no room beyond it. */
export const copyOf = ({ data, length }: Whole): Whole => ({ data: data.slice(0, length), length });

/** Room is taken with an eighth to spare, or little more than is asked for when much is asked for at once. */
const roomFor = (length: number, capacity: number, extra: number): number => {
  const needed = length + extra;
  return extra > length ? needed + (needed >>> 5) + 16 : Math.max(needed, capacity + (capacity >>> 3) + 16);
};

export function reserveWhole(column: Whole, extra: number): void {
  if (column.length + extra <= column.data.length) return;
  const wider = new Uint32Array(roomFor(column.length, column.data.length, extra));
  wider.set(column.data.subarray(0, column.length));
  column.data = wider;
}

export function pushWhole(column: Whole, value: number): void {
  if (column.length === column.data.length) reserveWhole(column, 1);
  column.data[column.length] = value;
  column.length += 1;
}

export function reserveTimes(column: Times, extra: number): void {
  if (column.length + extra <= column.data.length) return;
  const wider = new Float64Array(roomFor(column.length, column.data.length, extra));
  wider.set(column.data.subarray(0, column.length));
  column.data = wider;
}

export function pushTime(column: Times, value: number): void {
  if (column.length === column.data.length) reserveTimes(column, 1);
  column.data[column.length] = value;
  column.length += 1;
}

export function reserveNarrow(column: Narrow, extra: number): void {
  if (column.length + extra > column.data.length) refit(column, roomFor(column.length, column.data.length, extra), 0);
}

export function pushNarrow(column: Narrow, value: number): void {
  if (column.length === column.data.length) reserveNarrow(column, 1);
  if (value > column.greatest) refit(column, column.data.length, value);
  column.data[column.length] = value;
  column.length += 1;
}

function refit(column: Narrow, capacity: number, value: number): void {
  const bytes = Math.max(column.data.BYTES_PER_ELEMENT, value > 0xff_ff ? 4 : value > 0xff ? 2 : 1);
  const wider = bytes === 4 ? new Uint32Array(capacity) : bytes === 2 ? new Uint16Array(capacity) : new Uint8Array(capacity);
  wider.set(column.data.subarray(0, column.length));
  column.data = wider;
  column.greatest = 2 ** (8 * bytes) - 1;
}
