import { fail, type Issue, ok, type Result } from "@countykit/core";
import { sealIssue } from "../seal-issue.js";
import { type CryptoOptions, withSubtle } from "./subtle.js";

/** A public key (公钥) as JSON Web Key. */
export interface SealPublicKey {
  readonly kty: "OKP";
  readonly crv: "Ed25519";
  /** 32 bytes as base64url. */
  readonly x: string;
}

/** A private key (私钥) as JSON Web Key; keep it to yourself. */
export interface SealPrivateKey extends SealPublicKey {
  readonly d: string;
}

export const ED25519: { readonly name: string } = { name: "Ed25519" };

/**
 * Makes a pair of keys for seals (签名密钥对) with the platform's randomness.
 *
 * @example
 * ```ts
 * import { newSealKeys } from "@countykit/traceability-types/seal";
 *
 * const keys = await newSealKeys();
 * keys.ok ? [keys.value.publicKey.crv, keys.value.publicKey.x.length, "d" in keys.value.publicKey] : keys.issues; // => ["Ed25519", 43, false]
 * ```
 * @source RFC 8032 (Ed25519); RFC 8037 (keys as JSON Web Key); W3C Web Cryptography Level 2
 */
export const newSealKeys = async (
  options: CryptoOptions = {},
): Promise<Result<{ readonly publicKey: SealPublicKey; readonly privateKey: SealPrivateKey }>> =>
  withSubtle(options, async (subtle) => {
    const pair = await subtle.generateKey(ED25519, true, ["sign", "verify"]);
    const jwk = await subtle.exportKey("jwk", typeof pair === "object" && pair !== null ? Reflect.get(pair, "privateKey") : undefined);
    const key = readKey(jwk, true, "");
    return key.ok ? ok({ privateKey: key.value, publicKey: { kty: "OKP", crv: "Ed25519", x: key.value.x } }) : key;
  });

/** A key with only those members that matter: platforms do not agree on what `alg` of such a key is called. */
export function readKey(key: unknown, secret: true, path: string): Result<SealPrivateKey>;
export function readKey(key: unknown, secret: false, path: string): Result<SealPublicKey>;
export function readKey(key: unknown, secret: boolean, path: string): Result<SealPublicKey | SealPrivateKey> {
  const member = (name: string): unknown =>
    typeof key === "object" && key !== null && Object.hasOwn(key, name) ? Reflect.get(key, name) : undefined;
  const [x, d] = [member("x"), member("d")];
  if (member("kty") !== "OKP" || member("crv") !== "Ed25519" || !is32Bytes(x)) return fail(notAKey(path));
  if (!secret) return ok({ kty: "OKP", crv: "Ed25519", x });
  return is32Bytes(d) ? ok({ kty: "OKP", crv: "Ed25519", x, d }) : fail(notAKey(path));
}

const is32Bytes = (text: unknown): text is string => typeof text === "string" && /^[\w-]{42}[AEIMQUYcgkosw048]$/u.test(text);

const notAKey = (path: string): Issue =>
  sealIssue("not-a-key", path, "这里应是 Ed25519 密钥（JWK，kty 为 OKP）", "An Ed25519 key belongs here (a JWK whose kty is OKP)");
