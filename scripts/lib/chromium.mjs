import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";
import process from "node:process";
import { aptInstall } from "./apt.mjs";

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
  const reason = aptInstall("chromium", "fonts-noto-cjk");
  if (reason !== null) return { reason };
  return find() ?? { reason: "apt installed chromium, but it is not on the PATH" };
}
