import { readdirSync, readFileSync, statSync } from "node:fs";
import { join } from "node:path";

/** A line of a file of the repository. */
export interface SourcePlace {
  readonly file: string;
  readonly line: number;
}

/** Looks for lines in the sources of the packages; every file is read once. */
export function placesIn(root: string): {
  readonly place: (folder: string, ...texts: readonly string[]) => SourcePlace;
  readonly read: (file: string) => string;
  readonly list: (folder: string) => readonly string[];
} {
  const texts = new Map<string, string>();
  const read = (file: string): string => {
    const text = texts.get(file) ?? readFileSync(join(root, file), "utf8");
    texts.set(file, text);
    return text;
  };
  const folders = new Map<string, readonly string[]>();
  const list = (folder: string): readonly string[] => {
    const files = folders.get(folder) ?? filesBelow(root, folder);
    folders.set(folder, files);
    return files;
  };
  return {
    read,
    list,
    place: (folder, ...wanted) => {
      for (const file of list(folder)) {
        if (!file.endsWith(".ts") || file.endsWith(".test.ts")) continue;
        const line = lineOf(read(file), wanted);
        if (line !== null) return { file, line };
      }
      throw new Error(`no file in ${folder} says ${wanted.join(" … ")}`);
    },
  };
}

function filesBelow(root: string, folder: string): readonly string[] {
  return readdirSync(join(root, folder))
    .sort()
    .flatMap((name) => {
      const path = `${folder}/${name}`;
      return statSync(join(root, path)).isDirectory() ? filesBelow(root, path) : [path];
    });
}

/** The line of the last text, where every text stands at or after the one before. */
function lineOf(text: string, wanted: readonly string[]): number | null {
  let at = 0;
  for (const one of wanted) {
    at = text.indexOf(one, at);
    if (at < 0) return null;
  }
  return text.slice(0, at).split("\n").length;
}
