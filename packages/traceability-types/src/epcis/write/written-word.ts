import { type Vocabulary, WORDS } from "../form/words-table.js";
import { CBV_SPELLINGS } from "../normal/spellings-table.js";

/** A word as the schema takes it: bare when the vocabulary has it, else its address. */
export function writtenWord(vocabulary: Vocabulary, word: string): string {
  if (WORDS[vocabulary].has(word) || !/^[\w-]+$/u.test(word)) return word;
  if (vocabulary === "alert" || vocabulary === "measurement") return `gs1:${word}`;
  return `https://ref.gs1.org/cbv/${CBV_SPELLINGS[vocabulary].ontology}${word}`;
}
