import type { Language } from "@countykit/core";
import { readDigitalLink, writeBracketed } from "@countykit/traceability-types/ids";
import { WORD_NAMES } from "./word-names-table.js";

/** An identifier as people read it: keys of GS1 with their application identifiers in brackets, all else as it is (标识的显示形式). */
export function shownId(id: string): string {
  if (!id.startsWith("https://id.gs1.org/")) return id.replaceAll(/(?:%[\dA-F]{2})+/giu, decoded);
  const link = readDigitalLink(id);
  return link.ok ? writeBracketed(link.value.elements) : id;
}

/** How identifiers are shown where many stand together: those of the owner that has most of them begin with `…`, and a legend says what that is. */
export interface Naming {
  readonly name: (id: string) => string;
  /** `… = https://trace.example.cn`; `null` where nothing was shortened. */
  readonly legend: string | null;
}

/** Shortens private identifiers of one owner (自编标识的缩写). */
export function namingOf(ids: Iterable<string>, names: Readonly<Record<string, string>> = {}): Naming {
  const counts = new Map<string, number>();
  for (const id of ids) {
    if (Object.hasOwn(names, id)) continue;
    const [owner] = OWNER.exec(id) ?? [];
    if (owner !== undefined && owner !== "https://id.gs1.org") counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const [most, times = 0] = [...counts].sort(([, left], [, right]) => right - left)[0] ?? [];
  const named = (id: string): string | undefined => (Object.hasOwn(names, id) ? names[id] : undefined);
  if (most === undefined || times < 2) return { name: (id) => named(id) ?? shownId(id), legend: null };
  return {
    name: (id) => named(id) ?? (id.startsWith(`${most}/`) ? `…${shownId(id).slice(most.length)}` : shownId(id)),
    legend: `… = ${most}`,
  };
}

const OWNER = /^https?:\/\/[^/]+(?=\/.)/u;

function decoded(escaped: string): string {
  try {
    return decodeURIComponent(escaped);
  } catch {
    return escaped;
  }
}

/** A business step or disposition in words; those of others keep their address. */
export function shownWord(word: string | undefined, language: Language): string {
  if (word === undefined) return "—";
  if (language === "en") return word.replaceAll("_", " ");
  return Object.hasOwn(WORD_NAMES, word) ? (WORD_NAMES[word] ?? word) : word;
}
