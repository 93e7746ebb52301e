/** Books that are found by two keys (两级账簿架), in the order in which the first and then the second came. Mostly few books share a first key: they need no map of their own. */
export interface Shelf<Key, Book> {
  readonly books: Map<number, Book[]>;
  /** Where many share a first key, by the second. */
  readonly crowded: Map<number, Map<Key, Book>>;
  readonly keyOf: (book: Book) => Key;
}

const FEW = 8;

export const shelf = <Key, Book>(keyOf: (book: Book) => Key): Shelf<Key, Book> => ({ books: new Map(), crowded: new Map(), keyOf });

/** The book of two keys, which is begun when there is none. */
export function bookOf<Key, Book>({ books, crowded, keyOf }: Shelf<Key, Book>, first: number, second: Key, begin: () => Book): Book {
  const row = books.get(first);
  if (row === undefined) {
    const book = begin();
    books.set(first, [book]);
    return book;
  }
  const known = row.length <= FEW ? row.find((book) => keyOf(book) === second) : crowdOf(crowded, first, row, keyOf).get(second);
  if (known !== undefined) return known;
  const book = begin();
  row.push(book);
  crowded.get(first)?.set(second, book);
  return book;
}

function crowdOf<Key, Book>(
  crowded: Map<number, Map<Key, Book>>,
  first: number,
  row: readonly Book[],
  keyOf: (book: Book) => Key,
): Map<Key, Book> {
  let crowd = crowded.get(first);
  if (crowd === undefined) crowded.set(first, (crowd = new Map(row.map((book) => [keyOf(book), book]))));
  return crowd;
}

/** All books of a shelf, in order. */
export function* booksOn<Key, Book>({ books }: Shelf<Key, Book>): Generator<Book> {
  for (const row of books.values()) yield* row;
}
