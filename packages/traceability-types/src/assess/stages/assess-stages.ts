import type { Bilingual, Exact } from "@countykit/core";
import type { NormalEvent } from "../../epcis/normal-event.js";
import type { Counts, Evidence } from "../capabilities/capability-result.js";
import { type Ledger, openLedger } from "../events/ledger.js";
import { STAGES, type StageId, stageNames } from "./stage-names.js";
import { historiesIn, type HistoryOptions } from "./stages-of-item.js";

/** What else is known beside the events. */
export interface AssessStagesOptions extends HistoryOptions {
  /** The items to look at; all that nothing was made of, as they reach people, unless told. */
  readonly items?: readonly string[];
  /** How much each result lists: 100 unless told. */
  readonly most?: number;
}

/** Whether one stage is on record (环节核查结论): for how many items, by which events, and for which not. */
export interface StageResult {
  readonly stage: StageId;
  readonly title: Bilingual;
  readonly verdict: "pass" | "fail" | "unknown";
  readonly counts: Counts;
  readonly share: Exact | null;
  readonly evidence: readonly Evidence[];
  /** Items without it, the first ones. */
  readonly missing: readonly string[];
}

/** The five stages as the events show them (全程可追溯核查报告). */
export interface StageReport {
  readonly stages: readonly StageResult[];
  /** Whether all five are on record for every item; `null` when there are no items. */
  readonly fullChain: boolean | null;
  /** Items with all five, of those looked at. */
  readonly whole: Exact | null;
}

const MOST = 100;

/**
 * Measures the five stages by the events themselves (五环节核查): for every item that reached its end, which stages its history tells of.
 *
 * @example
 * ```ts
 * import { assessStages } from "@countykit/traceability-types/assess";
 *
 * const at = { eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", quantityList: [{ epcClass: "https://trace.example.cn/class/L1" }] };
 * const report = assessStages([
 *   { type: "ObjectEvent", action: "ADD", ...at, bizStep: "commissioning" },
 *   { type: "ObjectEvent", action: "OBSERVE", ...at, bizStep: "shipping" },
 *   { type: "ObjectEvent", action: "OBSERVE", ...at, bizStep: "retail_selling" },
 * ]);
 * report.stages.filter(({ verdict }) => verdict === "fail").map(({ title }) => title.zh); // => ["产地种植", "加工"]
 * report.fullChain; // => false
 * ```
 * @source 乐府办〔2022〕9号 附件1 二.2
 */
export function assessStages(events: readonly NormalEvent[], options: AssessStagesOptions = {}): StageReport {
  const { most = MOST } = options;
  const ledger = openLedger(events);
  const { stagesOf, showing } = historiesIn(ledger, options);
  const items = options.items === undefined ? ends(ledger) : [...new Set(options.items)];
  const found = new Map<StageId, Evidence[]>(STAGES.map((stage) => [stage, []]));
  const lacking = new Map<StageId, string[]>(STAGES.map((stage) => [stage, []]));
  const holds = new Map<StageId, number>(STAGES.map((stage) => [stage, 0]));
  let whole = 0;
  for (const subject of items) {
    const told = stagesOf(subject);
    if (told.size === STAGES.length) whole += 1;
    for (const stage of STAGES) {
      if (!told.has(stage)) push(lacking.get(stage), most, () => subject);
      else {
        holds.set(stage, (holds.get(stage) ?? 0) + 1);
        push(found.get(stage), most, () => ({ subject, events: showing(subject, stage) }));
      }
    }
  }
  const stages = STAGES.map((stage): StageResult => {
    const held = holds.get(stage) ?? 0;
    return {
      stage,
      title: stageNames[stage],
      verdict: items.length === 0 ? "unknown" : held === items.length ? "pass" : "fail",
      counts: { holds: held, fails: items.length - held, open: 0, whole: items.length },
      share: items.length === 0 ? null : { part: String(held), whole: String(items.length) },
      evidence: found.get(stage) ?? [],
      missing: lacking.get(stage) ?? [],
    };
  });
  return {
    stages,
    fullChain: items.length === 0 ? null : whole === items.length,
    whole: items.length === 0 ? null : { part: String(whole), whole: String(items.length) },
  };
}

function push<Entry>(list: Entry[] | undefined, most: number, entry: () => Entry): void {
  if (list !== undefined && list.length < most) list.push(entry());
}

/** Items that nothing else was made of. */
const ends = ({ items }: Ledger): readonly string[] => [...items].flatMap(([id, { used }]) => (used.length === 0 ? [id] : []));
