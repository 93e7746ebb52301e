import type { Language } from "@countykit/core";
import { gravest } from "../../gravest.js";
import type { Example, RulePage } from "../../rule-page.js";
import { chip } from "../chip.js";
import { plain } from "../markdown.js";
import { htmlPath } from "../paths.js";
import { dueDays } from "./due-days.js";
import { said } from "./texts.js";

/** What a rule says of one programme: its value and verdict, as a link to the rule. `scope` is the place of its document in the data of the switch; `titled` also names the rule, where several share a place. */
export function cellLink(page: RulePage, scope: number, programme: string, titled: boolean, language: Language): string {
  const example = page.examples.find((one) => one.programme === programme);
  const title = page.title[language];
  const value = page.value?.[language] ?? "";
  const shown = [titled ? title : "", value].filter((one) => one !== "").join(language === "zh" ? "：" : ": ");
  const name = shown === "" ? "" : `<span class="value">${plain(shown)}</span> `;
  return `<a class="cell" data-scope="${scope}"${dueDays(page)} href="${htmlPath(page.path, language)}">${name}${verdictOf(example, language)}</a>`;
}

/** The verdict of an example; one that turns on the batch also says what it would be. */
export function verdictOf(example: Example | undefined, language: Language): string {
  const verdict = example === undefined ? null : gravest(example.answers.map((one) => one.verdict));
  if (verdict === null) return `<span class="verdict none">${said("unchecked", language)}</span>`;
  const bound = example?.ifBound ?? null;
  if (bound === null) return chip(verdict, language);
  return `${chip(verdict, language)}<span class="if-bound verdict ${bound.tone}" hidden>${said("ifBound", language, { verdict: plain(bound.name[language]) })}</span>`;
}
