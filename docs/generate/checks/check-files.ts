import { numbersIn } from "./numbers.js";
import { builtText, shownText } from "./shown.js";
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

/** Whether the built pages show the numbers of their Markdown, all of them, in the same order. */
export function checkBuilt(pages: readonly { readonly file: string; readonly markdown: string; readonly html: string }[]): Checked {
  const problems: string[] = [];
  let examined = 0;
  for (const { file, markdown, html } of pages) {
    const [wanted, found] = [shownText(markdown.replace(/^---\n[\s\S]*?\n---\n/u, "")), builtText(html)].map((text) =>
      numbersIn(text).map(({ text: shown }) => shown),
    );
    examined += wanted?.length ?? 0;
    const at = (wanted ?? []).findIndex((one, index) => one !== found?.[index]);
    if (at >= 0) problems.push(`${file}: the built page shows ${found?.[at] ?? "nothing"} where ${wanted?.[at] ?? ""} belongs`);
    else if ((found?.length ?? 0) > (wanted?.length ?? 0))
      problems.push(`${file}: the built page shows ${found?.[wanted?.length ?? 0] ?? ""}, which no text has`);
  }
  return { examined, problems };
}
