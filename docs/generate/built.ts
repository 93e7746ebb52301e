import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { checkBuilt } from "./checks/check-built.js";
import { tell } from "./checks/tell.js";

/**
 * Holds the built site against the pages on disk, which were held against the evaluators before: every page that was written has to be built,
 * and to say the same. Ends with 1 when one does not.
 */
export function run(root: string): Promise<void> {
  const docs = join(root, "docs");
  const files = ["rules", "en/rules"].flatMap((folder) =>
    readdirSync(join(docs, folder), { recursive: true, encoding: "utf8" }).flatMap((name) =>
      name.endsWith(".md") ? [`${folder}/${name}`] : [],
    ),
  );
  const built = (file: string): string => join(docs, ".vitepress", "dist", file.replace(/\.md$/u, ".html"));
  const pages = files.map((file) => ({
    file,
    markdown: readFileSync(join(docs, file), "utf8"),
    html: existsSync(built(file)) ? readFileSync(built(file), "utf8") : null,
  }));
  tell([["numbers, comparisons and verdicts in built pages as they were written", checkBuilt(pages)]]);
  return Promise.resolve();
}
