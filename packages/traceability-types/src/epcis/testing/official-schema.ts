import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join, resolve } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Ajv } from "ajv";
import formats from "ajv-formats";

/** Where conformance material lies. */
export const CONFORMANCE: string =
  process.env["COUNTYKIT_CONFORMANCE"] ?? resolve(fileURLToPath(new URL(".", import.meta.url)), "../../../../../../shared/conformance");

/** Where the official JSON Schema lies in it. */
export const SCHEMA_FILE = "epcis/gs1-epcis/json-schema/EPCIS-JSON-Schema.json";

/** Whether the material is there; without it tests that need it are skipped, and say so. */
export const hasConformance: boolean = existsSync(join(CONFORMANCE, SCHEMA_FILE));
if (!hasConformance) process.stderr.write(`skipped: the documents and the schema of GS1, since nothing lies at ${CONFORMANCE}\n`);

/** A JSON Schema as a judge of documents. */
export function judgeOf(schema: string): (document: unknown) => boolean {
  const ajv = new Ajv({ strict: false });
  formats.default(ajv);
  const judge = ajv.compile(JSON.parse(readFileSync(schema, "utf8")) as object);
  return (document) => judge(document);
}

/** The official JSON Schema of EPCIS as a judge of documents. */
export const officialSchema = (): ((document: unknown) => boolean) => judgeOf(join(CONFORMANCE, SCHEMA_FILE));

/** A file of conformance material, and the document in it. */
export interface Sample {
  readonly file: string;
  readonly document: unknown;
}

/** All documents beneath a folder of the material. */
export const documentsIn = (inside: string): readonly Sample[] => documentsBeneath(CONFORMANCE, inside);

/** All documents beneath a folder, wherever it lies. */
export const documentsBeneath = (folder: string, inside: string): readonly Sample[] =>
  filesIn(join(folder, inside)).map((file) => ({
    file: file.slice(folder.length + 1),
    document: jsonOf(readFileSync(file, "utf8").replace(/^\uFEFF/u, "")),
  }));

/** What a text holds as JSON; nothing when it is none, as some samples of broken files are. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text) as unknown;
  } catch {
    return undefined;
  }
}

function filesIn(folder: string): readonly string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
    .flatMap((entry) => {
      const path = join(folder, entry.name);
      return entry.isDirectory() ? filesIn(path) : /\.json(?:ld)?$/u.test(entry.name) ? [path] : [];
    });
}

/** Folders that hold documents, valid and invalid. */
export const DOCUMENT_FOLDERS: readonly string[] = [
  "epcis/gs1-epcis/json",
  "epcis/gs1-epcis/json-simple-context",
  "epcis/openepcis",
  "epcis/epcis2js",
  "epcis/opentraceability",
  "epcis/event-hash",
];
