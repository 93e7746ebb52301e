import type { Issue } from "./issue.js";

/**
 * What a parser answers (解析结果): the value, or every issue found. Bad input is a value, never a throw.
 *
 * The shape is that of a Standard Schema result, so `"issues" in result` and `result.ok` both tell the two apart.
 */
export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly issues: readonly Issue[] };

export const ok = <T>(value: T): Result<T> => ({ ok: true, value });

export const fail = (...issues: readonly Issue[]): Result<never> => ({ ok: false, issues });
