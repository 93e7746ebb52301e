import { GS1_CONTEXT } from "../normal/context.js";

/** How names in Clark's notation are written with prefixes. */
export interface Naming {
  /** `{https://ns.example.cn/}plot` is written `lc:plot`. */
  readonly nameOf: (clark: string) => string;
  /** Prefixes that were used, with their namespaces. */
  readonly used: () => Readonly<Record<string, string>>;
}

const NAMESPACE = /^\{([^}]*)\}/u;
/** What a prefix may look like, so that the names it begins are addresses by their form. */
const PREFIX = /^[A-Za-z][A-Za-z0-9+.-]*$/u;
const RESERVED: ReadonlySet<string> = new Set(["http", "https", "urn", "id", "type"]);

/**
 * Chooses prefixes. `wanted` has namespaces by prefix; a prefix that stands for something else in these events, as a bare name or as the scheme of an identifier, is not taken,
 * and others are made up where none is wanted.
 */
export function namingOf(wanted: Readonly<Record<string, string>>, taken: ReadonlySet<string>): Naming {
  const prefixes = new Map<string, string>();
  for (const [prefix, namespace] of GS1_CONTEXT.prefixes) prefixes.set(namespace, prefix);
  const spoken = new Set([...RESERVED, ...GS1_CONTEXT.prefixes.keys()]);
  for (const [prefix, namespace] of Object.entries(wanted)) {
    if (!PREFIX.test(prefix) || spoken.has(prefix) || taken.has(prefix) || prefixes.has(namespace)) continue;
    prefixes.set(namespace, prefix);
    spoken.add(prefix);
  }
  const used: Record<string, string> = {};
  let made = 0;

  const prefixOf = (namespace: string): string => {
    let prefix = prefixes.get(namespace);
    if (prefix === undefined) {
      do {
        made += 1;
        prefix = `ns${made}`;
      } while (spoken.has(prefix) || taken.has(prefix));
      prefixes.set(namespace, prefix);
    }
    if (!GS1_CONTEXT.prefixes.has(prefix)) used[prefix] = namespace;
    return prefix;
  };

  const names = new Map<string, string>();
  return {
    nameOf: (clark) => {
      let name = names.get(clark);
      if (name === undefined) {
        const namespace = NAMESPACE.exec(clark)?.[1] ?? "";
        const local = clark.slice(clark.indexOf("}") + 1);
        name = namespace === "" ? local : `${prefixOf(namespace)}:${local}`;
        names.set(clark, name);
      }
      return name;
    },
    used: () => used,
  };
}
