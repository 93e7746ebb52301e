import type { Issue } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { Captured, Where } from "./capture.js";
import type { CountyData } from "./county-data.js";
import { fault } from "./fault.js";
import { answersFor, madeBy } from "./made-by.js";

/** By so much a sender's clock may go ahead of the service's. */
const MOST_AHEAD = 10 * 60_000;

/** Why sound events are not taken: they are dated ahead, or are not for these parties to tell. */
export function inadmissible(
  { events, where }: Captured,
  parties: readonly string[],
  data: CountyData,
  recorded: number,
): readonly Issue[] {
  const issues: Issue[] = [];
  const own = (id: string): boolean => parties.includes(answersFor(data, id));
  for (const [at, event] of events.entries()) {
    const { path, row }: Where = where[at] ?? { path: "" };
    const found = (code: "not-yet" | "not-your-event", field: string, received?: string): void => {
      const told = received === undefined ? {} : { received: received.slice(0, 80) };
      issues.push(fault(code, { path: `${path}${field}`, ...told, ...(row === undefined ? {} : { row }) }));
    };
    if (Date.parse(event.eventTime) > recorded + MOST_AHEAD) found("not-yet", "/eventTime", event.eventTime);
    if (!mayTell(event, own)) found("not-your-event", placeField(event), (event.bizLocation ?? event.readPoint)?.id);
  }
  return issues.slice(0, 1000);
}

/** One makes things at one's own place alone. All else is told by whoever has to do with it: at whose place it was, from whom it came, to whom it goes. */
function mayTell(event: NormalEvent, own: (id: string) => boolean): boolean {
  const { bizLocation, readPoint, sourceList = [], destinationList = [] } = event;
  const place = bizLocation ?? readPoint;
  if (madeBy(event).length > 0) return place !== undefined && own(place.id);
  const parties = [...sourceList.map(({ source }) => source), ...destinationList.map(({ destination }) => destination)];
  return [bizLocation?.id, readPoint?.id, ...parties].some((id) => id !== undefined && own(id));
}

const placeField = ({ bizLocation, readPoint }: NormalEvent): string =>
  bizLocation !== undefined ? "/bizLocation" : readPoint === undefined ? "" : "/readPoint";
