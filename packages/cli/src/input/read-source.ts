import { type Issue, type Result } from "@countykit/core";
import type { FileBytes } from "../io.js";
import { message } from "../texts.js";
import { readJson } from "./read-json.js";
import { readYaml } from "./read-yaml.js";
import type { SourceTree } from "./source-tree.js";
import { textOf } from "./text-of.js";

/** Larger files are no budgets, and would only make a machine wait. */
const LARGEST = 16 * 1024 * 1024;

/** The name of standard input on the command line and in messages. */
export const STDIN = "-";

/** Reads one JSON or YAML file, or standard input for `-`; every issue carries the file. */
export async function readSource(file: string, io: FileBytes): Promise<Result<SourceTree>> {
  let bytes: Uint8Array | null;
  try {
    bytes = await collected(file === STDIN ? io.openStdin() : io.openFile(file));
  } catch (error) {
    const refused = refusal(error);
    if (refused === null) throw error;
    return inFile(file, refused);
  }
  if (bytes === null) return inFile(file, tooLarge);
  const decoded = textOf(bytes);
  if (!decoded.ok) return inFile(file, ...decoded.issues);
  const text = decoded.value;
  if (text.trim() === "") return inFile(file, { code: "empty-file", path: "", message: message("emptyFile", {}) });
  const read = isJson(file, text) ? readJson(text) : readYaml(text);
  return read.ok ? read : inFile(file, ...read.issues);
}

const inFile = (file: string, ...issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: issues.map((issue) => ({ ...issue, file })),
});

/** The name decides; without one that tells, JSON begins with a bracket. */
function isJson(file: string, text: string): boolean {
  if (/\.ya?ml$/iu.test(file)) return false;
  return /\.json$/iu.test(file) || /^\s*[[{]/u.test(text);
}

/** All bytes of a file; `null` once there are too many, and then the rest is not read. */
export async function collected(pieces: AsyncIterable<Uint8Array>, most: number = LARGEST): Promise<Uint8Array | null> {
  const read: Uint8Array[] = [];
  let length = 0;
  for await (const piece of pieces) {
    length += piece.length;
    if (length > most) return null;
    read.push(piece);
  }
  const all = new Uint8Array(length);
  let at = 0;
  for (const piece of read) {
    all.set(piece, at);
    at += piece.length;
  }
  return all;
}

const tooLarge: Issue = {
  code: "file-too-large",
  path: "",
  message: message("fileTooLarge", { most: LARGEST / 1024 / 1024 }),
  hint: message("fileTooLargeHint", {}),
};

/** Why the system refused to hand a file over; `null` for an error that is not about a file. */
export function refusal(error: unknown): Issue | null {
  const code = error instanceof Error && "code" in error ? error.code : null;
  switch (code) {
    case "ENOENT":
    case "ENOTDIR":
      return { code: "file-not-found", path: "", message: message("fileNotFound", {}), hint: message("fileNotFoundHint", {}) };
    case "EISDIR":
      return { code: "is-a-directory", path: "", message: message("isDirectory", {}), hint: message("isDirectoryHint", {}) };
    case "EACCES":
    case "EPERM":
      return { code: "not-permitted", path: "", message: message("notPermitted", {}) };
    default:
      return typeof code === "string" ? { code: "unreadable", path: "", received: code, message: message("unreadable", { code }) } : null;
  }
}
