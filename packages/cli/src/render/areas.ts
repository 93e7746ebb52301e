import { isOneValue, type Language } from "@countykit/core";
import { type TargetFinding, targetTexts } from "@countykit/coverage-metrics";
import type { AreaCount, AreaRow, Counted } from "../commands/count-up.js";
import { SHORT } from "../rosters/summary-table.js";
import { textsIn } from "../texts.js";
import type { Style } from "./style.js";
import { aligned, type Column, fitColumns } from "./table.js";
import { hanging } from "./wrap.js";

/** A table of areas: a row each, a column for whatever is known of any of them; with two days, what it was and what it is. */
export function renderAreas({ areas, asOf, before }: Counted, language: Language, style: Style): string {
  const tell = textsIn(language);
  const level = areas[0]?.level ?? "county";
  const shown = (areas[0]?.now.shown ?? []).map(({ rule }) => rule).filter((rule) => areas.some((area) => isKnown(area, rule)));
  const columns = shown.filter((rule) => !(level === "town" && rule === "towns"));
  const named = areas.some(({ name }) => name !== null);
  const heads = [tell("areaCode", {}), ...(named ? [tell("areaName", {})] : []), ...columns.map((rule) => SHORT[rule]?.[language] ?? rule)];
  const rows = areas.map((area) => [area.code, ...(named ? [area.name ?? ""] : []), ...columns.map((rule) => cell(area, rule, language))]);
  const values = Object.fromEntries(heads.flatMap((_, index) => (index < (named ? 2 : 1) ? [] : [[index, 1]])));
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - 2 - heads.length * 2,
    values,
  );
  const table = aligned(
    heads.map((head, index): Column => ({ head, width: widths[index] ?? 1, align: "left" })),
    rows,
    style.dim,
  );
  return [
    style.bold(tell("areasTitle", { level, count: areas.length })),
    ...(before === null ? [] : hanging(tell("areasCompared", { before: before.asOf, now: asOf }), style.width)),
    ...table.split("\n").map((line) => `  ${line}`.trimEnd()),
  ].join("\n");
}

const findingIn = ({ shown }: AreaCount, rule: string): TargetFinding | undefined => shown.find((finding) => finding.rule === rule);

/** Whether an area has one value, on either day. */
const isKnown = ({ now, before }: AreaRow, rule: string): boolean =>
  [now, ...(before === null ? [] : [before])].some((count) => {
    const measured = findingIn(count, rule)?.measured ?? null;
    return measured !== null && isOneValue(measured);
  });

/** `1/3 33.33%`, or for two days only what a ratio comes to: `20.00% → 33.33%`. */
function cell({ now, before }: AreaRow, rule: string, language: Language): string {
  const text = (count: AreaCount | null): string => {
    const finding = count === null ? undefined : findingIn(count, rule);
    return finding === undefined ? "" : targetTexts(finding, finding, language).observed;
  };
  if (before === null) return text(now).replace(" = ", " ");
  const [earlier, later] = [text(before), text(now)].map((one) => one.replace(/^.* = /u, ""));
  return `${earlier === "" ? "—" : earlier} → ${later === "" ? "—" : later}`;
}
