import { existsSync, mkdirSync, readdirSync, readFileSync, rmdirSync, unlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";

/** What writing a folder came to. */
export interface Written {
  readonly files: number;
  readonly changed: number;
  readonly deleted: number;
}

/** Makes folders hold exactly these files: writes what differs, deletes what is not named, leaves the rest untouched. */
export function writeTree(root: string, folders: readonly string[], files: ReadonlyMap<string, string>): Written {
  let changed = 0;
  for (const [name, text] of files) {
    if (!folders.some((folder) => name.startsWith(`${folder}/`))) throw new Error(`${name} lies in none of the generated folders`);
    const path = join(root, name);
    if (existsSync(path) && readFileSync(path, "utf8") === text) continue;
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    changed += 1;
  }
  const deleted = folders.reduce((sum, folder) => sum + sweep(root, folder, files), 0);
  return { files: files.size, changed, deleted };
}

/** Deletes files that are not named, and folders that are empty then. */
function sweep(root: string, folder: string, files: ReadonlyMap<string, string>): number {
  const path = join(root, folder);
  if (!existsSync(path)) return 0;
  let deleted = 0;
  for (const entry of readdirSync(path, { withFileTypes: true })) {
    const name = `${folder}/${entry.name}`;
    if (entry.isDirectory()) deleted += sweep(root, name, files);
    else if (!files.has(name)) {
      unlinkSync(join(root, name));
      deleted += 1;
    }
  }
  if (readdirSync(path).length === 0) rmdirSync(path);
  return deleted;
}
