import { join } from "node:path";
import { assemble, type Page, type Written } from "./assemble.js";
import type { Language } from "./bilingual.js";
import type { Converted } from "./convert.js";
import type { Door } from "./doors.js";
import { indexPage } from "./index-page.js";
import { saying } from "./paragraphs.js";
import type { PublicExport } from "./public-list.js";
import { render } from "./render.js";
import { patternTypes, tidy } from "./tidy.js";

/** All pages of one language, the index first. `scratch` is a folder that may be filled; `chinese` gives the Chinese of a paragraph. */
export async function pagesOf(
  language: Language,
  doors: readonly Door[],
  converted: Converted,
  exports: readonly PublicExport[],
  scratch: string,
  chinese: (text: string) => string | undefined,
): Promise<readonly Page[]> {
  const write = (): Promise<ReadonlyMap<string, string>> => render(converted, language, join(scratch, language));
  const bodies = await (language === "zh" ? saying(converted.project, chinese, write) : write());
  const patterns = patternTypes(bodies);
  const written = doors.map((door): Written => {
    const body = bodies.get(`${door.name}.md`);
    if (body === undefined) throw new Error(`typedoc wrote no page for ${door.specifier}`);
    const folders = new Map(exports.filter((one) => one.door === door.name).map(({ name, folder }) => [name, folder]));
    return { door, body: tidy(body, patterns), folderOf: (name) => folders.get(name) ?? "" };
  });
  const counts = new Map(doors.map(({ name }) => [name, exports.filter(({ door }) => door === name).length]));
  return [{ path: "index.md", door: "", text: indexPage(doors, counts, language) }, ...assemble(written, language)];
}
