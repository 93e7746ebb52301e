import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { root } from "../../scripts/lib/workspace.mjs";

/** Settings under which only the files given and what they import are read: sources, by the condition of the workspace. Answers where they are. */
export function settingsFor(files: readonly string[], folder: string): string {
  const path = join(folder, "tsconfig.json");
  const compilerOptions = { types: [] };
  writeFileSync(path, JSON.stringify({ extends: join(root, "tsconfig.base.json"), compilerOptions, files }));
  return path;
}
