import { nearest } from "@countykit/core/reading";
import { comparable } from "./tidy.js";

/** Characters that turn a word round: 停业 is no 营业, 未运营 and 试运营 are no 运营. */
const TURNS = /[未停不非试无没待拟关撤]/gu;
const HAN = /\p{Script=Han}/u;
/** So short a Chinese word is another word when one character is another: 揽件, 寄件. */
const SHORT = 4;

/**
 * The word that was likely meant (相近写法), by a slip of the pen; `undefined` rather than one that might mean something else. Short Chinese words
 * are only put in order, and no word that is suggested says more or less of 未, 停, 不 and the like.
 */
export function likely(received: string, words: readonly string[]): string | undefined {
  const word = comparable(received.slice(0, LONGEST));
  return nearest(
    word,
    words.filter((one) => couldMean(word, comparable(one))),
  );
}

const LONGEST = 200;

function couldMean(word: string, other: string): boolean {
  if (Math.abs(other.length - word.length) > Math.max(1, Math.floor(other.length / 3))) return false;
  if (turnsOf(word) !== turnsOf(other)) return false;
  if (!HAN.test(word) && !HAN.test(other)) return true;
  return (word.length >= SHORT && other.length >= SHORT) || sorted(word) === sorted(other);
}

/** What turns a word round, as one text. */
export const turnsOf = (word: string): string => sorted((word.match(TURNS) ?? []).join(""));

const sorted = (text: string): string => Array.from(text).sort().join("");
