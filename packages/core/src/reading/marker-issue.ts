import type { Issue } from "../issue.js";
import { type Marker, readMarker } from "./marker.js";
import { saySentence } from "./sentences.js";
import { DEEPEST_DOCUMENT, LONGEST_INNER_LIST, MOST_KEYS } from "./snapshot.js";

/** What is wrong with a value that could not be taken over. */
export function markerIssue(value: Marker, path: string, longestList: number): Issue {
  const { kind, detail: received } = readMarker(value);
  switch (kind) {
    case "cycle":
      return { code: "cycle", path, expected: "JSON", received: "cycle", ...saySentence("cycle", {}) };
    case "unreadable":
      return { code: "unreadable", path, expected: "JSON", received: "error", ...saySentence("unreadable", {}) };
    case "too-deep":
      return limited("too-deep", path, DEEPEST_DOCUMENT, `> ${DEEPEST_DOCUMENT}`);
    case "too-many":
      return limited("too-many", path, path.split("/").length <= 2 ? longestList : LONGEST_INNER_LIST, received);
    case "too-many-keys":
      return limited("too-many-keys", path, MOST_KEYS, received);
    default:
      return { code: "not-plain", path, expected: "JSON", received, ...saySentence("not-plain", { received }) };
  }
}

const limited = (code: "too-deep" | "too-many" | "too-many-keys", path: string, most: number, received: string): Issue => ({
  code,
  path,
  expected: `<= ${most}`,
  received,
  ...saySentence(code, { limit: String(most), received }),
});
