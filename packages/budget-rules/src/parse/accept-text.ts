import { LONGEST_TEXT } from "@countykit/core/reading";

/** Text that the schema takes as it stands: not blank, not endless, and nothing at its ends that could be trimmed away. */
export function acceptText(value: unknown): string | undefined {
  if (typeof value !== "string") return undefined;
  const { length } = value;
  return length > 0 && length <= LONGEST_TEXT && isSolid(value.charCodeAt(0)) && isSolid(value.charCodeAt(length - 1)) ? value : undefined;
}

/** Printable ASCII, or anything behind the ideographic space but the byte order mark: no blank among them. */
const isSolid = (code: number): boolean => (code > 32 && code < 127) || (code > 0x3000 && code !== 0xfeff);
