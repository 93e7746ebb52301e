import type { EventKind } from "../rosters/rows.js";
import { EVENT_KINDS } from "../rosters/words.js";
import type { FigureName } from "./book.js";

/** Events of one kind (活动次数), of two kinds together, or of one channel. */
export function eventsOf(kind: EventKind, also?: EventKind, channel?: string): FigureName {
  const [one, other] = [EVENT_KINDS[kind], also === undefined ? undefined : EVENT_KINDS[also]];
  const through =
    channel === undefined ? { id: "", zh: "", en: "" } : { id: `.channel.${channel}`, zh: `（${channel}）`, en: `, ${channel}` };
  return {
    id: `events.${kind}${also === undefined ? "" : `+${also}`}${through.id}`,
    term: {
      zh: `${one.zh}${other === undefined ? "" : `和${other.zh}`}次数${through.zh}`,
      en: `number of events: ${one.en}${other === undefined ? "" : ` and ${other.en}`}${through.en}`,
    },
    unit: "events",
  };
}

/** Plans, summaries and publicity of the events of one kind (活动档案数). */
export const eventDocuments = (kind: EventKind): FigureName => ({
  id: `events.${kind}.documents`,
  term: { zh: `${EVENT_KINDS[kind].zh}的方案、总结、宣传材料数`, en: `plans, summaries and publicity: ${EVENT_KINDS[kind].en}` },
  unit: "documents",
});
