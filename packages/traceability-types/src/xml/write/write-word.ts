import { CBV_SPELLINGS } from "../../epcis/normal/spellings-table.js";
import type { Writing } from "./writing.js";

/** A bare word of the vocabulary as each edition spells it: an address in 2.0, a URN in 1.2. */
export function writeWord({ version }: Writing, vocabulary: keyof typeof CBV_SPELLINGS, word: string): string {
  if (!/^[\w-]+$/u.test(word)) return word;
  const { ontology, urn } = CBV_SPELLINGS[vocabulary];
  return version === "2.0" ? `https://ref.gs1.org/cbv/${ontology}${word}` : `urn:epcglobal:cbv:${urn}${word}`;
}
