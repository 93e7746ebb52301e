import type { Language } from "@countykit/core";
import type { Site } from "./collect.js";
import { renderPage } from "./render/page.js";
import { fileOf, findingsPath, sourcePath } from "./render/paths.js";
import type { World } from "./world.js";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The folders below docs/ that hold nothing but what is generated. */
export const GENERATED: readonly string[] = ["rules", "en/rules", "public/rule-data", "public/source"];

/** Every file of the rules, by its path below docs/. */
export function generate(site: Site, world: Pick<World, "read">): ReadonlyMap<string, string> {
  const files = new Map<string, string>();
  for (const page of site.pages) {
    for (const language of LANGUAGES) files.set(fileOf(page.path, language), renderPage(page, site, language));
    const findings = page.examples.map(({ title, programme, asOf, answers }) => ({
      title,
      programme,
      asOf,
      findings: answers.map(({ finding }) => finding),
    }));
    files.set(`public${findingsPath(page.path)}`, `${JSON.stringify({ rule: page.json, examples: findings }, null, 2)}\n`);
    for (const { file } of [page.source, ...page.tests]) files.set(`public${sourcePath(file)}`, world.read(file));
  }
  return files;
}
