import type { Issue, Language } from "@countykit/core";
import { STDIN } from "../input/read-source.js";
import { type Tell, textsIn } from "../texts.js";

/** Issues with file, line and column, path, what was expected and what stood there, and how to mend them; all, or as many as are asked for. */
export function renderIssues(issues: readonly Issue[], language: Language, most: number = issues.length): string {
  const tell = textsIn(language);
  const blocks = issues
    .slice(0, most)
    .map((issue) =>
      [
        `${placeOf(issue, tell)}${headingOf(issue)}  ${issue.message[language]}`,
        ...details(issue, language, tell).map((line) => `    ${line}`),
      ].join("\n"),
    );
  const more = issues.length > most ? `\n${tell("moreIssues", { count: issues.length - most })}` : "";
  return `${tell("issuesFound", { count: issues.length })}\n\n${blocks.join("\n")}${more}\n\n`;
}

/** The file, line and column of an issue, as people write them. */
export function placeOf({ file, row, column }: Issue, tell: Tell): string {
  const name = file === undefined ? tell("commandLine", {}) : file === STDIN ? tell("standardInput", {}) : file;
  return row === undefined ? name : `${name}:${row}${column === undefined ? "" : `:${column}`}`;
}

/** The heading of the column in a roster. */
const headingOf = (issue: Issue): string => ("heading" in issue && typeof issue.heading === "string" ? ` ${issue.heading}` : "");

/** What the sentence of an issue does not say; those of rosters name place and value themselves. */
function details(issue: Issue, language: Language, tell: Tell): readonly string[] {
  const { hint, didYouMean } = issue;
  const { path, expected, received } =
    "roster" in issue && issue.row !== undefined ? { ...issue, path: "", expected: undefined, received: undefined } : issue;
  return [
    ...(path === "" ? [] : [tell("issuePath", { path })]),
    ...(expected === undefined ? [] : [tell("issueExpected", { expected })]),
    ...(received === undefined ? [] : [tell("issueReceived", { received })]),
    ...(didYouMean === undefined || hint?.[language].includes(didYouMean) === true ? [] : [tell("issueMeant", { meant: didYouMean })]),
    ...(hint === undefined ? [] : [tell("issueHint", { hint: hint[language] })]),
  ];
}
