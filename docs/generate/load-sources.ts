import { readdirSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { RuleSource } from "./rule-page.js";

/** Every source in a folder, in the order of the names of their files: each file exports one as `source`. A package that comes later adds its file, and nothing else. */
export async function loadSources(folder: string): Promise<readonly RuleSource[]> {
  const files = sourceFiles(folder);
  if (files.length === 0) throw new Error(`no sources in ${folder}`);
  return Promise.all(
    files.map(async (name) => {
      const { source }: { readonly source?: RuleSource } = await import(/* @vite-ignore */ pathToFileURL(join(folder, name)).href);
      if (source === undefined) throw new Error(`${name} exports no source`);
      return source;
    }),
  );
}

/** The files of a folder that hold sources. */
export const sourceFiles = (folder: string): readonly string[] =>
  readdirSync(folder)
    .filter((name) => /^[a-z0-9-]+\.[jt]s$/u.test(name))
    .sort();
