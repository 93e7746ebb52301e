import { sha256 } from "@noble/hashes/sha2.js";
import { concatBytes } from "@noble/hashes/utils.js";

/** What stands before the bytes that are hashed, so that no leaf can be taken for a node, and no link for either. */
const LEAF = Uint8Array.of(0);
const NODE = Uint8Array.of(1);
const LINK = Uint8Array.of(2);

const encoder = new TextEncoder();

/** The root of a tree without leaves. */
export const EMPTY: Uint8Array = sha256(new Uint8Array());

export const leafOf = (entry: string): Uint8Array => leafOfBytes(encoder.encode(entry));

export const leafOfBytes = (bytes: Uint8Array): Uint8Array => sha256(concatBytes(LEAF, bytes));

export const nodeOf = (left: Uint8Array, right: Uint8Array): Uint8Array => sha256(concatBytes(NODE, left, right));

export const linkOf = (before: Uint8Array, leaf: Uint8Array): Uint8Array => sha256(concatBytes(LINK, before, leaf));

/** Hashes as hexadecimal text of 64 digits. */
export const isHash = (text: unknown): text is string => typeof text === "string" && /^[0-9a-f]{64}$/u.test(text);
