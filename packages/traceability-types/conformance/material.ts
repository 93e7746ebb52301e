import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type NormalEvent, readEvents } from "../src/epcis.js";
import { readXml } from "../src/xml.js";

/** Files beneath a folder whose names fit, as paths from the folder. */
export function filesIn(folder: string, inside: string, names: RegExp): readonly string[] {
  if (!existsSync(join(folder, inside))) return [];
  return readdirSync(join(folder, inside), { withFileTypes: true })
    .flatMap((entry) => {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) return filesIn(folder, path, names);
      return names.test(entry.name) ? [path] : [];
    })
    .sort();
}

export const textOf = (folder: string, path: string): string => readFileSync(join(folder, path), "utf8");

/** Lines of a file that say something; none when there is no such file. */
export const linesOf = (folder: string, path: string): readonly string[] =>
  existsSync(join(folder, path))
    ? textOf(folder, path)
        .split(/\r?\n/u)
        .filter((line) => line !== "")
    : [];

/** The events of a document in XML or JSON-LD; a text when it cannot be read. */
export function eventsOf(folder: string, path: string): readonly NormalEvent[] | string {
  const text = textOf(folder, path);
  const read = path.endsWith(".xml") ? readXml(text) : readEvents(JSON.parse(text.replace(/^\uFEFF/u, "")));
  return read.ok ? read.value.events : read.issues.map(({ code, path: at }) => `${code} ${at}`).join(", ");
}
