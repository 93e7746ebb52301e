import { type Vocabulary, WORDS } from "../form/words-table.js";
import type { Context } from "./context.js";
import { CBV_SPELLINGS } from "./spellings-table.js";

const CBV = /^https?:\/\/(?:ref|ns)\.gs1\.org\/cbv\//u;
const GS1 = /^https?:\/\/(?:(?:www|ref)\.)?gs1\.org\/voc\//u;

/** The words as they are mostly written: one text in memory for all the events that have it. Names of fields are texts of their own, not pieces of a longer one, which are slow to walk through. */
const BARE: ReadonlyMap<string, string> = new Map(
  Object.keys(Object.fromEntries(Object.values(WORDS).flatMap((words) => [...words].map((word) => [word, true])))).map((word) => [
    word,
    word,
  ]),
);

/** One form for a word (词的统一写法): bare when it is GS1's, however it was written, else its full address. */
export function normalWord(vocabulary: Vocabulary, written: string, context: Context): string {
  const known = BARE.get(written);
  if (known !== undefined) return known;
  const text = written.trim();
  if (!text.includes(":")) return text;
  const address = context.expand(text);
  if (vocabulary === "alert" || vocabulary === "measurement") {
    const gs1 = GS1.exec(address);
    // Words of others stay as they are written: XML cannot tell a prefix from a scheme here, and the event hash is made of what stands there.
    return gs1 === null ? text : bareOr(address.slice(gs1[0].length), address);
  }
  const { ontology, urn } = CBV_SPELLINGS[vocabulary];
  if (vocabulary === "component" && !CBV.test(address) && !address.startsWith("urn:epcglobal:cbv:")) return text;
  if (address.startsWith("urn:epcglobal:cbv:")) {
    const rest = address.slice("urn:epcglobal:cbv:".length);
    return rest.startsWith(urn) ? bareOr(rest.slice(urn.length), address) : address;
  }
  const cbv = CBV.exec(address);
  if (cbv === null) return address;
  const rest = address.slice(cbv[0].length);
  return rest.startsWith(ontology) ? bareOr(rest.slice(ontology.length), address) : address;
}

/** What is left of an address is a word only when nobody could take it for an address again. */
const bareOr = (word: string, address: string): string => (/^[\w-]+$/u.test(word) ? word : address);
