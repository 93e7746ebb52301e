import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { root } from "./lib/workspace.mjs";

/**
 * Builds the package in the current folder: ESM and CommonJS by tsup, one file per module; declarations once, beside the ESM build,
 * by the native compiler, then copied beside the CommonJS build. Sources import `./x.js`, so both copies resolve as they are.
 */
rmSync("dist", { recursive: true, force: true });
node(join(root, "node_modules", "tsup", "dist", "cli-default.js"));
node(
  join(root, "node_modules", "typescript-native", "bin", "tsc"),
  "--project",
  "tsconfig.json",
  "--noEmit",
  "false",
  "--emitDeclarationOnly",
  "--declarationMap",
  "--rootDir",
  "src",
  "--outDir",
  "dist/esm",
);
copyDeclarations("dist/esm", "dist/cjs");
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');

function node(...args) {
  const ran = spawnSync(process.execPath, args, { stdio: "inherit" });
  if (ran.status !== 0) process.exit(ran.status ?? 1);
}

function copyDeclarations(from, to) {
  for (const name of readdirSync(from)) {
    const source = join(from, name);
    if (statSync(source).isDirectory()) copyDeclarations(source, join(to, name));
    else if (/\.d\.ts(\.map)?$/.test(name)) {
      mkdirSync(to, { recursive: true });
      copyFileSync(source, join(to, name));
    }
  }
}
