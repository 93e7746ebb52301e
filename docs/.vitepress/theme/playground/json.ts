import type { Issue } from "@countykit/core";

/** Plain JSON of anybody's making. */
export type Json = null | boolean | number | string | readonly Json[] | { readonly [key: string]: Json };
export type JsonObject = { readonly [key: string]: Json };

export const isObject = (value: unknown): value is JsonObject => typeof value === "object" && value !== null && !Array.isArray(value);

/** The list under a key; nothing else counts as one. */
export function listAt(value: unknown, key: string): readonly Json[] {
  const found = isObject(value) ? value[key] : undefined;
  return Array.isArray(found) ? found : [];
}

/** The text under a key, or no text. */
export function textAt(value: unknown, key: string): string {
  const found = isObject(value) ? value[key] : undefined;
  return typeof found === "string" || typeof found === "number" ? String(found) : "";
}

/** Reads JSON as somebody types it; half a text is an issue with its line and column. */
export function readJson(
  text: string,
): { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly issues: readonly Issue[] } {
  try {
    return { ok: true, value: JSON.parse(text.replace(/^\uFEFF/, "")) as Json };
  } catch (error) {
    const [, at] = /position (\d+)/.exec(error instanceof Error ? error.message : "") ?? [];
    const before = text.slice(0, at === undefined ? text.length : Number(at)).split("\n");
    const [row, column] = [before.length, (before.at(-1)?.length ?? 0) + 1];
    const message = {
      zh: `第 ${row} 行第 ${column} 列起不是完整的 JSON`,
      en: `This is not complete JSON from line ${row}, column ${column}`,
    };
    return { ok: false, issues: [{ code: "not-json", path: "", row, column, message }] };
  }
}
