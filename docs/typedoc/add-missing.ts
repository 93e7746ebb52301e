import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { chineseFolder, readCatalogue } from "./chinese.js";
import { convert } from "./convert.js";
import { doors } from "./doors.js";
import { paragraphsOf } from "./paragraphs.js";
import { settingsFor } from "./settings.js";

/**
 * Adds the paragraphs that have no Chinese to the files under chinese/, each with an empty text to be filled in. Chinese that nothing uses
 * stays where it is, so that its words can be moved to the new paragraph; the check names it until somebody takes it out.
 */
const scratch = mkdtempSync(join(tmpdir(), "countykit-chinese-"));
try {
  const all = doors();
  const files = all.map(({ file }) => file);
  const { project } = await convert(all, settingsFor(files, scratch));
  const catalogue = readCatalogue(chineseFolder);
  const known = new Set([...catalogue.values()].flatMap((entries) => [...entries.keys()]));
  const paragraphs = paragraphsOf(project);
  for (const { name } of all) {
    const added = new Set(paragraphs.filter(({ door, text }) => door === name && !known.has(text)).map(({ text }) => text));
    for (const text of added) known.add(text);
    const file = join(chineseFolder, `${name}.json`);
    if (added.size === 0 && existsSync(file)) continue;
    const entries = [...(catalogue.get(name) ?? []), ...[...added].map((text) => [text, ""])];
    writeFileSync(file, `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
    console.log(`${name}.json: ${added.size} paragraphs to translate`);
  }
} finally {
  rmSync(scratch, { recursive: true, force: true });
}
