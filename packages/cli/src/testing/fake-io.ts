import type { Io } from "../io.js";

/** A world for a test: files by name, standard input, a terminal or none. */
interface World {
  readonly files?: Readonly<Record<string, string | Uint8Array | Error>>;
  readonly stdin?: string;
  readonly columns?: number;
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

export function fakeIo({ files = {}, stdin = "", columns, env = {}, now = "2026-11-22T03:00:00Z" }: World = {}): FakeIo {
  const out: string[] = [];
  const err: string[] = [];
  const bytes = (content: string | Uint8Array): Uint8Array => (typeof content === "string" ? new TextEncoder().encode(content) : content);
  const io: Io = {
    stdout: (text) => void out.push(text),
    stderr: (text) => void err.push(text),
    readFile: (path) => {
      const content = files[path] ?? fileError("ENOENT");
      return content instanceof Error ? Promise.reject(content) : Promise.resolve(bytes(content));
    },
    readStdin: () => Promise.resolve(bytes(stdin)),
    now: () => new Date(now),
    stdoutIsTTY: columns !== undefined,
    columns: columns ?? null,
    env,
    version: "9.8.7",
  };
  return { io, out: () => out.join(""), err: () => err.join("") };
}
