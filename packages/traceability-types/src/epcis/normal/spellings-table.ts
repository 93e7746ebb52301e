import type { Vocabulary } from "../form/words-table.js";

interface Spelling {
  /** How the words are written in the ontology: `https://ref.gs1.org/cbv/` and this. */
  readonly ontology: string;
  /** How they were written as URNs in EPCIS 1.2: `urn:epcglobal:cbv:` and this. */
  readonly urn: string;
}

/** How words of the Core Business Vocabulary are spelt in full. */
export const CBV_SPELLINGS: Readonly<Record<Exclude<Vocabulary, "alert" | "measurement">, Spelling>> = {
  bizStep: { ontology: "BizStep-", urn: "bizstep:" },
  disposition: { ontology: "Disp-", urn: "disp:" },
  bizTransaction: { ontology: "BTT-", urn: "btt:" },
  sourceDestination: { ontology: "SDT-", urn: "sdt:" },
  errorReason: { ontology: "ER-", urn: "er:" },
  component: { ontology: "Comp-", urn: "comp:" },
};
