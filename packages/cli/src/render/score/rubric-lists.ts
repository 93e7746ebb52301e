import type { Language } from "@countykit/core";
import type { FactForm, Rubric } from "@countykit/scoring-rubric";
import type { Tell } from "../../texts.js";
import type { Style } from "../style.js";
import { hanging } from "../wrap.js";

/** What a state can be filled with: grades, facts with what they take, and papers item by item (等次、事实、佐证材料). */
export function rubricLists({ grades, facts, groups, bonus }: Rubric, language: Language, style: Style, tell: Tell): readonly string[] {
  const items = [...groups.flatMap((group) => group.items), ...(bonus?.items ?? [])];
  const graded = grades.map(({ id, title, from, consequence }) =>
    [id, title[language], tell("gradeFrom", { from }), ...(consequence === undefined ? [] : [consequence[language]])].join("  "),
  );
  const asked = facts.map((form) => [form.id, form.label[language], takes(form, language, tell)].join("  "));
  const papers = items.flatMap(({ id, evidence }) => evidence.map((paper) => `${id}  ${paper.id}  ${paper.label[language]}`));
  const lists: readonly (readonly [string, readonly string[]])[] = [
    [tell("ratingHead", {}), graded],
    [tell("factsHead", {}), asked],
    [tell("papersHead", {}), papers],
  ];
  return lists.flatMap(([head, lines]) =>
    lines.length === 0 ? [] : [[style.bold(head), ...lines.flatMap((line) => hanging(line, style.width))].join("\n")],
  );
}

function takes(form: FactForm, language: Language, tell: Tell): string {
  switch (form.kind) {
    case "flag":
      return tell("factFlag", {});
    case "number":
      return tell("factNumber", { unit: form.unit });
    case "choice":
      return tell("factChoice", { options: form.options.map(({ id, label }) => `${id} ${label[language]}`) });
  }
}
