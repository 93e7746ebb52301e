import type { NormalEvent } from "../../epcis/normal-event.js";
import { placeOf } from "./ledger.js";
import { partyIn } from "./party-in.js";
import { isReceiving } from "./shipments.js";

/**
 * Who answers for an event (责任主体): who has the goods in hand, before who owns them; the sender, or the receiver of what was received; else
 * whoever runs the place. `null` when nobody is named.
 *
 * @example
 * ```ts
 * import { responsibleFor } from "@countykit/traceability-types/assess";
 *
 * const event = { type: "ObjectEvent", eventTime: "2026-07-01T02:30:00.000Z", eventTimeZoneOffset: "+08:00", readPoint: { id: "https://trace.example.cn/loc/plot-7" } };
 * responsibleFor({ ...event, sourceList: [{ type: "possessing_party", source: "企业A" }] }); // => "企业A"
 * responsibleFor(event, (place) => (place.endsWith("plot-7") ? "农户乙" : null)); // => "农户乙"
 * responsibleFor(event); // => null
 * ```
 * @source self-evaluation report of Lechang for 2019, 二（二）2(3)④; GS1 Core Business Vocabulary 2.0, 7.4 (source and destination types)
 */
export function responsibleFor(event: NormalEvent, partyOf?: (place: string) => string | null): string | null {
  const { sourceList = [], destinationList = [] } = event;
  const senders = sourceList.map(({ type, source }) => ({ type, party: source }));
  const receivers = destinationList.map(({ type, destination }) => ({ type, party: destination }));
  const [first, second] = isReceiving(event) ? [receivers, senders] : [senders, receivers];
  const named = partyIn(first) ?? partyIn(second);
  if (named !== undefined) return named;
  const place = placeOf(event);
  return place === null ? null : (partyOf?.(place) ?? null);
}
