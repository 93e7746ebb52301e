#!/usr/bin/env node
import { createRequire } from "node:module";
import process from "node:process";
import { nodeIo } from "./node-io.js";
import { run } from "./run.js";

/** A reader that has seen enough, such as `head`, is no error. */
process.stdout.on("error", (error: NodeJS.ErrnoException) => {
  if (error.code !== "EPIPE") throw error;
});

const manifest: unknown = createRequire(import.meta.url)("@countykit/cli/package.json");
const version = typeof manifest === "object" && manifest !== null && "version" in manifest ? String(manifest.version) : "";
const finish = async (): Promise<void> => {
  process.exitCode = await run(process.argv.slice(2), nodeIo(version));
};
void finish();
