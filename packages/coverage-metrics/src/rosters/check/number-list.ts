/** Whole numbers below 2^32 one after the other (数列), in pieces of memory that are taken as they are needed; those never set are 0. */
export interface NumberList {
  readonly get: (at: number) => number;
  readonly set: (at: number, value: number) => void;
  readonly push: (value: number) => void;
  readonly length: () => number;
}

const BITS = 14;
const PIECE = 1 << BITS;

export function openNumberList(): NumberList {
  const pieces: (Uint32Array | undefined)[] = [];
  let length = 0;
  /** The first piece grows, so that a short list is small. */
  const make = (number: number, least: number): Uint32Array => {
    const piece = new Uint32Array(number > 0 ? PIECE : Math.min(PIECE, Math.max(64, 2 * least)));
    const before = pieces[number];
    if (before !== undefined) piece.set(before);
    pieces[number] = piece;
    return piece;
  };
  const set = (at: number, value: number): void => {
    if (at >= length) length = at + 1;
    const within = at & (PIECE - 1);
    const piece = pieces[at >>> BITS];
    if (piece !== undefined && within < piece.length) piece[within] = value;
    else if (value !== 0) make(at >>> BITS, within + 1)[within] = value;
  };
  return {
    get: (at) => pieces[at >>> BITS]?.[at & (PIECE - 1)] ?? 0,
    set,
    push: (value) => set(length, value),
    length: () => length,
  };
}

/** Places of rows one after the other, four bytes each as long as they are all from one source; those never set are 0. */
export function openPlaceList(): NumberList {
  const rows = openNumberList();
  const others = openNumberList();
  let first = 0;
  const set = (at: number, place: number): void => {
    const source = Math.floor(place / 2 ** 32);
    if (first === 0) first = source;
    rows.set(at, (place % 2 ** 32) + 1);
    if (source !== first) others.set(at, source);
  };
  return {
    get: (at) => {
      const row = rows.get(at);
      return row === 0 ? 0 : (others.get(at) || first) * 2 ** 32 + row - 1;
    },
    set,
    push: (place) => set(rows.length(), place),
    length: rows.length,
  };
}
