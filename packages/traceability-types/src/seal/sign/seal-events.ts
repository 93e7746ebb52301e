import { fail, type Issue, ok, type Result } from "@countykit/core";
import { bytesToHex, hexToBytes } from "@noble/hashes/utils.js";
import { CHAIN_START } from "../chain/chain.js";
import { checkEntries } from "../entries.js";
import { sealIssue } from "../seal-issue.js";
import { leafOf, linkOf } from "../tree/hashes.js";
import { rootOf } from "../tree/levels.js";
import { toBase64url } from "./base64url.js";
import { ED25519, readKey, type SealPrivateKey } from "./keys.js";
import { isInstant, readSeal } from "./read-seal.js";
import { type SealStatement, statementBytes } from "./statement.js";
import { type CryptoOptions, withSubtle } from "./subtle.js";

/** A signed statement on a list of event hashes (封存), with the list itself. */
export interface Seal {
  readonly statement: SealStatement;
  /** The hashes as they were when they were sealed, in order. */
  readonly entries: readonly string[];
  /** 64 bytes as base64url. */
  readonly signature: string;
}

/** What a seal says besides the entries. */
export interface SealOptions extends CryptoOptions {
  /** The seal before, of which the entries are a longer list. */
  readonly previous?: Seal;
  /** When it is sealed: `2026-07-01T02:30:00.000Z`. The clock is the caller's. */
  readonly sealedAt?: string;
}

/**
 * Seals a list of event hashes (封存事件哈希): the root of the tree over them and the last link of their chain, signed with Ed25519. With the seal before it, the list
 * has to begin with what that one sealed.
 *
 * @example
 * ```ts
 * import { newSealKeys, sealEvents, verifySeal } from "@countykit/traceability-types/seal";
 *
 * const keys = await newSealKeys();
 * const hashes = ["ni:///sha-256;aa?ver=CBV2.0", "ni:///sha-256;bb?ver=CBV2.0"];
 * const seal = keys.ok ? await sealEvents(hashes, keys.value.privateKey, { sealedAt: "2026-07-01T02:30:00.000Z" }) : keys;
 * const report = keys.ok && seal.ok ? await verifySeal(hashes, seal.value, keys.value.publicKey) : keys;
 * report; // => { "ok": true, "value": { "holds": true, "breaks": [] } }
 * ```
 * @source RFC 9162, 2.1; RFC 8032; RFC 8785 (names in order)
 */
export async function sealEvents(hashes: readonly string[], privateKey: SealPrivateKey, options: SealOptions = {}): Promise<Result<Seal>> {
  const entries = checkEntries(hashes, "/hashes");
  const key = readKey(privateKey, true, "/privateKey");
  const { previous, sealedAt } = options;
  const issues: Issue[] = [...(entries.ok ? [] : entries.issues), ...(key.ok ? [] : key.issues)];
  if (sealedAt !== undefined && !isInstant(sealedAt)) issues.push(badTime);
  if (previous !== undefined && readSeal(previous) === null) issues.push(noSealBefore);
  else if (entries.ok && previous !== undefined && !begins(entries.value, previous.statement)) issues.push(notLonger);
  if (issues.length > 0 || !entries.ok || !key.ok) return { ok: false, issues };
  const statement: SealStatement = {
    kind: "countykit-seal",
    version: 1,
    ...sumsOf(entries.value),
    ...(previous === undefined ? {} : { previous: { size: previous.statement.size, root: previous.statement.root } }),
    ...(sealedAt === undefined ? {} : { sealedAt }),
  };
  return withSubtle(options, async (subtle) => {
    const secret = await subtle.importKey("jwk", key.value, ED25519, false, ["sign"]);
    const signature = await subtle.sign(ED25519, secret, statementBytes(statement));
    return ok({ statement, entries: entries.value, signature: toBase64url(new Uint8Array(signature)) });
  });
}

/** How many entries, the root of their tree, the last link of their chain: each leaf is hashed once. */
export function sumsOf(entries: readonly string[]): { readonly size: number; readonly root: string; readonly head: string } {
  const leaves = entries.map(leafOf);
  const head = leaves.reduce(linkOf, hexToBytes(CHAIN_START));
  return { size: entries.length, root: bytesToHex(rootOf(leaves)), head: bytesToHex(head) };
}

/** Whether a list begins with the entries over which a root was made. */
export const begins = (entries: readonly string[], { size, root }: { readonly size: number; readonly root: string }): boolean =>
  size <= entries.length && bytesToHex(rootOf(entries.slice(0, size).map(leafOf))) === root;

const badTime: Issue = sealIssue(
  "bad-time",
  "/sealedAt",
  "应是真实存在的时间，写成 2026-07-01T02:30:00.000Z",
  "This has to be a time that there is, written 2026-07-01T02:30:00.000Z",
);

const noSealBefore: Issue = sealIssue(
  "not-a-seal",
  "/previous",
  "这不是封存记录：应有签署内容、哈希列表和 64 字节的签名",
  "This is no seal: one has a statement, a list of hashes and a signature of 64 bytes",
);

const notLonger: Issue = sealIssue(
  "not-a-longer-list",
  "/previous",
  "这些哈希不是以上次封存的那些开头的：中间有改动、删除或换位",
  "These hashes do not begin with those of the seal before: something was changed, removed or moved",
);

export const noSeal = (): Result<never> => fail(sealIssue("not-a-seal", "/seal", "这不是封存记录", "This is no seal"));
