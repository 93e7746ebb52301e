/**
 * What rows claim of a thing, as bits: one bit per value that somebody gave. No bit: nobody said. Two bits: the rows contradict one another, and
 * either may hold. Two rows of one thing are joined by `|`, in any order.
 */
export const YES = 1;
export const NO = 2;

/** The claim of a flag, shifted to where its two bits stand. */
export const flagClaim = (value: boolean | undefined, shift: number): number => (value === undefined ? 0 : (value ? YES : NO) << shift);

/** Whether a flag certainly holds, and whether it may. */
export const isCertain = (claims: number, shift: number): boolean => ((claims >> shift) & 3) === YES;
export const isPossible = (claims: number, shift: number): boolean => ((claims >> shift) & 3) !== NO;

/**
 * The claim of a word among several, shifted to where the bits of the list stand.
 *
 * @throws {TypeError} when the word is not among them
 */
export const wordClaim = (words: readonly string[], word: string | undefined, shift: number): number => {
  if (word === undefined) return 0;
  const index = words.indexOf(word);
  if (index < 0) throw new TypeError(`not one of ${words.join(", ")}: ${word.slice(0, 40)}`);
  return 1 << (index + shift);
};
