import type { Issue, Language } from "@countykit/core";
import { STDIN } from "../input/read-source.js";
import { type Tell, textsIn } from "../texts.js";

/** Every issue with its file, line and column, path, what was expected and what stood there, and how to mend it. */
export function renderIssues(issues: readonly Issue[], language: Language): string {
  const tell = textsIn(language);
  const blocks = issues.map((issue) =>
    [`${placeOf(issue, tell)}  ${issue.message[language]}`, ...details(issue, language, tell).map((line) => `    ${line}`)].join("\n"),
  );
  return `${tell("issuesFound", { count: issues.length })}\n\n${blocks.join("\n")}\n\n`;
}

/** The file, line and column of an issue, as people write them. */
export function placeOf({ file, row, column }: Issue, tell: Tell): string {
  const name = file === undefined ? tell("commandLine", {}) : file === STDIN ? tell("standardInput", {}) : file;
  return row === undefined ? name : `${name}:${row}${column === undefined ? "" : `:${column}`}`;
}

function details({ path, expected, received, hint, didYouMean }: Issue, language: Language, tell: Tell): readonly string[] {
  return [
    ...(path === "" ? [] : [tell("issuePath", { path })]),
    ...(expected === undefined ? [] : [tell("issueExpected", { expected })]),
    ...(received === undefined ? [] : [tell("issueReceived", { received })]),
    ...(didYouMean === undefined || hint?.[language].includes(didYouMean) === true ? [] : [tell("issueMeant", { meant: didYouMean })]),
    ...(hint === undefined ? [] : [tell("issueHint", { hint: hint[language] })]),
  ];
}
