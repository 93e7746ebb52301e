import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "../lib/workspace.mjs";

/**
 * Writes the table of application identifiers out of the GS1 Barcode Syntax Dictionary (Apache-2.0), whose path is the argument. Its syntax is kept: the
 * package reads the columns itself.
 */
const source =
  process.argv[2] ?? join(root, "..", "shared", "conformance", "epcis", "gs1-syntax", "dictionary", "gs1-syntax-dictionary.txt");
const rows = readFileSync(source, "utf8")
  .split("\n")
  .filter((line) => /^[0-9]/u.test(line))
  .map((line) => {
    const [rules = "", ...title] = line.split("#");
    const [ais = "", ...words] = rules.trim().split(/\s+/u);
    const flags = words.length > 0 && /^[*?]+$/u.test(words[0] ?? "") ? words.shift() : "";
    const spec = words.filter((word) => /^\[?[NXYZ](?:\.\.)?[0-9]/u.test(word));
    const attributes = words.filter((word) => !spec.includes(word));
    return [ais, flags, spec.join(" "), attributes.join(" "), title.join("#").trim()];
  });
const body = rows.map((row) => `  ${JSON.stringify(row).replaceAll('","', '", "')},`).join("\n");
writeFileSync(
  join(root, "packages", "traceability-types", "src", "ids", "dictionary", "application-identifiers-table.ts"),
  `/**
 * Application identifiers (应用标识符) with their flags, the form of their data, their rules and their titles, in the notation of the GS1 Barcode Syntax
 * Dictionary, from which scripts/gs1/write-ai-table.mjs takes them. © GS1 AISBL, BWIPP and Zint projects, licensed under the Apache License 2.0.
 */
export const AI_ROWS: readonly (readonly [ais: string, flags: string, spec: string, rules: string, title: string])[] = [
${body}
];
`,
);
console.log(`${rows.length} rows`);
