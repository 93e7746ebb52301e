import { spawnSync } from "node:child_process";
import { copyFileSync, mkdirSync, readdirSync, statSync, writeFileSync } from "node:fs";
import { dirname, join, resolve } from "node:path";
import { fileURLToPath } from "node:url";

/**
 * Declarations of the package in the current folder: written once beside the ESM build by the native compiler, then
 * copied beside the CommonJS build. Sources import `./x.js`, so both copies resolve as they are.
 */
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
const tsc = join(root, "node_modules", "typescript-native", "bin", "tsc");
const options = ["--noEmit", "false", "--emitDeclarationOnly", "--declarationMap", "--rootDir", "src", "--outDir", "dist/esm"];

const compiled = spawnSync(process.execPath, [tsc, "-p", "tsconfig.json", ...options], { stdio: "inherit" });
if (compiled.status !== 0) process.exit(compiled.status ?? 1);

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
copyDeclarations("dist/esm", "dist/cjs");
writeFileSync("dist/cjs/package.json", '{ "type": "commonjs" }\n');
