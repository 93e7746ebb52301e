import { readFile } from "node:fs/promises";
import process from "node:process";
import { isatty } from "node:tty";
import type { Io } from "./io.js";

/** File descriptor of standard output. */
const STDOUT = 1;

/** The real world: this process's streams, files, clock and environment. */
export const nodeIo = (version: string): Io => ({
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  readFile: (path) => readFile(path),
  readStdin: async () => {
    const chunks: Uint8Array[] = [];
    for await (const chunk of process.stdin) chunks.push(typeof chunk === "string" ? Buffer.from(chunk) : chunk);
    return Buffer.concat(chunks);
  },
  now: () => new Date(),
  stdoutIsTTY: isatty(STDOUT),
  columns: isatty(STDOUT) ? process.stdout.columns : null,
  env: process.env,
  version,
});
