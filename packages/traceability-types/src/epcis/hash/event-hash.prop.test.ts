import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { anyEvent } from "../../xml/testing/any-event.js";
import type { NormalEvent } from "../normal-event.js";
import { eventHash } from "./event-hash.js";

/** Every list, and all fields, the other way round. */
function turned<T>(value: T): T;
function turned(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(turned).reverse();
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .map(([name, one]) => [name, turned(one)] as const)
      .reverse(),
  );
}

describe("an event hash", () => {
  it("does not depend on the order of lists and fields, nor on who recorded it when", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const { eventID: _, recordTime: __, errorDeclaration: ___, ...bare }: NormalEvent = event;
        expect(eventHash(turned(event))).toEqual(eventHash(event));
        expect(eventHash(bare)).toEqual(eventHash(event));
      }),
    );
  });

  it("changes with the time, the place and every identifier", () => {
    fc.assert(
      fc.property(anyEvent, (event) => {
        const hash = eventHash(event);
        expect(eventHash({ ...event, eventTime: "1999-01-01T00:00:00.000Z" })).not.toEqual(hash);
        expect(eventHash({ ...event, readPoint: { id: "urn:x:elsewhere" } })).not.toEqual(hash);
        expect(eventHash({ ...event, epcList: [...(event.epcList ?? []), "urn:x:another"] })).not.toEqual(hash);
      }),
    );
  });
});
