import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import type { Page } from "./assemble.js";
import { languages } from "./bilingual.js";
import { checkPages } from "./check-pages.js";
import { checkCatalogue, chineseFolder, chineseOf, readCatalogue } from "./chinese.js";
import { convert } from "./convert.js";
import { doors } from "./doors.js";
import { pagesOf } from "./pages-of.js";
import { paragraphsOf } from "./paragraphs.js";
import { publicList } from "./public-list.js";
import { settingsFor } from "./settings.js";

/**
 * Writes the API pages into docs/api and docs/en/api, and checks that every public export has its entry, and every docstring its Chinese. The pages are left on disk: the
 * search of the site finds only what is there before the build.
 */
const docs = fileURLToPath(new URL("../", import.meta.url));
const scratch = mkdtempSync(join(tmpdir(), "countykit-api-"));
try {
  const all = doors();
  const settings = settingsFor(
    all.map(({ file }) => file),
    scratch,
  );
  const converted = await convert(all, settings);
  const exports = publicList(all, converted.program);
  const catalogue = readCatalogue(chineseFolder);
  const paragraphs = paragraphsOf(converted.project);
  const problems = [...checkCatalogue(paragraphs, catalogue)];
  console.log(`${new Set(paragraphs.map(({ text }) => text)).size} paragraphs of docstrings are said in Chinese`);
  if (paragraphs.length === 0) problems.push("no paragraph was examined");
  for (const language of languages) {
    const pages = await pagesOf(language, all, converted, exports, scratch, chineseOf(catalogue));
    write(pages, join(docs, language === "zh" ? "api" : "en/api"));
    const { examined, problems: found } = checkPages(exports, pages, language, language === "zh" ? chineseOf(catalogue) : undefined);
    problems.push(...found);
    const sizes = pages.map(({ text }) => Buffer.byteLength(text));
    const sum = sizes.reduce((total, size) => total + size, 0);
    console.log(
      `${language}: ${pages.length} pages, ${examined} public exports, ${kilobytes(sum)}, longest page ${kilobytes(Math.max(...sizes))}`,
    );
    if (examined === 0) problems.push(`${language}: no public export was examined`);
  }
  for (const problem of problems) console.error(problem);
  process.exitCode = problems.length === 0 ? 0 : 1;
} finally {
  rmSync(scratch, { recursive: true, force: true });
}

function write(pages: readonly Page[], folder: string): void {
  rmSync(folder, { recursive: true, force: true });
  for (const { path, text } of pages) {
    mkdirSync(dirname(join(folder, path)), { recursive: true });
    writeFileSync(join(folder, path), text);
  }
}

function kilobytes(bytes: number): string {
  return `${Math.ceil(bytes / 1000)} kB`;
}
