import { join } from "node:path";
import { collect } from "./collect.js";
import { GENERATED, generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { openWorld } from "./world.js";
import { writeTree } from "./write-tree.js";

/** Writes the pages of the rules and says what there is. */
export async function run(root: string, sources: string): Promise<void> {
  const world = await openWorld(root);
  const site = collect(await loadSources(sources), world);
  const written = writeTree(join(root, "docs"), GENERATED, generate(site, world));
  for (const { package: name, pages } of site.counts) process.stdout.write(`${name}: ${pages} rules\n`);
  process.stdout.write(
    `${site.pages.length} rules in 2 languages; ${written.files} files, ${written.changed} changed, ${written.deleted} deleted\n`,
  );
}
