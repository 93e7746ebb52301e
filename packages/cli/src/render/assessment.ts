import type { Language } from "@countykit/core";
import type { CapabilityResult, StageResult } from "@countykit/traceability-types/assess";
import type { Assessment } from "../commands/assess.js";
import type { MasterData } from "../events/master-data.js";
import { type Naming, namingOf } from "../events/shown.js";
import { type Tell, textsIn } from "../texts.js";
import type { Style } from "./style.js";
import { boxed, fitColumns, frameOf } from "./table.js";

/** What the events show of the eight capabilities and five stages, as text (追溯能力评估). */
export function renderAssessment(
  { capabilities, stages }: Assessment,
  names: MasterData["names"],
  language: Language,
  style: Style,
): string {
  const tell = textsIn(language);
  const { name } = namingOf([], names);
  const parts = [
    style.bold(tell("capabilityHeading", {})),
    table(
      tell("colCapability", {}),
      capabilities.capabilities.map((one) => capabilityRow(one, name, language, tell)),
      tell,
      style,
    ),
    ...(capabilities.alerts.length > 0 ? [tell("alerts", { count: capabilities.alerts.length })] : []),
    "",
    style.bold(tell("stageHeading", {})),
    table(
      tell("colStage", {}),
      stages.stages.map((one) => stageRow(one, name, language, tell)),
      tell,
      style,
    ),
    ...(stages.whole === null || typeof stages.whole === "string" ? [] : [tell("fullChain", stages.whole)]),
  ];
  return parts.join("\n");
}

type CountOf = "items" | "events";
const holds = (tell: Tell, { holds: part, whole }: { readonly holds: number; readonly whole: number }, of: CountOf): string =>
  tell("holdsOf", { holds: part, whole, of });

function capabilityRow(
  { title, verdict, counts, of, missing, needs, capability }: CapabilityResult,
  name: Naming["name"],
  language: Language,
  tell: Tell,
): readonly string[] {
  const [first] = missing;
  const lacks =
    needs !== null && capability === "information-storable"
      ? tell("copyNeeded", {})
      : (needs?.[language] ?? (first === undefined ? "" : first.message[language].replaceAll(first.subject, () => name(first.subject))));
  return [title[language], tell("assessVerdict", { verdict }), holds(tell, counts, of), lacks];
}

function stageRow(
  { title, verdict, counts, missing }: StageResult,
  name: Naming["name"],
  language: Language,
  tell: Tell,
): readonly string[] {
  const [first] = missing;
  const lacks =
    first === undefined ? "" : counts.fails === 1 ? name(first) : tell("thingsMore", { first: name(first), count: counts.fails });
  return [title[language], tell("assessVerdict", { verdict }), holds(tell, counts, "items"), lacks];
}

function table(heading: string, rows: readonly (readonly string[])[], tell: Tell, style: Style): string {
  const heads = [heading, tell("colVerdict", {}), tell("colHolds", {}), tell("colLacks", {})];
  const widths = fitColumns(
    heads.map((head, index) => [head, ...rows.map((row) => row[index] ?? "")]),
    style.width - frameOf(heads.length),
    { 3: 30 },
  );
  const columns = heads.map((head, index) => ({ head, width: widths[index] ?? 1, align: "left" as const }));
  return boxed(columns, rows, style.bold);
}
