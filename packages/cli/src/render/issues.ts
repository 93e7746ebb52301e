import type { Issue, Language } from "@countykit/core";
import { STDIN } from "../input/read-source.js";
import { type Tell, textsIn } from "../texts.js";
import { visible } from "./visible.js";
import { hanging } from "./wrap.js";

/**
 * Issues with file, line and column, path, what was expected and what stood there, and how to mend them; all, or as many as are asked for. Lines are
 * wrapped to the terminal, where there is one, and otherwise left whole, so that a script finds each in one line.
 */
export function renderIssues(issues: readonly Issue[], language: Language, columns: number | null, most: number = issues.length): string {
  const tell = textsIn(language);
  const lines = (text: string, indent: string): readonly string[] =>
    columns === null ? [`${indent}${text}`] : hanging(text, Math.max(columns, NARROWEST), indent);
  const blocks = issues.slice(0, most).map((issue) => {
    const said = `${placeOf(issue, tell)}${headingOf(issue)}  ${issue.message[language]}`;
    return [...lines(visible(said), ""), ...details(issue, language, tell).flatMap((line) => lines(visible(line), "    "))].join("\n");
  });
  const more = issues.length > most ? `\n${tell("moreIssues", { count: issues.length - most })}` : "";
  return `${tell("issuesFound", { count: issues.length })}\n\n${blocks.join("\n")}${more}\n\n`;
}

/** A terminal that says it is narrower cannot be meant. */
const NARROWEST = 20;

/** The file, line and column of an issue, as people write them. */
export function placeOf({ file, row, column }: Issue, tell: Tell): string {
  const name = file === undefined ? tell("commandLine", {}) : file === STDIN ? tell("standardInput", {}) : file === "" ? "“”" : file;
  return row === undefined ? name : `${name}:${row}${column === undefined ? "" : `:${column}`}`;
}

/** The heading of the column in a roster. */
const headingOf = (issue: Issue): string => ("heading" in issue && typeof issue.heading === "string" ? ` ${issue.heading}` : "");

/** What is received where a field is left out; the sentence says so already. */
const NOTHING = "undefined";

/** What the sentence of an issue does not say; those of rosters name place and value themselves. */
function details(issue: Issue, language: Language, tell: Tell): readonly string[] {
  const { hint, didYouMean } = issue;
  const { path, expected, received } =
    "roster" in issue && issue.row !== undefined ? { ...issue, path: "", expected: undefined, received: undefined } : issue;
  return [
    ...(path === "" ? [] : [tell("issuePath", { path })]),
    ...(expected === undefined ? [] : [tell("issueExpected", { expected })]),
    ...(received === undefined || received === NOTHING ? [] : [tell("issueReceived", { received: received === "" ? "“”" : received })]),
    ...(didYouMean === undefined || hint?.[language].includes(didYouMean) === true ? [] : [tell("issueMeant", { meant: didYouMean })]),
    ...(hint === undefined ? [] : [tell("issueHint", { hint: hint[language] })]),
  ];
}
