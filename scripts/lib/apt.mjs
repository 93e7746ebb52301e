import process from "node:process";
import { run } from "./workspace.mjs";

/** Installs packages of Debian in CI, where we may. Answers why it could not, or `null` when they are there. */
export function aptInstall(...packages) {
  const named = packages.join(", ");
  if (process.env.CI !== "true") return `${named} not installed`;
  if (process.platform !== "linux" || process.getuid?.() !== 0) return `${named} not installed, and no right to install`;
  console.log(`Installing ${named} with apt …`);
  for (const args of [["update"], ["install", "-y", "--no-install-recommends", ...packages]]) {
    let ran;
    try {
      ran = run("apt-get", args, { env: { DEBIAN_FRONTEND: "noninteractive" }, timeout: 300_000 });
    } catch (error) {
      return `apt-get ${args[0]} is impossible: ${error.message}`;
    }
    if (ran.status !== 0) return `apt-get ${args[0]} failed: ${ran.all.trim().split("\n").at(-1)}`;
  }
  return null;
}
