import type { Result } from "@countykit/core";
import {
  type Element,
  escapeForLink,
  parseCreditCode,
  readBracketed,
  readDigitalLink,
  type ReadLinkOptions,
  unescapeFromLink,
  writeDigitalLink,
  writeElementString,
} from "../src/ids.js";
import type { PrefixLookup } from "../src/ids/linters/company-prefix.js";
import type { Fault } from "../src/ids/linters/fault.js";
import { lintersWith } from "../src/ids/linters/linters.js";
import { type SetResult, trySet } from "./set.js";

type Flags = Readonly<Record<string, string>>;

interface LinkCase {
  readonly ok: boolean;
  readonly uri: string;
  readonly elements: string;
  readonly flags?: Flags;
}

/** The sets of the GS1 syntax engine and dictionary, and of GB 32100. `read` hands over the cases of all files of a folder whose names fit. */
export function idsSets(read: (folder: string, names: RegExp) => readonly unknown[]): readonly SetResult[] {
  const list = <Case>(name: string): readonly Case[] =>
    read("epcis/gs1-syntax", new RegExp(`^${name}\\b.*\\.json$`, "u")) as readonly Case[];
  return [
    trySet("gs1-dl-parse", withShortNames(list<LinkCase>("dl-parse")), parsesLink),
    trySet("gs1-dl-generate", list<WriteCase>("dl-generate"), writesLink),
    trySet("gs1-dl-escape", list<EscapeCase>("dl-escape"), escapes(escapeForLink)),
    trySet("gs1-dl-unescape", list<EscapeCase>("dl-unescape"), escapes(unescapeFromLink)),
    trySet("gs1-ai-parse", list<BracketedCase>("ai-parse"), parsesBracketed),
    trySet("gs1-ai-linters", list<LinterCase>("ai-linters"), lintsValue),
    trySet("gs1-dictionary-linters", list<LintCase>("lint"), lints),
    trySet("gb-32100", read("epcis/china", /^gb32100.*\.json$/u) as readonly CreditCase[], ({ code, ok }) =>
      parseCreditCode(code).ok === ok ? true : `ok is ${String(!ok)}`,
    ),
  ].filter(({ total }) => total > 0);
}

/** Elements with `^` where the engine writes a separator, in front too. */
const withCarets = (elements: readonly Element[], options: ReadLinkOptions): string => `^${writeElementString(elements, options, "^")}`;

const codesOf = (result: Result<unknown>): string => (result.ok ? "ok" : result.issues.map(({ code }) => code).join(", "));

interface BracketedCase {
  readonly ok: boolean;
  readonly bracketed: string;
  readonly elements: string;
}

function parsesBracketed({ ok, bracketed, elements }: BracketedCase): true | string {
  const read = readBracketed(bracketed);
  if (read.ok !== ok) return codesOf(read);
  const written = read.ok ? withCarets(read.value, {}) : "";
  return written === elements ? true : written;
}

interface LinterCase {
  readonly bracketed: string;
  readonly expect: string;
}

function lintsValue({ bracketed, expect }: LinterCase): true | string {
  const read = readBracketed(bracketed);
  const code = read.ok ? "ok" : (read.issues[0]?.code ?? "");
  return code === nameOf(expect) ? true : code;
}

/** `GS1_LINTER_NON_DIGIT_CHARACTER` is non-digit-character. */
const nameOf = (constant: string): string => constant.replace("GS1_LINTER_", "").toLowerCase().replaceAll("_", "-");

/** Options as the engine calls them. Identifiers that it does not know go into links only when it is told not to mind that either. */
const optionsOf = (flags: Flags = {}): ReadLinkOptions => ({
  shortGtins: flags["gs1_encoder_setPermitZeroSuppressedGTINinDLuris"] === "true",
  unknownIdentifiers:
    flags["gs1_encoder_setPermitUnknownAIs"] === "true" &&
    flags["gs1_encoder_setValidationEnabled:gs1_encoder_vUNKNOWN_AI_NOT_DL_ATTR"] === "false",
});

/** The set does not tell where the engine began to allow words for identifiers: it is where a link that it refused is tried again and read. */
function withShortNames(cases: readonly LinkCase[]): readonly (LinkCase & { readonly shortNames: boolean })[] {
  const refused = new Set<string>();
  let shortNames = false;
  return cases.map((one) => {
    if (one.ok && one.flags === undefined && refused.has(one.uri)) shortNames = true;
    if (!one.ok) refused.add(one.uri);
    return { ...one, shortNames };
  });
}

function parsesLink({ ok, uri, elements, flags, shortNames }: LinkCase & { readonly shortNames: boolean }): true | string {
  const options = { ...optionsOf(flags), shortNames };
  const read = readDigitalLink(uri, options);
  if (read.ok !== ok) return codesOf(read);
  const written = read.ok ? withCarets(read.value.elements, options) : "";
  return written === elements ? true : written;
}

interface WriteCase {
  readonly ok: boolean;
  readonly stem: string | null;
  readonly bracketed: string;
  readonly uri: string;
  readonly flags?: Flags;
}

function writesLink({ ok, stem, bracketed, uri, flags }: WriteCase): true | string {
  const read = readBracketed(bracketed, { unknownIdentifiers: true });
  if (!read.ok) return ok ? codesOf(read) : true;
  const written = writeDigitalLink(read.value, { ...optionsOf(flags), ...(stem === null ? {} : { stem }) });
  if (written.ok !== ok) return codesOf(written);
  return !written.ok || written.value === uri ? true : written.value;
}

interface EscapeCase {
  readonly in: string;
  readonly out_path: string;
  readonly out_query: string;
}

const escapes =
  (change: (text: string, part: "path" | "query") => string) =>
  (one: EscapeCase): true | string => {
    const [path, query] = [change(one.in, "path"), change(one.in, "query")];
    return path === one.out_path && query === one.out_query ? true : `${path} ${query}`;
  };

interface LintCase {
  readonly linter: string;
  readonly input: string;
  readonly ok: boolean;
  readonly error?: string;
  readonly marked?: string;
}

/** Registers of company prefixes that the cases may be about: one that knows all, one that knows none, and some that fail from one look-up on. */
const REGISTERS: readonly (() => PrefixLookup)[] = [
  () => () => "known",
  () => () => "unknown",
  ...[1, 2, 3, 4].map((nth) => (): PrefixLookup => {
    let asked = 0;
    return () => {
      asked += 1;
      return asked === nth ? "offline" : "known";
    };
  }),
];

/** The set does not tell the register, so a case about prefixes may come out with any; all others are tried with one that knows every prefix. */
function lints({ linter, input, ok, error = "", marked = "" }: LintCase): true | string {
  const aboutPrefixes = /GCP_PREFIX|GCP_DATASOURCE/u.test(error);
  const seen = (aboutPrefixes ? REGISTERS : REGISTERS.slice(0, 1)).map((register) => {
    const lint = lintersWith(register()).get(linter);
    return lint === undefined ? `there is no linter ${linter}` : saidOf(input, lint(input));
  });
  return seen.includes(ok ? "ok" : `${nameOf(error)} ${marked}`) ? true : (seen[0] ?? "");
}

const saidOf = (text: string, fault: Fault | null): string =>
  fault === null
    ? "ok"
    : `${fault.code} ${text.slice(0, fault.at)}*${text.slice(fault.at, fault.at + fault.length)}*${text.slice(fault.at + fault.length)}`;

interface CreditCase {
  readonly code: string;
  readonly ok: boolean;
}
