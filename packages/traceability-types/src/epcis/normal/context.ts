import { isObject } from "./is-object.js";
import { LONGEST_REMEMBERED } from "./longest-remembered.js";

/** What the prefixes and names of a document stand for (JSON-LD 上下文), made ready for looking up. */
export interface Context {
  /** Namespaces by prefix. */
  readonly prefixes: ReadonlyMap<string, string>;
  /** The full address of a value written with a prefix; whatever has none stays as it is. */
  readonly expand: (value: string) => string;
  /** The name of a field in Clark's notation. */
  readonly clark: (name: string) => `{${string}}${string}`;
}

/** Prefixes that the contexts of GS1 bring along. */
const GS1_PREFIXES: ReadonlyMap<string, string> = new Map([
  ["epcis", "https://ref.gs1.org/epcis/"],
  ["cbv", "https://ref.gs1.org/cbv/"],
  ["cbvmda", "urn:epcglobal:cbv:mda:"],
  ["gs1", "https://gs1.org/voc/"],
  ["rdfs", "http://www.w3.org/2000/01/rdf-schema#"],
  ["owl", "http://www.w3.org/2002/07/owl#"],
  ["xsd", "http://www.w3.org/2001/XMLSchema#"],
  ["dcterms", "http://purl.org/dc/terms/"],
]);

/** Contexts of others, by address, for documents that name them. They are never fetched. */
export type KnownContexts = Readonly<Record<string, unknown>>;

/** The context of GS1, which every document has. */
export const GS1_CONTEXT: Context = contextOf(new Map(GS1_PREFIXES), undefined);

/** Longest chain of contexts that name one another. */
const DEEPEST = 20;

/** A context with what a document, an event or a field adds to it. */
export function extendContext(context: Context, written: unknown, known: KnownContexts = {}): Context {
  if (written === undefined) return context;
  const flat = flatOf(written, known);
  const before = flat === undefined ? undefined : extended.get(context);
  if (flat !== undefined && before !== undefined && isSameFlat(before.flat, flat)) return before.context;
  const prefixes = new Map(context.prefixes);
  addTo(prefixes, written, known, 0);
  const vocab = prefixes.get("@vocab");
  const made = contextOf(prefixes, vocab === "" ? undefined : vocab);
  if (flat !== undefined) extended.set(context, { flat, context: made });
  return made;
}

/** The last plain extension of each context: events that are read one by one mostly bring the same. */
const extended = new WeakMap<Context, { readonly flat: readonly string[]; readonly context: Context }>();

/** Most terms of an extension that is remembered. */
const MOST_TERMS = 32;

/**
 * Terms and addresses one after another, when a context is nothing but that and addresses of contexts that are not known, which add nothing: then other contexts have no say in
 * it.
 */
function flatOf(written: unknown, known: KnownContexts): readonly string[] | undefined {
  const flat: string[] = [];
  for (const part of Array.isArray(written) ? written : [written]) {
    const unknown = typeof part === "string" && !Object.hasOwn(known, part);
    if (!unknown && (!isObject(part) || !addTerms(flat, part))) return undefined;
  }
  return flat;
}

function addTerms(flat: string[], terms: Readonly<Record<string, unknown>>): boolean {
  for (const term of Object.keys(terms)) {
    const address = terms[term];
    if (typeof address !== "string" || flat.length >= MOST_TERMS * 2) return false;
    flat.push(term, address);
  }
  return true;
}

function isSameFlat(left: readonly string[], right: readonly string[]): boolean {
  if (left.length !== right.length) return false;
  for (let at = 0; at < left.length; at += 1) if (left[at] !== right[at]) return false;
  return true;
}

function addTo(prefixes: Map<string, string>, written: unknown, known: KnownContexts, depth: number): void {
  if (depth > DEEPEST) return;
  if (Array.isArray(written)) {
    for (const part of written) addTo(prefixes, part, known, depth + 1);
  } else if (typeof written === "string") {
    if (Object.hasOwn(known, written)) {
      const named = known[written];
      addTo(prefixes, isObject(named) && named["@context"] !== undefined ? named["@context"] : named, known, depth + 1);
    }
  } else if (isObject(written)) {
    for (const [term, definition] of Object.entries(written)) {
      const address = addressOf(definition);
      if (term === "@vocab" || !term.startsWith("@")) {
        if (address === undefined) prefixes.delete(term);
        else prefixes.set(term, term === "@vocab" ? address : expandWith(prefixes, address));
      }
    }
  }
}

const addressOf = (definition: unknown): string | undefined => {
  if (typeof definition === "string") return definition;
  const id = isObject(definition) ? definition["@id"] : undefined;
  return typeof id === "string" ? id : undefined;
};

/** Schemes of addresses; nothing makes prefixes of them. */
const SCHEMES: ReadonlySet<string> = new Set(["http", "https", "urn", "_"]);

function expandWith(prefixes: ReadonlyMap<string, string>, value: string): string {
  if (value.startsWith("urn:") || value.startsWith("http")) return value;
  const colon = value.indexOf(":");
  if (colon < 1 || value.startsWith("//", colon + 1)) return value;
  const prefix = value.slice(0, colon);
  const namespace = SCHEMES.has(prefix) ? undefined : prefixes.get(prefix);
  return namespace === undefined ? value : namespace + value.slice(colon + 1);
}

/** Most names that a context remembers. */
const MOST_NAMES = 10_000;

function contextOf(prefixes: ReadonlyMap<string, string>, vocab: string | undefined): Context {
  const names = new Map<string, `{${string}}${string}`>();
  return {
    prefixes,
    expand: (value) => expandWith(prefixes, value),
    clark: (name) => {
      const before = names.get(name);
      if (before !== undefined) return before;
      const made = clarkOf(prefixes, vocab, name);
      if (names.size < MOST_NAMES && name.length <= LONGEST_REMEMBERED && made.length <= LONGEST_REMEMBERED) names.set(name, made);
      return made;
    },
  };
}

/** Names that stand for keywords of JSON-LD in the contexts of GS1. */
const KEYWORDS: ReadonlySet<string> = new Set(["id", "type"]);

function clarkOf(prefixes: ReadonlyMap<string, string>, vocab: string | undefined, name: string): `{${string}}${string}` {
  if (name.includes("{") || name.includes("}")) return `{}${name}`;
  const colon = name.indexOf(":");
  if (colon >= 0) {
    const prefix = name.slice(0, colon);
    const namespace = SCHEMES.has(prefix) || name.startsWith("//", colon + 1) ? undefined : prefixes.get(prefix);
    return namespace === undefined || /[{}]/u.test(namespace) ? splitAddress(prefixes, name) : `{${namespace}}${name.slice(colon + 1)}`;
  }
  if (name.startsWith("@") || KEYWORDS.has(name)) return `{}${name}`;
  const term = prefixes.get(name);
  if (term !== undefined && !/[{}]/u.test(term) && term.includes(":")) return splitAddress(new Map(), term);
  return vocab === undefined || /[{}]/u.test(vocab) ? `{}${name}` : `{${vocab}}${name}`;
}

/** An address as a namespace that the document has a prefix for and a name in it, else cut at its last `/`, `#` or `:`. */
function splitAddress(prefixes: ReadonlyMap<string, string>, address: string): `{${string}}${string}` {
  let longest = "";
  for (const [prefix, namespace] of prefixes) {
    if (prefix.startsWith("@") || namespace.length <= longest.length || namespace.length >= address.length) continue;
    if (address.startsWith(namespace) && !address.startsWith("//", namespace.length) && /[/#:]$/u.test(namespace)) longest = namespace;
  }
  if (longest === "") {
    const end = address.length - 1;
    longest = address.slice(
      0,
      Math.max(address.lastIndexOf("/", end - 1), address.lastIndexOf("#", end - 1), address.lastIndexOf(":", end - 1)) + 1,
    );
  }
  return `{${longest}}${address.slice(longest.length)}`;
}
