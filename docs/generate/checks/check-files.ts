import type { Checked } from "./check-numbers.js";

/** Whether the generated files are what the generator writes now: whoever edits one by hand is told. */
export function checkFiles(expected: ReadonlyMap<string, string>, read: (file: string) => string | null): Checked {
  const problems = [...expected].flatMap(([file, text]) => {
    const found = read(file);
    if (found === text) return [];
    return [found === null ? `${file} is missing` : `${file}: ${firstDifference(text, found)}`];
  });
  return { examined: expected.size, problems };
}

function firstDifference(expected: string, found: string): string {
  const [left, right] = [expected.split("\n"), found.split("\n")];
  const at = left.findIndex((line, index) => line !== right[index]);
  const line = at < 0 ? left.length : at;
  return `line ${line + 1} should read ${JSON.stringify(left[line] ?? "")}, not ${JSON.stringify(right[line] ?? "")}`;
}
