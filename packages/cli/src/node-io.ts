import { createReadStream } from "node:fs";
import { readdir, stat } from "node:fs/promises";
import process from "node:process";
import { isatty } from "node:tty";
import type { Io } from "./io.js";

/** File descriptors. */
const [STDOUT, STDERR] = [1, 2];

/** The real world: this process's streams, files, clock and environment. */
export const nodeIo = (version: string): Io => ({
  stdout: (text) => void process.stdout.write(text),
  stderr: (text) => void process.stderr.write(text),
  openStdin: async function* () {
    for await (const chunk of process.stdin) yield typeof chunk === "string" ? Buffer.from(chunk) : chunk;
  },
  openFile: (path) => createReadStream(path),
  stat: async (path) => {
    const found = await stat(path);
    return { folder: found.isDirectory(), bytes: found.size };
  },
  list: (path) => readdir(path),
  now: () => new Date(),
  stdoutIsTTY: isatty(STDOUT),
  columns: isatty(STDOUT) ? process.stdout.columns : null,
  stderrColumns: isatty(STDERR) ? process.stderr.columns : null,
  env: process.env,
  version,
});
