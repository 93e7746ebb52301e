import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Swept, sweepBuilt, sweepPages, sweepTold } from "./checks/sweep.js";
import { collect } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { openWorld } from "./world.js";

/** How many misprints are planted in each of the three places. */
const COUNT = Number(process.env["COUNTYKIT_MISPRINTS"] ?? "1000");
const SEED = Number(process.env["COUNTYKIT_SEED"] ?? "1");

/**
 * Shows that the checks of the pages see: plants misprints in what the sources tell, in the pages that are written, and in the built site
 * where there is one, and tells how many were caught. Ends with 1 when one was missed.
 */
export async function run(root: string, sources: string): Promise<void> {
  const world = await openWorld(root);
  const site = collect(await loadSources(sources), world);
  const files = generate(site, world);
  const built = [...files].flatMap(([file, markdown]) => {
    const path = join(root, "docs", ".vitepress", "dist", file.replace(/\.md$/u, ".html"));
    return file.endsWith(".md") && existsSync(path) ? [{ file, markdown, html: readFileSync(path, "utf8") }] : [];
  });
  const sweeps: readonly (readonly [string, Swept])[] = [
    ["what the sources tell", sweepTold(site, world, COUNT, SEED)],
    ["pages as they are written", sweepPages(site, files, COUNT, SEED)],
    ...(built.length === 0 ? [] : [["pages as they are built", sweepBuilt(built, COUNT, SEED)] as const]),
  ];
  for (const [where, { planted, byKind, missed }] of sweeps) {
    const kinds = Object.entries(byKind).map(([kind, count]) => `${count} ${kind}`);
    process.stdout.write(
      `${planted} misprints in ${where} (${kinds.join(", ")}): ${planted - missed.length} caught, ${missed.length} missed\n`,
    );
    for (const one of missed.slice(0, 40)) process.stdout.write(`  ${one}\n`);
    if (missed.length > 0 || planted === 0) process.exitCode = 1;
  }
}
