import { expect, it } from "vitest";
import { type Vocabulary, WORDS } from "../form/words-table.js";
import { GS1_CONTEXT } from "./context.js";
import { CBV_SPELLINGS } from "./spellings-table.js";
import { normalWord } from "./words.js";

const VOCABULARIES: readonly Vocabulary[] = [
  "bizStep",
  "disposition",
  "bizTransaction",
  "sourceDestination",
  "errorReason",
  "component",
  "alert",
  "measurement",
];

it("leaves every word of the vocabularies as it is, also those that it looks at closely", () => {
  let looked = 0;
  for (const word of Object.values(WORDS).flatMap((words) => [...words]))
    for (const vocabulary of VOCABULARIES) {
      looked += 1;
      expect(normalWord(vocabulary, word, GS1_CONTEXT)).toBe(word);
      expect(normalWord(vocabulary, ` ${word}`, GS1_CONTEXT)).toBe(word);
    }
  expect(looked).toBeGreaterThan(1000);
});

it("finds every word however it is spelt in full", () => {
  for (const vocabulary of ["bizStep", "disposition", "bizTransaction", "sourceDestination", "errorReason", "component"] as const)
    for (const word of WORDS[vocabulary]) {
      const { ontology, urn } = CBV_SPELLINGS[vocabulary];
      for (const written of [`https://ref.gs1.org/cbv/${ontology}${word}`, `cbv:${ontology}${word}`, `urn:epcglobal:cbv:${urn}${word}`])
        expect(normalWord(vocabulary, written, GS1_CONTEXT)).toBe(word);
    }
});
