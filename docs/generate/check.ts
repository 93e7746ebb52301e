import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckReport, checkAnswers } from "./checks/check-answers.js";
import { checkBuilt } from "./checks/check-built.js";
import { checkFiles } from "./checks/check-files.js";
import { type Checked, checkNumbers } from "./checks/check-numbers.js";
import { checkPages } from "./checks/check-pages.js";
import { checkClaims, isClaimed } from "./checks/claims/check-claims.js";
import { collect } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { openWorld } from "./world.js";
import { countykit } from "./world/score-reports.js";

/**
 * Evaluates everything once more and holds the answers against the pages: what the sources tell, what the pages show of it, the files on disk,
 * the built site. Ends with 1 when a number, a comparison or a verdict differs anywhere on the way, or a page was not built.
 */
export async function run(root: string, sources: string): Promise<void> {
  const docs = join(root, "docs");
  const world = await openWorld(root);
  const site = collect(await loadSources(sources), world);
  const files = generate(site, world);
  const read = (file: string): string | null => (existsSync(join(docs, file)) ? readFileSync(join(docs, file), "utf8") : null);
  const report: CheckReport = JSON.parse(await countykit(root, ["check", ...world.programmes.map(({ file }) => file), "--format", "json"]));
  const shown = [...files].filter(([file]) => file.endsWith(".md"));
  const built = shown.map(([file]) => ({
    file,
    markdown: read(file) ?? "",
    html: read(`.vitepress/dist/${file.replace(/\.md$/u, ".html")}`),
  }));
  const others = { ...site, pages: site.pages.filter((page) => !isClaimed(page)) };
  const results: readonly (readonly [what: string, result: Checked])[] = [
    ["pages whose texts say what the rules and the evaluators say", checkClaims(site, world)],
    ["findings as the command line gives them", checkAnswers(site, report)],
    ["numbers, comparisons and verdicts on pages that stand in their data", checkPages(site, (file) => read(file) ?? "")],
    ["generated files as the generator writes them", checkFiles(files, read)],
    ["numbers, comparisons and verdicts in built pages as they were written", checkBuilt(built)],
    ...(others.pages.length === 0
      ? []
      : [["numbers on pages of packages that nobody holds field by field", checkNumbers(others, (file) => read(file) ?? "")] as const]),
  ];
  for (const [what, { examined, problems }] of results) {
    process.stdout.write(`${examined} ${what}: ${problems.length === 0 ? "all right" : `${problems.length} wrong`}\n`);
    for (const problem of problems.slice(0, 20)) process.stdout.write(`  ${problem}\n`);
  }
  const nothing = results.some(([, { examined }]) => examined === 0);
  if (nothing) process.stdout.write("nothing was looked at\n");
  if (nothing || results.some(([, { problems }]) => problems.length > 0)) process.exitCode = 1;
}
