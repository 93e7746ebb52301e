import type { ChainFinding } from "../findings/finding.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import type { Store } from "../store/store.js";
import type { Life } from "./life.js";
import type { TravelPolicy } from "./options.js";

type Point = { readonly latitude: number; readonly longitude: number };

/** Metres that lie between two points at least: the great circle on a sphere, less one hundredth for the Earth's being none. */
export function metresBetween(a: Point, b: Point): number {
  const radians = Math.PI / 180;
  const [north, south] = [a.latitude * radians, b.latitude * radians];
  const half =
    Math.sin((north - south) / 2) ** 2 + Math.cos(north) * Math.cos(south) * Math.sin(((a.longitude - b.longitude) * radians) / 2) ** 2;
  return 2 * 6_371_000 * 0.99 * Math.asin(Math.min(1, Math.sqrt(half)));
}

/** Finds a thing in two places at once, or faster from one to the next than anything travels. */
export function travelFindings(
  store: Store,
  life: Life,
  places: ReadonlyMap<string, Point>,
  { topSpeed = 1000 }: TravelPolicy,
): readonly ChainFinding[] {
  const object = store.objects.names[life.object] ?? "";
  const findings: ChainFinding[] = [];
  let before = -1;
  let from = "";
  for (const event of life.events) {
    const to = placeOf(store, event);
    if (to === undefined) continue;
    if (before >= 0 && to !== from) {
      const finding = moved(store, object, { event: before, place: from }, { event, place: to }, places, topSpeed);
      if (finding !== undefined) findings.push(finding);
    }
    before = event;
    from = to;
  }
  return findings;
}

/** Where an event was read. */
function placeOf(store: Store, event: number): string | undefined {
  const place = store.readPoint.data[event] || store.bizLocation.data[event] || 0;
  return place === 0 ? undefined : store.places.names[place - 1];
}

interface Stop {
  readonly event: number;
  readonly place: string;
}

function moved(
  store: Store,
  object: string,
  one: Stop,
  other: Stop,
  places: ReadonlyMap<string, Point>,
  topSpeed: number,
): ChainFinding | undefined {
  const [from, to] = [places.get(one.place), places.get(other.place)];
  const milliseconds = (store.time.data[other.event] ?? 0) - (store.time.data[one.event] ?? 0);
  const tell = () => ({ subjects: [object, one.place, other.place], evidence: eventRefs(store, [one.event, other.event]) });
  if (from === undefined || to === undefined) {
    // A room in a building is no other place than the building.
    const within = one.place.startsWith(other.place) || other.place.startsWith(one.place);
    if (milliseconds > 0 || within) return undefined;
    const params = { object, one: one.place, other: other.place, time: timeText(store.time.data[other.event] ?? 0) };
    return { kind: "two-places-at-once", verdict: "fail", ...tell(), params };
  }
  const metres = metresBetween(from, to);
  if (metres * 3600 <= topSpeed * milliseconds) return undefined;
  if (milliseconds === 0) {
    const params = { object, one: one.place, other: other.place, time: timeText(store.time.data[other.event] ?? 0) };
    return { kind: "two-places-at-once", verdict: "fail", ...tell(), params };
  }
  const params = {
    object,
    from: one.place,
    to: other.place,
    kilometres: String(Math.floor(metres / 1000)),
    minutes: String(Math.floor(milliseconds / 60_000)),
  };
  return { kind: "impossible-travel", verdict: "fail", ...tell(), params };
}
