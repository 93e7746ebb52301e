import { readFile } from "node:fs/promises";
import process from "node:process";
import type { Io } from "./io.js";

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
  stdoutIsTTY: process.stdout.isTTY === true,
  columns: process.stdout.isTTY === true ? process.stdout.columns : null,
  env: process.env,
  version,
});
