import { type Bilingual, ok, type Result } from "@countykit/core";
import { checkEntries } from "../entries.js";
import { ED25519, readKey, type SealPublicKey } from "./keys.js";
import { readSeal } from "./read-seal.js";
import { begins, noSeal, type Seal, sumsOf } from "./seal-events.js";
import { statementBytes } from "./statement.js";
import { type CryptoOptions, withSubtle } from "./subtle.js";

/** What does not agree: the signature, the list in the seal, the seal before that it names, or entries that were changed, removed, added or moved since. */
export type SealBreakKind = "signature" | "list" | "previous" | "changed" | "missing" | "unsealed" | "moved";

/** One thing that does not agree with a seal (封存不符之处). */
export interface SealBreak {
  readonly kind: SealBreakKind;
  /** Place of the entry from 0: of the sealed list for what is missing, of the list given for all others. */
  readonly index?: number;
  readonly message: Bilingual;
}

/** What came of holding event hashes against a seal (核验结果). */
export interface SealReport {
  readonly holds: boolean;
  /** At most 1000 of them. */
  readonly breaks: readonly SealBreak[];
}

const MOST = 1000;

/**
 * Holds event hashes against a seal (核验封存): whether the key of whoever is trusted signed it, and which entries were changed, removed, added or moved since. The key is
 * always given by the caller: a key that comes with a seal proves nothing. Where the statement names the seal before it, the list has to begin with what that one sealed; whether that one was signed is
 * checked by verifying it by itself.
 *
 * @example
 * ```ts
 * import { newSealKeys, sealEvents, verifySeal } from "@countykit/traceability-types/seal";
 *
 * const keys = await newSealKeys();
 * const seal = keys.ok ? await sealEvents(["ni:///sha-256;aa", "ni:///sha-256;bb", "ni:///sha-256;cc"], keys.value.privateKey) : keys;
 * const report = keys.ok && seal.ok ? await verifySeal(["ni:///sha-256;aa", "ni:///sha-256;XX", "ni:///sha-256;cc"], seal.value, keys.value.publicKey) : keys;
 * report.ok && "breaks" in report.value ? report.value.breaks.map(({ kind, index }) => [kind, index]) : []; // => [["changed", 1]]
 * ```
 * @source RFC 9162, 2.1; RFC 8032, 5.1.7
 */
export async function verifySeal(
  hashes: readonly string[],
  seal: Seal,
  publicKey: SealPublicKey,
  options: CryptoOptions = {},
): Promise<Result<SealReport>> {
  const given = checkEntries(hashes, "/hashes");
  const key = readKey(publicKey, false, "/publicKey");
  if (!given.ok || !key.ok) return { ok: false, issues: [...(given.ok ? [] : given.issues), ...(key.ok ? [] : key.issues)] };
  const read = readSeal(seal);
  if (read === null) return noSeal();
  const { statement, entries, signature } = read;
  return withSubtle(options, async (subtle) => {
    const trusted = await subtle.importKey("jwk", key.value, ED25519, false, ["verify"]);
    const breaks: SealBreak[] = [];
    if (!(await subtle.verify(ED25519, trusted, signature, statementBytes(statement))))
      breaks.push({ kind: "signature", message: WORDS.signature });
    const sums = sumsOf(entries);
    if (sums.size !== statement.size || sums.root !== statement.root || sums.head !== statement.head)
      breaks.push({ kind: "list", message: WORDS.list });
    if (statement.previous !== undefined && !begins(entries, statement.previous))
      breaks.push({ kind: "previous", message: WORDS.previous });
    breaks.push(...differences(entries, given.value));
    return ok({ holds: breaks.length === 0, breaks: breaks.slice(0, MOST) });
  });
}

/** Which entries are no longer what they were; a missing and a new one in the same place were one that was changed. */
function differences(sealed: readonly string[], given: readonly string[]): readonly SealBreak[] {
  const missing = placesWithout(sealed, given);
  const added = placesWithout(given, sealed);
  const news = new Set(added);
  const changed = new Set(missing.filter((index) => news.has(index)));
  const breaks: SealBreak[] = [];
  for (const index of missing) breaks.push(at(changed.has(index) ? "changed" : "missing", index));
  for (const index of added) if (!changed.has(index)) breaks.push(at("unsealed", index));
  const kept = [without(sealed, missing), without(given, added)] as const;
  for (let place = 0; place < kept[1].length && breaks.length < MOST; place += 1) {
    const [index, entry] = kept[1][place] ?? [0, ""];
    if (kept[0][place]?.[1] !== entry) breaks.push(at("moved", index));
  }
  return breaks.sort((a, b) => (a.index ?? 0) - (b.index ?? 0));
}

/** Places of entries that stand in one list more often than in the other, the last of equals. */
function placesWithout(list: readonly string[], other: readonly string[]): readonly number[] {
  const counts = new Map<string, number>();
  for (const entry of other) counts.set(entry, (counts.get(entry) ?? 0) + 1);
  const places: number[] = [];
  for (const [index, entry] of list.entries()) {
    const left = counts.get(entry) ?? 0;
    if (left === 0) places.push(index);
    else counts.set(entry, left - 1);
  }
  return places;
}

/** Entries with their places, but those. */
function without(list: readonly string[], places: readonly number[]): readonly (readonly [number, string])[] {
  const gone = new Set(places);
  return [...list.entries()].filter(([index]) => !gone.has(index));
}

const at = (kind: "changed" | "missing" | "unsealed" | "moved", index: number): SealBreak => ({
  kind,
  index,
  message: { zh: `第 ${index + 1} 条${WORDS[kind].zh}`, en: `Entry ${index + 1} ${WORDS[kind].en}` },
});

const WORDS: Readonly<Record<SealBreakKind, Bilingual>> = {
  signature: {
    zh: "签名不是用这把公钥对应的私钥签的，或者签署内容改过",
    en: "The signature was not made with the key that belongs to this public key, or the statement was changed",
  },
  list: { zh: "封存记录里的哈希列表与签署的树根不符", en: "The list of hashes in the seal does not agree with the root that was signed" },
  previous: {
    zh: "哈希列表的开头与签署内容里所说的上次封存不符",
    en: "The list of hashes does not begin with what the seal before it sealed, as the statement says it does",
  },
  changed: { zh: "在封存后改过", en: "was changed after it was sealed" },
  missing: { zh: "封存过，现在没有了", en: "was sealed and is no longer there" },
  unsealed: { zh: "没有封存过", en: "was never sealed" },
  moved: { zh: "换了位置", en: "stands in another place" },
};
