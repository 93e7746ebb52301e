import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckReport, checkAnswers } from "./checks/check-answers.js";
import { checkFiles } from "./checks/check-files.js";
import { checkNumbers } from "./checks/check-numbers.js";
import { checkPages } from "./checks/check-pages.js";
import { checkClaims, isClaimed } from "./checks/claims/check-claims.js";
import { tell } from "./checks/tell.js";
import { collect } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { openWorld } from "./world.js";
import { countykit } from "./world/score-reports.js";

/**
 * Evaluates everything once more and holds the answers against what the sources tell, against what the pages show of it, and against the files
 * on disk. Ends with 1 when a number, a comparison or a verdict differs anywhere on the way.
 */
export async function run(root: string, sources: string): Promise<void> {
  const docs = join(root, "docs");
  const world = await openWorld(root);
  const site = collect(await loadSources(sources), world);
  const read = (file: string): string | null => (existsSync(join(docs, file)) ? readFileSync(join(docs, file), "utf8") : null);
  const report: CheckReport = JSON.parse(await countykit(root, ["check", ...world.programmes.map(({ file }) => file), "--format", "json"]));
  const others = { ...site, pages: site.pages.filter((page) => !isClaimed(page)) };
  tell([
    ["pages whose texts say what the rules and the evaluators say", checkClaims(site, world)],
    ["findings as the command line gives them", checkAnswers(site, report)],
    ["numbers, comparisons and verdicts on pages that stand in their data", checkPages(site, (file) => read(file) ?? "")],
    ["generated files as the generator writes them", checkFiles(generate(site, world), read)],
    ...(others.pages.length === 0
      ? []
      : [["numbers on pages of packages that nobody holds field by field", checkNumbers(others, (file) => read(file) ?? "")] as const]),
  ]);
}
