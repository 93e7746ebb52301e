import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type CheckReport, checkAnswers } from "./checks/check-answers.js";
import { checkBuilt, checkFiles } from "./checks/check-files.js";
import { type Checked, checkNumbers } from "./checks/check-numbers.js";
import { collect, type Site } from "./collect.js";
import { generate } from "./generate.js";
import { loadSources } from "./load-sources.js";
import { fileOf } from "./render/paths.js";
import { openWorld } from "./world.js";
import { countykit } from "./world/score-reports.js";

/** Evaluates everything once more and holds the pages on disk, and the built site when it is there, against the answers. Ends with 1 when a number differs. */
export async function run(root: string, sources: string): Promise<void> {
  const docs = join(root, "docs");
  const world = await openWorld(root);
  const site = collect(await loadSources(sources), world);
  const read = (file: string): string | null => (existsSync(join(docs, file)) ? readFileSync(join(docs, file), "utf8") : null);
  const report: CheckReport = JSON.parse(await countykit(root, ["check", ...world.programmes.map(({ file }) => file), "--format", "json"]));
  const results: readonly (readonly [what: string, result: Checked])[] = [
    ["generated files as the generator writes them", checkFiles(generate(site, world), read)],
    ["findings as the command line gives them", checkAnswers(site, report)],
    ["numbers on pages that stand in the evaluators’ data", checkNumbers(site, (file) => read(file) ?? "")],
    ["numbers in built pages as in their text", checkBuilt(builtPages(site, read))],
  ];
  for (const [what, { examined, problems }] of results) {
    process.stdout.write(`${examined} ${what}: ${problems.length === 0 ? "all right" : `${problems.length} wrong`}\n`);
    for (const problem of problems.slice(0, 20)) process.stdout.write(`  ${problem}\n`);
  }
  const built = existsSync(join(docs, ".vitepress", "dist", "rules"));
  const nothing = results.some(([what, { examined }]) => examined === 0 && (built || !what.includes("built")));
  if (nothing) process.stdout.write("nothing was looked at\n");
  if (nothing || results.some(([, { problems }]) => problems.length > 0)) process.exitCode = 1;
}

function builtPages(
  { pages }: Site,
  read: (file: string) => string | null,
): readonly { readonly file: string; readonly markdown: string; readonly html: string }[] {
  return pages.flatMap(({ path }) =>
    (["zh", "en"] as const).flatMap((language) => {
      const file = fileOf(path, language);
      const html = read(`.vitepress/dist/${file.replace(/\.md$/u, ".html")}`);
      return html === null ? [] : [{ file, markdown: read(file) ?? "", html }];
    }),
  );
}
