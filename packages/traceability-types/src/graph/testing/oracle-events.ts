import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { ALWAYS } from "../times.js";

/** An event that counts, as the decision tells it in words: its own sets, and nothing shared with the index. */
export interface PlainEvent {
  /** What makes it one event: its id and what it tells; without an id also when it was recorded. */
  readonly key: string;
  readonly event: NormalEvent;
  readonly t: number;
}

const sorted = (value: unknown): unknown => {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .filter(([, inner]) => inner !== undefined)
      .sort(([left], [right]) => (left < right ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  );
};

const contentOf = ({ recordTime: _r, eventID: _i, errorDeclaration: _e, ...content }: NormalEvent): string =>
  JSON.stringify(sorted(content));

/** What makes an event one and the same. */
export const keyOf = (event: NormalEvent): string =>
  JSON.stringify([event.eventID ?? null, contentOf(event), event.eventID === undefined ? (event.recordTime ?? null) : null]);

/** Events that count as of (E, R). */
export function countingEvents(events: readonly NormalEvent[], E: number, R: number): readonly PlainEvent[] {
  const read = events.map((event) => ({ event, key: keyOf(event), content: contentOf(event) }));
  const declarations = read.filter(({ event }) => event.errorDeclaration !== undefined);
  const told = read.filter(({ event }) => event.errorDeclaration === undefined);
  const recordedOf = (event: NormalEvent) => (event.recordTime === undefined ? Number.NEGATIVE_INFINITY : Date.parse(event.recordTime));
  return [...new Set(told.map(({ key }) => key))].flatMap((key) => {
    const copies = told.filter((one) => one.key === key);
    const [first] = copies;
    if (first === undefined) return [];
    const { event, content } = first;
    const r = Math.min(...copies.map((one) => recordedOf(one.event)));
    const against = declarations.filter((one) =>
      one.event.eventID === undefined ? one.content === content : one.event.eventID === event.eventID,
    );
    const x = Math.min(...against.map((one) => Date.parse(one.event.errorDeclaration?.declarationTime ?? "")));
    const t = Date.parse(event.eventTime);
    return t <= E && r <= R && (x === Number.POSITIVE_INFINITY || R < x) ? [{ key, event, t }] : [];
  });
}

/** A name in an event. */
export interface Named {
  readonly id: string;
  readonly role: "parent" | "child" | "observed" | "input" | "output";
  readonly asClass: boolean;
  readonly quantity?: Quantity;
}

export function namesIn(event: NormalEvent): readonly Named[] {
  const things = (ids: readonly string[] | undefined, role: Named["role"]): Named[] =>
    (ids ?? []).map((id) => ({ id, role, asClass: false }));
  const classes = (list: readonly Quantity[] | undefined, role: Named["role"]): Named[] =>
    (list ?? []).map((quantity) => ({ id: quantity.epcClass, role, asClass: true, quantity }));
  return [
    ...things(event.parentID === undefined ? [] : [event.parentID], "parent"),
    ...things(event.childEPCs, "child"),
    ...classes(event.childQuantityList, "child"),
    ...things(event.epcList, "observed"),
    ...classes(event.quantityList, "observed"),
    ...things(event.inputEPCList, "input"),
    ...classes(event.inputQuantityList, "input"),
    ...things(event.outputEPCList, "output"),
    ...classes(event.outputQuantityList, "output"),
  ];
}

/** A trade item and nothing more, in GS1's canonical form. */
export const isKindOfGoods = (id: string): boolean =>
  /^https:\/\/id\.gs1\.org\/01\/[0-9]{14}(?:\/22\/[^/]*)?$/u.test(id) ||
  /^https:\/\/id\.gs1\.org\/8006\/[0-9]{18}$/u.test(id) ||
  id.startsWith("urn:epc:idpat:");

export const END: number = ALWAYS;
