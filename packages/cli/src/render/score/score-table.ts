import type { Language, Verdict } from "@countykit/core";
import stringWidth from "string-width";
import type { ItemScore, Points } from "@countykit/scoring-rubric";
import type { Scored } from "../../commands/scored.js";
import type { Names } from "../../scores/names.js";
import type { Tell } from "../../texts.js";
import { type Style, TABLE_WIDTH } from "../style.js";
import { aligned, type Cell, type Column, fitColumns } from "../table.js";
import { flow, hanging } from "../wrap.js";

/** Row by row: weight, what the facts support, what is claimed and how that stands, what is open, and which papers are not there (逐项得分). */
export function scoreTable({ rubric, scoring, state }: Scored, names: Names, language: Language, style: Style, tell: Tell): string {
  const lines = linesOf({ rubric, scoring }, names, language, tell);
  const [claims, evidence] = [(state.claims ?? []).length > 0, (state.evidence ?? []).length > 0];
  const asked = new Set(itemsOf(rubric).flatMap(({ id, evidence: papers }) => (papers.length > 0 ? [id] : [])));
  const short: readonly ColumnOf[] = [
    { head: tell("itemHead", {}), of: ({ name }) => name },
    { head: tell("weightHead", {}), of: ({ weight }) => String(weight) },
    { head: tell("supportedHead", {}), of: ({ points }) => tell("points", points) },
    ...(claims
      ? ([
          { head: tell("claimedPoints", {}), of: ({ claimed }) => (claimed === null ? "" : String(claimed)) },
          { head: tell("standingHead", {}), of: ({ item }) => (item?.claim ? tell("standing", { claim: item.claim }) : ""), claim: true },
        ] satisfies readonly ColumnOf[])
      : []),
    ...(evidence ? [{ head: tell("papersHead", {}), of: ({ item }: Line) => (item === null ? "" : papersText(item, asked, tell)) }] : []),
  ];
  const taken = short.map(({ head, of }) => Math.max(...[head, ...lines.map(of)].map((text) => stringWidth(text))) + GAP);
  const listed = style.width < TABLE_WIDTH;
  const room = style.width - GAP - (listed ? 0 : taken.reduce((sum, width) => sum + width, 0)) - GAP;
  const open: ColumnOf = {
    head: tell("openHead", {}),
    of: ({ item }) => (item === null ? "" : openText(item, names, room, tell)),
    yields: 14,
  };
  return listed ? inLines(lines, [...short, open], style, tell) : drawn(lines, [...short, open], style);
}

/** Where a terminal is too narrow for the table, each row in words: its name, and under it what the columns say. */
function inLines(lines: readonly Line[], [name, ...columns]: readonly ColumnOf[], style: Style, tell: Tell): string {
  return lines
    .flatMap((line) => {
      const indent = line.item === null ? "  " : "    ";
      const said = columns.flatMap(({ head, of }) => (of(line) === "" ? [] : [tell("labelled", { label: head, text: of(line) })]));
      const title = hanging(name?.of(line).trimStart() ?? "", style.width, indent);
      const under = flow(said, style.width - indent.length - 2).map((one) => `${indent}  ${one}`);
      return [...(line.item === null ? title.map(style.bold) : title), ...under];
    })
    .join("\n");
}

/** Space between columns, and before the first. */
const GAP = 2;

/** A group, the bonus, or an item of one. */
interface Line {
  readonly name: string;
  readonly weight: number;
  readonly points: Points;
  readonly claimed: number | null;
  readonly item: ItemScore | null;
}

interface ColumnOf {
  readonly head: string;
  readonly of: (line: Line) => string;
  /** How narrow it becomes before others give way. */
  readonly yields?: number;
  readonly claim?: true;
}

function linesOf({ rubric, scoring }: Pick<Scored, "rubric" | "scoring">, names: Names, language: Language, tell: Tell): readonly Line[] {
  const row = (item: ItemScore): Line => ({ ...item, name: `  ${names.part(item.id)}`, item });
  const titles = new Map(rubric.groups.map(({ id, title }) => [id, title[language]]));
  const groups = scoring.groups.flatMap((group): readonly Line[] => [
    { ...group, name: titles.get(group.id) ?? group.id, item: null },
    ...group.items.map(row),
  ]);
  if (rubric.bonus === null) return groups;
  const bonus: Line = { name: tell("bonusPoints", {}), weight: rubric.bonus.most, points: scoring.bonus, claimed: null, item: null };
  return [...groups, bonus, ...scoring.bonuses.map(row)];
}

function drawn(lines: readonly Line[], columns: readonly ColumnOf[], style: Style): string {
  const widths = fitColumns(
    columns.map(({ head, of }) => [head, ...lines.map(of)]),
    style.width - GAP - columns.length * GAP,
    Object.fromEntries(columns.flatMap(({ yields }, index) => (yields === undefined ? [] : [[index, yields]]))),
  );
  const frame = columns.map(({ head }, index): Column => ({ head, width: widths[index] ?? 1, align: "left" }));
  const rows = lines.map((line) =>
    columns.map(({ of, claim }, index): Cell => {
      const text = of(line);
      const hang = index === 0;
      if (line.item === null) return { text, paint: style.bold, hang };
      return claim === true && line.item.claim !== null ? { text, paint: style.verdict(CLAIMS[line.item.claim]) } : { text, hang };
    }),
  );
  return aligned(frame, rows, style.dim)
    .split("\n")
    .map((line) => `  ${line}`.trimEnd())
    .join("\n");
}

const CLAIMS: Readonly<Record<NonNullable<ItemScore["claim"]>, Verdict>> = {
  supported: "pass",
  possible: "unknown",
  impossible: "fail",
  "too-high": "fail",
  "too-low": "excused",
};

const openText = ({ id, criterion }: ItemScore, names: Names, room: number, tell: Tell): string =>
  few([...criterion.missing.map((fact) => names.open(fact, id)), ...criterion.emptyBases.map(names.emptyBase)], room, tell);

/** As many names as there is room for, and how many there are; only the number where not one fits. All of them stand in the JSON report. */
function few(names: readonly string[], room: number, tell: Tell): string {
  if (names.length === 0) return "";
  const text = (count: number): string => tell("fewOf", { names: names.slice(0, count), all: names.length });
  const fitting = names.map((_, index) => text(index + 1)).filter((shown) => stringWidth(shown) <= room);
  return fitting.at(-1) ?? (names.length === 1 ? text(1) : tell("countOf", { count: names.length }));
}

/** Whether all papers of an item are there; nothing for an item that asks for none. */
function papersText({ id, missingEvidence }: ItemScore, asked: ReadonlySet<string>, tell: Tell): string {
  if (!asked.has(id)) return "";
  if (missingEvidence === null) return tell("papersUnseen", {});
  return missingEvidence.length === 0 ? tell("papersAll", {}) : tell("papersLack", { count: missingEvidence.length });
}

const itemsOf = ({ groups, bonus }: Scored["rubric"]): Scored["rubric"]["groups"][number]["items"] => [
  ...groups.flatMap(({ items }) => items),
  ...(bonus?.items ?? []),
];
