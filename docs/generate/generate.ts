import type { Language } from "@countykit/core";
import type { Site } from "./collect.js";
import { bindingData } from "./render/index/binding.js";
import { byCounty } from "./render/index/by-county.js";
import { byDocument } from "./render/index/by-document.js";
import { byTopic } from "./render/index/by-topic.js";
import { matrix } from "./render/index/matrix.js";
import { renderPage } from "./render/page.js";
import { fileOf, findingsPath, sourcePath } from "./render/paths.js";
import type { World } from "./world.js";

const LANGUAGES: readonly Language[] = ["zh", "en"];

/** The folders below docs/ that hold nothing but what is generated. */
export const GENERATED: readonly string[] = ["rules", "en/rules", "public/rule-data", "public/source", "generate/out"];

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
    for (const file of [page.source.file, ...page.tests.map((test) => test.file), ...page.kindTests])
      files.set(`public${sourcePath(file)}`, world.read(file));
  }
  for (const language of LANGUAGES) {
    files.set(fileOf("index", language), byDocument(site, language));
    files.set(fileOf("by-county", language), byCounty(site, language));
    files.set(fileOf("by-topic", language), byTopic(site, language));
    files.set(fileOf("matrix", language), matrix(site, language));
  }
  files.set("generate/out/binding.json", bindingData(site));
  return files;
}
