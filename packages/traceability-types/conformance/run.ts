import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { hashSets } from "./hash-sets.js";
import { idsSets } from "./ids-sets.js";
import { jsonSets } from "./json-sets.js";
import type { SetResult } from "./set.js";
import { xmlSets } from "./xml-sets.js";

/** Tries all sets of conformance material that lie in a folder. */
export function runSets(folder: string): readonly SetResult[] {
  const ids = idsSets((inside, names) => {
    const place = join(folder, inside);
    const files = existsSync(place) ? readdirSync(place).filter((name) => names.test(name)) : [];
    return files.sort().flatMap((name) => JSON.parse(readFileSync(join(place, name), "utf8")) as readonly unknown[]);
  });
  return [...ids, ...jsonSets(folder), ...hashSets(folder), ...xmlSets(folder)];
}
