import { spawnSync } from "node:child_process";
import { dirname, resolve } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
export const PNPM = "pnpm@12.21.0";
const root = resolve(dirname(fileURLToPath(import.meta.url)), "..");
export function pnpm(...args) {
  const win = process.platform === "win32";
  const r = spawnSync(win ? "npx.cmd" : "npx", ["--yes", "--prefer-offline", PNPM, ...args],
    { cwd: root, stdio: "inherit", shell: win, env: { ...process.env, npm_config_update_notifier: "false" } });
  if (r.error) throw r.error;
  if (r.status !== 0) process.exit(r.status ?? 1);
}
export const install = () => pnpm("install", "--frozen-lockfile");
if (import.meta.url === pathToFileURL(process.argv[1]).href) {
  install();
  if (process.argv.length > 2) pnpm(...process.argv.slice(2));
}
