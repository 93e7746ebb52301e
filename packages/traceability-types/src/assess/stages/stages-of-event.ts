import type { NormalEvent } from "../../epcis/normal-event.js";
import { placeOf } from "../events/ledger.js";
import { STAGES, type StageId } from "./stage-names.js";
import { PLANTING_ATTRIBUTES, STAGE_STEPS } from "./stage-steps-table.js";

/** How events are told apart by stage. */
export interface StageOptions {
  /** Other words for the steps of a stage, beside those of the table. */
  readonly steps?: Partial<Readonly<Record<StageId, readonly string[]>>>;
  /** Whether a place is where things grow, from master data: what is made there was planted there. */
  readonly isPlot?: (place: string) => boolean;
}

/**
 * To which stages an event belongs (事件所属环节): mostly one. A transformation is processing, whatever its step is called; a lot that comes to be on a plot, or
 * with attributes of its growing, shows planting as well as production. None for steps that belong to no stage.
 *
 * @example
 * ```ts
 * import { stagesOfEvent } from "@countykit/traceability-types/assess";
 *
 * const event = { type: "ObjectEvent" as const, action: "OBSERVE" as const, eventTime: "2026-07-02T02:30:00.000Z", eventTimeZoneOffset: "+08:00" };
 * stagesOfEvent({ ...event, bizStep: "retail_selling" }); // => ["sale"]
 * stagesOfEvent({ ...event, bizStep: "https://lechang.example.cn/bizStep/planting" }); // => ["planting"]
 * stagesOfEvent({ ...event, bizStep: "inspecting" }); // => []
 * ```
 * @source 乐府办〔2022〕9号 附件1 二.2; GS1 Core Business Vocabulary 2.0, 7.1 (business steps)
 */
export function stagesOfEvent(event: NormalEvent, { steps, isPlot }: StageOptions = {}): readonly StageId[] {
  const word = lastPart(event.bizStep ?? "");
  const found = STAGES.filter(
    (stage) => STAGE_STEPS[stage].includes(word) || (steps?.[stage] ?? []).some((one) => one === word || one === event.bizStep),
  );
  const stages = new Set<StageId>(found);
  const makes = event.type === "ObjectEvent" && event.action === "ADD";
  if (makes) stages.add("production");
  if (event.type === "TransformationEvent") stages.add("processing");
  const place = placeOf(event);
  if ((makes && place !== null && isPlot?.(place) === true) || tellsOfPlanting(event)) stages.add("planting");
  return STAGES.filter((stage) => stages.has(stage));
}

/** `https://example.cn/bizStep/planting`, `urn:gdst:bizStep:farmHarvest` → the last part. */
const lastPart = (step: string): string => step.slice(Math.max(step.lastIndexOf("/"), step.lastIndexOf(":"), step.lastIndexOf("#")) + 1);

const tellsOfPlanting = ({ ilmd = {} }: NormalEvent): boolean =>
  Object.keys(ilmd).some((name) => PLANTING_ATTRIBUTES.includes(name.slice(name.indexOf("}") + 1)));
