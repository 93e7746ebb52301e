import type { Issue } from "./issue.js";

/**
 * What a parser answers (解析结果): the value, or every issue found. Bad input is a value, never a throw.
 *
 * The shape is that of a Standard Schema result, so `"issues" in result` and `result.ok` both tell the two apart.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

/**
 * A value that was read (读取成功).
 *
 * @example
 * ```ts
 * import { ok } from "@countykit/core";
 *
 * ok("2022-04-18"); // => { "ok": true, "value": "2022-04-18" }
 * ```
 * @source Standard Schema 1.0: a success carries `value`
 */
export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

/**
 * What was wrong with an input (读取失败): every issue found, at least one.
 *
 * @example
 * ```ts
 * import { fail } from "@countykit/core";
 *
 * const missing = { code: "missing", path: "/amount", message: { zh: "缺少金额", en: "The amount is missing" } };
 * fail(missing).ok; // => false
 * ```
 * @source Standard Schema 1.0: a failure carries `issues`
 */
export const fail = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
