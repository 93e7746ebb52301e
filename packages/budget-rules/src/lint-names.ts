import { type Bilingual, type Issue, type MessageTable, say } from "@countykit/core";
import { nearest } from "@countykit/core/reading";
import type { Budget } from "./input.js";
import { KNOWN_NAMES, type NamedField } from "./known-names-table.js";
import type { Policy } from "./policy.js";

/**
 * Finds categories, uses and sources of funds of lines that no policy given speaks of and that are not usual either (名称核对): a rule on
 * training leaves a line of the category `培训` out and passes with nothing. Each name is told once, where it stands first. A name that
 * the budget's own figures select by is taken to be meant, unless it looks like a known one.
 */
export function lintNames(budget: Budget, policies: readonly Policy[]): readonly Issue[] {
  const asked = mentions(policies);
  const own = mentions([budget.declared, budget.bases]);
  const told = new Set<string>();
  return namesOf(budget).flatMap(({ field, name, path }): readonly Issue[] => {
    const key = `${field}/${name}`;
    if (asked.has(key) || Object.hasOwn(KNOWN_NAMES[field], name) || told.has(key)) return [];
    told.add(key);
    const known = knownTo(field, asked);
    const didYouMean = meantBy(name, field, known);
    if (didYouMean === undefined && own.has(key)) return [];
    return [
      {
        code: `unused-${field}`,
        path,
        expected: known.join(" | "),
        received: name,
        message: say(TABLE, "unused-name", { field, name }),
        ...(didYouMean === undefined ? {} : { didYouMean, hint: { zh: `是不是 ${didYouMean}？`, en: `Did you mean ${didYouMean}?` } }),
      },
    ];
  });
}

interface Named {
  readonly field: NamedField;
  readonly name: string;
  readonly path: string;
}

/** Every category, use and source that the lines name, in their order; of a source that is one of several, each of these. */
function namesOf({ lines, sources, completeTags }: Budget): readonly Named[] {
  const open = new Set(sources.filter(({ oneOf }) => oneOf !== undefined).map(({ id }) => id));
  const tags = (list: readonly string[] | undefined, at: string): readonly Named[] =>
    (list ?? []).map((name, index) => ({ field: "tag", name, path: `${at}/${index}` }));
  return [
    ...lines.flatMap(({ category, source, tags: all, notTags, partTags }, index): readonly Named[] => {
      const at = `/lines/${index}`;
      return [
        ...(category === undefined ? [] : [{ field: "category" as const, name: category, path: `${at}/category` }]),
        ...tags(all, `${at}/tags`),
        ...tags(notTags, `${at}/notTags`),
        ...tags(partTags, `${at}/partTags`),
        ...(source === undefined || open.has(source) ? [] : [{ field: "source" as const, name: source, path: `${at}/source` }]),
      ];
    }),
    ...sources.flatMap(({ oneOf }, index) =>
      (oneOf ?? []).flatMap((name, at): readonly Named[] =>
        open.has(name) ? [] : [{ field: "source", name, path: `/sources/${index}/oneOf/${at}` }],
      ),
    ),
    ...tags(completeTags, "/completeTags"),
  ];
}

/** Everything that selectors, lists of uses and directions, and caps by source name: `category/training`. */
function mentions(data: unknown): ReadonlySet<string> {
  const found = new Set<string>();
  const open: unknown[] = [data];
  while (open.length > 0) {
    const value = open.pop();
    if (typeof value !== "object" || value === null) continue;
    const fields: ReadonlyMap<string, unknown> = new Map(Object.entries(value));
    const add = (field: unknown, names: unknown): void => {
      if (Array.isArray(names)) for (const name of names) if (typeof name === "string") found.add(`${String(field)}/${name}`);
    };
    add(fields.get("kind"), fields.get("in"));
    add("tag", [fields.get("tag")]);
    add("source", fields.get("sources"));
    add(fields.get("by"), idsOf(fields.get("directions")));
    open.push(...fields.values());
  }
  return found;
}

const idsOf = (terms: unknown): readonly unknown[] =>
  Array.isArray(terms)
    ? terms.map((term: unknown) => (typeof term === "object" && term !== null && "id" in term ? term.id : undefined))
    : [];

const knownTo = (field: NamedField, asked: ReadonlySet<string>): readonly string[] => {
  const named = [...asked].flatMap((key) => (key.startsWith(`${field}/`) ? [key.slice(field.length + 1)] : []));
  return [...new Set([...Object.keys(KNOWN_NAMES[field]), ...named])];
};

/** The name that was most likely meant: by its Chinese term, as it stands or inside the name, or by a slip of the pen. */
function meantBy(name: string, field: NamedField, known: readonly string[]): string | undefined {
  const written = name.normalize("NFKC");
  const aliases = Object.entries(KNOWN_NAMES[field]).flatMap(([meant, terms]) => terms.map((term) => ({ meant, term })));
  const inside = aliases.filter(({ term }) => written.includes(term)).sort((a, b) => b.term.length - a.term.length);
  return inside[0]?.meant ?? nearest(written, known);
}

const FIELDS: Readonly<Record<NamedField, Bilingual>> = {
  category: { zh: "类别", en: "category" },
  tag: { zh: "用途标签", en: "use" },
  source: { zh: "资金来源", en: "source of funds" },
};

const TABLE: MessageTable<{ readonly "unused-name": { readonly field: NamedField; readonly name: string } }> = {
  "unused-name": {
    zh: ({ field, name }) => `所给的政策都没有提到“${name}”这个${FIELDS[field].zh}，写了也不起作用`,
    en: ({ field, name }) => `None of the policies given speaks of the ${FIELDS[field].en} “${name}”, so it has no effect`,
  },
};
