import type { Event } from "../../rosters/rows.js";

/** Events that rest on one proof (共用佐证). */
export interface SharedEvidence {
  /** One document behind several events, or one event entered several times: the same name on the same day. */
  readonly kind: "document" | "event";
  /** Name of the document, or of the event. */
  readonly name: string;
  /** Ids of the events, in order. */
  readonly events: readonly string[];
}

/**
 * Finds one event or one document that stands for several events (共用佐证核对), documents first, each by name. Whether it may count for two targets is
 * for the reader to say: nothing is left out of a count for it.
 *
 * @example
 * ```ts
 * import { sharedEvidence } from "@countykit/coverage-metrics";
 *
 * sharedEvidence([
 *   { id: "D1", kind: "docking", date: "2021-05-20", evidence: ["对接会签到表"] },
 *   { id: "R1", kind: "resource", date: "2021-05-20", evidence: ["对接会签到表"] },
 * ]); // => [{ "kind": "document", "name": "对接会签到表", "events": ["D1", "R1"] }]
 * ```
 * @source 遂政办发〔2021〕15号 三（五）, 四（三）1: five matching events in either place, the same five or ten
 */
export function sharedEvidence(events: readonly Pick<Event, "id" | "kind" | "date" | "name" | "evidence">[]): readonly SharedEvidence[] {
  const documents = grouped(
    events.flatMap(({ id, evidence }) => [...new Set(evidence)].map((document) => ({ id, key: document, name: document }))),
  );
  const again = grouped(
    events.flatMap(({ id, date, name }) =>
      name === undefined ? [] : [{ id, key: JSON.stringify([date, name]), name: `${date} ${name}` }],
    ),
  );
  return [...documents.map((one) => ({ kind: "document" as const, ...one })), ...again.map((one) => ({ kind: "event" as const, ...one }))];
}

function grouped(
  named: readonly { readonly id: string; readonly key: string; readonly name: string }[],
): readonly { readonly name: string; readonly events: readonly string[] }[] {
  const groups = new Map<string, { readonly name: string; readonly events: Set<string> }>();
  for (const { id, key, name } of named) {
    const group = groups.get(key) ?? { name, events: new Set<string>() };
    group.events.add(id);
    groups.set(key, group);
  }
  return [...groups.values()]
    .filter(({ events }) => events.size > 1)
    .map(({ name, events }) => ({ name, events: [...events].sort(inOrder) }))
    .sort((a, b) => inOrder(a.name, b.name));
}

const inOrder = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);
