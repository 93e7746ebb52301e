import { describe, expect, it } from "vitest";
import { DOCUMENT_FOLDERS, documentsIn, hasConformance, officialSchema } from "../testing/official-schema.js";
import { mutationsOf } from "../testing/mutations.js";
import { parseDocument } from "./parse-document.js";

const suite = hasConformance ? describe : describe.skip;

suite("the form of documents, and the official JSON Schema", () => {
  const samples = DOCUMENT_FOLDERS.flatMap(documentsIn);
  const judge = officialSchema();

  it("say the same of every document", () => {
    const differ = samples.filter(({ document }) => parseDocument(document).ok !== judge(document)).map(({ file }) => file);
    expect(differ).toEqual([]);
    expect(samples.length).toBeGreaterThan(100);
  });

  it("say the same when any field is deleted, renamed, doubled or replaced", () => {
    const differ: string[] = [];
    let [made, tried] = [0, 0];
    const refused = new Set<boolean>();
    for (const { file, document } of documentsIn("epcis/gs1-epcis/json")) {
      for (const mutation of mutationsOf(document)) {
        // There are many; a stride that no document repeats itself in takes all kinds of them.
        made += 1;
        if (made % 23 !== 0) continue;
        tried += 1;
        const expected = judge(mutation.document);
        refused.add(expected);
        if (parseDocument(mutation.document).ok !== expected) differ.push(`${file}: ${mutation.what}`);
      }
    }
    expect(differ).toEqual([]);
    expect(tried).toBeGreaterThan(2000);
    expect(refused.size).toBe(2);
  });
});
