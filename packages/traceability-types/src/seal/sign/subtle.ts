import { fail, type Issue, type Result } from "@countykit/core";
import { sealIssue } from "../seal-issue.js";

/** What is needed of the platform's cryptography (平台密码接口): Web Cryptography, as in browsers and Node.js. */
export interface SubtleLike {
  generateKey(algorithm: { readonly name: string }, extractable: boolean, usages: readonly string[]): Promise<unknown>;
  exportKey(format: "jwk", key: unknown): Promise<unknown>;
  importKey(
    format: "jwk",
    key: object,
    algorithm: { readonly name: string },
    extractable: boolean,
    usages: readonly string[],
  ): Promise<unknown>;
  sign(algorithm: { readonly name: string }, key: unknown, data: Uint8Array): Promise<ArrayBuffer>;
  verify(algorithm: { readonly name: string }, key: unknown, signature: Uint8Array, data: Uint8Array): Promise<boolean>;
}

/** Where cryptography comes from; that of the platform when left out. */
export interface CryptoOptions {
  readonly subtle?: SubtleLike;
}

/** Runs work with the platform's cryptography; what it cannot do is an issue. */
export async function withSubtle<T>({ subtle }: CryptoOptions, work: (subtle: SubtleLike) => Promise<Result<T>>): Promise<Result<T>> {
  const found = subtle ?? platform();
  if (!isSubtle(found)) return fail(unsupported);
  try {
    return await work(found);
  } catch (error) {
    const name = typeof error === "object" && error !== null ? Reflect.get(error, "name") : undefined;
    return fail(name === "NotSupportedError" ? unsupported : refused);
  }
}

const platform = (): unknown => {
  const crypto: unknown = Reflect.get(globalThis, "crypto");
  return typeof crypto === "object" && crypto !== null ? Reflect.get(crypto, "subtle") : undefined;
};

const isSubtle = (value: unknown): value is SubtleLike =>
  typeof value === "object" &&
  value !== null &&
  ["generateKey", "exportKey", "importKey", "sign", "verify"].every((name) => typeof Reflect.get(value, name) === "function");

const unsupported: Issue = sealIssue("crypto-unsupported", "", "这里的平台没有 Ed25519 签名", "This platform has no Ed25519 signatures", {
  hint: { zh: "请用 Node.js 20.19 以上，或新近的浏览器并用 HTTPS 打开", en: "Take Node.js 20.19 or later, or a recent browser over HTTPS" },
});

const refused: Issue = sealIssue("crypto-refused", "", "平台不接受这个密钥或签名", "The platform did not accept the key or the signature");
