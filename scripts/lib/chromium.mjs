import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { run } from "./workspace.mjs";

const names = ["chromium", "chromium-browser", "google-chrome"];

let answer;

/**
 * A browser to test with: one that is installed or, in CI on a Debian where we may, one that apt installs, with a font that has
 * Chinese. Answers `{ path }`, or `{ reason }` when there is none.
 */
export function chromium() {
  answer ??= find() ?? installed();
  return answer;
}

function find() {
  const given = process.env.COUNTYKIT_CHROMIUM;
  if (given && existsSync(given)) return { path: given };
  const folders = (process.env.PATH ?? "").split(delimiter);
  const path = names.flatMap((name) => folders.map((folder) => join(folder, name))).find((candidate) => existsSync(candidate));
  return path === undefined ? null : { path };
}

function installed() {
  if (process.env.CI !== "true") return { reason: "no chromium on the PATH" };
  if (process.platform !== "linux" || process.getuid?.() !== 0) return { reason: "no chromium on the PATH, and no right to install one" };
  console.log("Installing chromium with apt …");
  const env = { DEBIAN_FRONTEND: "noninteractive" };
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", "chromium", "fonts-noto-cjk"]]) {
    let ran;
    try {
      ran = run("apt-get", args, { env, timeout: 300_000 });
    } catch (error) {
      return { reason: `apt-get ${args[0]} is impossible: ${error.message}` };
    }
    if (ran.status !== 0) return { reason: `apt-get ${args[0]} failed: ${ran.all.trim().split("\n").at(-1)}` };
  }
  return find() ?? { reason: "apt installed chromium, but it is not on the PATH" };
}
