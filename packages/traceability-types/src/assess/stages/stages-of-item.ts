import { eventAt, type Ledger } from "../events/ledger.js";
import type { TraceOf } from "../events/traced.js";
import { STAGES, type StageId } from "./stage-names.js";
import { type StageOptions, stagesOfEvent } from "./stages-of-event.js";

/** What else the history of an item is looked for in. */
export interface HistoryOptions extends StageOptions {
  /** Left out, only events that name the item itself are looked at. */
  readonly traceBack?: TraceOf;
  /** Where else an item is told of: `/graph` meets carriers on the way forward too. */
  readonly traceForward?: TraceOf;
}

/** Which stages the histories of items tell of (产品经过的环节). */
export interface Histories {
  readonly stagesOf: (item: string) => ReadonlySet<StageId>;
  /** The events that show a stage of an item, in the order of the list. */
  readonly showing: (item: string, stage: StageId) => readonly string[];
}

/** Items share most of their history, so each event is told apart once, and a history is read no further than to its fifth stage. */
export function historiesIn(ledger: Ledger, options: HistoryOptions): Histories {
  const known = new Map<number, readonly StageId[]>();
  const stagesAt = (position: number): readonly StageId[] => {
    const before = known.get(position);
    if (before !== undefined) return before;
    const counted = eventAt(ledger, position);
    const stages = counted === null ? [] : stagesOfEvent(counted.event, options);
    known.set(position, stages);
    return stages;
  };
  return {
    stagesOf: (item) => {
      const told = new Set<StageId>();
      for (const position of historyOf(item, ledger, options)) {
        for (const stage of stagesAt(position)) told.add(stage);
        if (told.size === STAGES.length) break;
      }
      return told;
    },
    showing: (item, stage) =>
      [...new Set(historyOf(item, ledger, options))]
        .filter((position) => stagesAt(position).includes(stage))
        .sort((a, b) => a - b)
        .flatMap((position) => eventAt(ledger, position)?.ref ?? []),
  };
}

/** Where in the list an item is told of; a place may come more than once. */
function* historyOf(item: string, ledger: Ledger, { traceBack, traceForward }: HistoryOptions): Generator<number, void> {
  const record = ledger.items.get(item);
  if (record !== undefined) {
    yield* record.made;
    yield* record.used;
    yield* record.seen;
  }
  if (traceBack !== undefined) yield* traceBack(item).events;
  if (traceForward !== undefined) yield* traceForward(item).events;
}
