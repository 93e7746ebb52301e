import type { Store } from "../store/store.js";
import { findText } from "../store/texts.js";

/** Number of a word as the columns of events have it, counted from one; 0: no event says it. */
export const wordNumber = (store: Store, word: string): number => findText(store.words, word) + 1;

/** Numbers of those words that some event says. */
export const wordsOf = (store: Store, words: Iterable<string>): ReadonlySet<number> =>
  new Set(Array.from(words, (word) => wordNumber(store, word)).filter((number) => number > 0));
