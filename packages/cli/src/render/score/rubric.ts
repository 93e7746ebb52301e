import type { Language } from "@countykit/core";
import { type Item, lintRubric, type Rubric, type Scale } from "@countykit/scoring-rubric";
import { namesIn } from "../../scores/names.js";
import { type Tell, textsIn } from "../../texts.js";
import { documentName } from "../citation.js";
import { headOf } from "../policies.js";
import type { Style } from "../style.js";
import { aligned, type Cell, type Column, fitColumns } from "../table.js";
import { hanging } from "../wrap.js";
import { rubricLists } from "./rubric-lists.js";

/** One rubric with its groups, items and their parts, by the ids that `--explain`, claims and judgements go by (指标体系一览). */
export function renderRubric(rubric: Rubric, language: Language, style: Style): string {
  const tell = textsIn(language);
  const { id, title, document, level, jurisdiction, cohorts, groups, bonus, vetoes } = rubric;
  const facts = [
    id,
    documentName(document),
    `${tell("level", { level })} ${jurisdiction}`,
    cohorts === null ? tell("everyCohort", {}) : tell("ofCohorts", { years: cohorts }),
    tell("rubricHolds", { items: groups.flatMap(({ items }) => items).length, weight: rubric.weight }),
  ];
  const rows = [
    ...groups.flatMap((group) => [
      [group.id, group.title[language], String(group.weight), "", group.cite.locator],
      ...group.items.flatMap((item) => itemRows(item, language, tell)),
    ]),
    ...(bonus === null
      ? []
      : [
          ["", tell("bonusPoints", {}), String(bonus.most), "", bonus.cite.locator],
          ...bonus.items.flatMap((item) => itemRows(item, language, tell)),
        ]),
    ...vetoes.map((veto) => [veto.id, veto.title[language], "", tell("vetoHead", {}), veto.cite.locator]),
  ];
  const heads = [tell("pathHead", {}), tell("itemHead", {}), tell("weightHead", {}), tell("scaleHead", {}), tell("cited", {})];
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - heads.length * 2,
    { 4: 16, 1: 30 },
  );
  const columns = heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  const cells = rows.map((row) => row.map((text, index): Cell => ({ text, hang: index < 2 })));
  const table = aligned(columns, cells, style.dim)
    .split("\n")
    .map((line) => line.trimEnd())
    .join("\n");
  const remarks = remarksOn(rubric, language, style, tell);
  return `${[headOf(title[language], facts, style), table, ...rubricLists(rubric, language, style, tell), ...remarks].join("\n\n")}\n`;
}

/** What deserves a look in the rubric itself: overlaps, gaps, weights and points that cannot be had (核对意见). */
function remarksOn(rubric: Rubric, language: Language, style: Style, tell: Tell): readonly string[] {
  const names = namesIn(rubric, language, tell);
  const lines = lintRubric(rubric).flatMap(({ params, text }) => {
    const about = "criterion" in params ? params.criterion : "item" in params ? params.item : null;
    const said = about === null ? text[language] : tell("labelled", { label: names.part(about), text: text[language] });
    return hanging(said, style.width);
  });
  return lines.length === 0 ? [] : [[style.bold(tell("notes", {})), ...lines].join("\n")];
}

const itemRows = (item: Item, language: Language, tell: Tell): readonly (readonly string[])[] =>
  partRows(`  ${item.id}`, item.id, `  ${item.title[language]}`, String(item.weight), item.scale, {
    language,
    tell,
    cited: item.cite.locator,
    indent: "  ",
  });

interface Under {
  readonly language: Language;
  readonly tell: Tell;
  readonly cited: string;
  readonly indent: string;
}

/** A row for a scale and one for each of its parts, each step further in. */
function partRows(shown: string, path: string, title: string, points: string, scale: Scale, under: Under): readonly (readonly string[])[] {
  const { language, tell, cited, indent } = under;
  const parts = scale.kind === "sum" || scale.kind === "best" ? scale.of : [];
  const deeper = `${indent}  `;
  return [
    [shown, title, points, tell("scale", { kind: scale.kind }), cited],
    ...parts.flatMap((part) =>
      partRows(`${deeper}${path}/${part.id}`, `${path}/${part.id}`, `${deeper}${part.title[language]}`, mostOf(part.scale), part.scale, {
        ...under,
        cited: "",
        indent: deeper,
      }),
    ),
  ];
}

/** The most that a scale gives by its own words; of several parts nothing, since that takes a scoring. */
function mostOf(scale: Scale): string {
  switch (scale.kind) {
    case "flag":
      return String(scale.points);
    case "judged":
      return `${scale.least}–${scale.most}`;
    case "tiers":
      return String(Math.max(scale.otherwise, ...scale.tiers.map(({ points }) => points)));
    case "options":
      return String(Math.max(scale.otherwise, ...scale.options.map(({ points }) => points)));
    case "checklist":
      return String(Math.max(0, ...scale.steps.map(({ points }) => points)));
    case "deduction":
      return String(scale.from);
    case "sum":
    case "best":
      return "";
  }
}
