import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { pathToFileURL } from "node:url";
import { PNPM, root } from "./lib/workspace.mjs";

const windows = process.platform === "win32";

/** Runs pnpm in the root and answers its exit code; all that is needed beforehand is Node with npm. */
export function pnpm(args, options = {}) {
  const ran = spawnSync(windows ? "npx.cmd" : "npx", ["--yes", "--prefer-offline", PNPM, ...args], {
    cwd: root,
    stdio: "inherit",
    shell: windows,
    ...options,
    env: { ...process.env, npm_config_update_notifier: "false" },
  });
  if (ran.error) throw ran.error;
  return ran.status ?? 1;
}

/** Standard output belongs to whatever runs next; what installing has to say goes beside it. */
const aside = { stdio: ["ignore", 2, 2] };

const stamp = join(root, "node_modules", ".countykit-install");

function manifests() {
  const hash = createHash("sha256");
  const listed = spawnSync("git", ["ls-files", "package.json", "*/package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"], {
    cwd: root,
    encoding: "utf8",
  });
  const names = listed.status === 0 ? listed.stdout.split("\n").filter(Boolean) : ["package.json", "pnpm-lock.yaml", "pnpm-workspace.yaml"];
  for (const name of names) if (existsSync(join(root, name))) hash.update(name).update(readFileSync(join(root, name)));
  return hash.update(process.version).digest("hex");
}

/**
 * Installs what the lockfile says. When neither a manifest nor the lockfile has changed since the last time, the network is left
 * alone; pnpm still looks whether everything is in place.
 */
export function install() {
  const wanted = manifests();
  const unchanged = existsSync(stamp) && readFileSync(stamp, "utf8") === wanted;
  const quiet = ["--reporter=append-only", "--loglevel=error"];
  if (unchanged && pnpm(["install", "--frozen-lockfile", "--offline", ...quiet], aside) === 0) return;
  const status = pnpm(["install", "--frozen-lockfile", "--prefer-offline", ...(process.stderr.isTTY ? [] : quiet)], aside);
  if (status !== 0) process.exit(status);
  writeFileSync(stamp, wanted);
}

if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  const started = Date.now();
  console.log("Installing dependencies …");
  install();
  console.log(`Dependencies in place (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  if (process.argv.length > 2) process.exitCode = pnpm(process.argv.slice(2));
}
