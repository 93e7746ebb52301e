import { ok, type Result } from "@countykit/core";
import { readJson as readSourceText } from "../../../../packages/cli/src/input/read-json.js";

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

/**
 * Reads JSON as somebody types it, as `countykit` reads a file: half a text, and a key that stands twice, are issues with their line and column,
 * whatever the browser says.
 */
export function readJson(text: string): Result<Json> {
  const read = readSourceText(text.replace(/^\uFEFF/u, ""));
  return read.ok ? ok(read.value.value as Json) : read;
}
