import type { Io } from "../io.js";
import { inPieces } from "./pieces.js";

/** A world for a test: files by name, standard input, a terminal or none. */
interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly stdin?: string;
  readonly columns?: number;
  readonly stderrColumns?: number;
  readonly env?: Readonly<Record<string, string>>;
  readonly now?: string;
}

/** An `Io` that touches nothing, and what was written to it. */
export interface FakeIo {
  readonly io: Io;
  readonly out: () => string;
  readonly err: () => string;
}

/** An error as Node gives it for a file. */
export const fileError = (code: string): Error => Object.assign(new Error(`${code}: not a file for you`), { code });

export function fakeIo({ files = {}, stdin = "", columns, stderrColumns, env = {}, now = "2026-11-22T03:00:00Z" }: World = {}): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);
  const inFolder = (path: string): readonly string[] =>
    Object.keys(files).flatMap((name) => (name.startsWith(`${path}/`) ? [name.slice(path.length + 1)] : []));
  const content = (path: string): Uint8Array => {
    const found = files[path] ?? fileError(inFolder(path).length > 0 ? "EISDIR" : "ENOENT");
    if (found instanceof Error) throw found;
    return bytes(found);
  };
  const io: Io = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    openFile: async function* (path) {
      yield* inPieces(content(path), 1024);
    },
    stat: async (path) => (inFolder(path).length > 0 ? { folder: true, bytes: 0 } : { folder: false, bytes: content(path).length }),
    list: async (path) => inFolder(path),
    openStdin: async function* () {
      yield* inPieces(bytes(stdin), 1024);
    },
    now: () => new Date(now),
    stdoutIsTTY: columns !== undefined,
    columns: columns ?? null,
    stderrColumns: stderrColumns ?? null,
    env,
    version: "9.8.7",
  };
  return { io, out: () => out.join(""), err: () => err.join("") };
}
