/**
 * Columns that grow. Doubling costs one copy of everything in all; fresh pages of a typed array take no memory until they are written to.
 */
const wider = (length: number, needed: number): number => Math.max(needed, length * 2, 16);

/** The column itself when it holds as many, else a copy twice as long. */
export function roomForBytes(column: Uint8Array, needed: number): Uint8Array {
  if (needed <= column.length) return column;
  const longer = new Uint8Array(wider(column.length, needed));
  longer.set(column);
  return longer;
}

/** As for bytes. */
export function roomForInts(column: Int32Array, needed: number): Int32Array {
  if (needed <= column.length) return column;
  const longer = new Int32Array(wider(column.length, needed));
  longer.set(column);
  return longer;
}

/** As for bytes. */
export function roomForNumbers(column: Float64Array, needed: number): Float64Array {
  if (needed <= column.length) return column;
  const longer = new Float64Array(wider(column.length, needed));
  longer.set(column);
  return longer;
}

/** As for bytes. */
export function roomForBigs(column: BigInt64Array, needed: number): BigInt64Array {
  if (needed <= column.length) return column;
  const longer = new BigInt64Array(wider(column.length, needed));
  longer.set(column);
  return longer;
}
