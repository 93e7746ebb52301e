import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { crate, item, pack, see, shop } from "../testing/events.js";
import { instantOf } from "../testing/random-events.js";
import { trace } from "./trace.js";

const party = (name: string) => `https://farm.example.cn/party/${name}`;
const last = (events: readonly NormalEvent[]) => {
  const [known] = trace(indexEvents(events), item(1), { direction: "forward" }).reached;
  return { place: known?.place, holder: known?.holder, disposition: known?.disposition };
};
const sent = (day: number, type: string, to: string) =>
  see(day, "OBSERVE", [item(1)], undefined, { destinationList: [{ type, destination: party(to) }] });

describe("what was last told of an object", () => {
  test("is what was told latest, in whatever order events came in", () => {
    const events = [
      see(1, "ADD", [item(1)], shop("a"), { disposition: "active" }),
      see(2, "OBSERVE", [item(1)], shop("b"), { disposition: "in_transit" }),
    ];
    const wanted = {
      place: { time: instantOf(2), ids: [shop("b")] },
      holder: undefined,
      disposition: { time: instantOf(2), ids: ["in_transit"] },
    };
    expect(last(events)).toEqual(wanted);
    expect(last([...events].reverse())).toEqual(wanted);
  });
  test("is what was told latest, also when one answer is of itself and the other of what it lies in", () => {
    const packed = pack(1, "ADD", crate(1), [item(1)]);
    const told = [see(2, "OBSERVE", [crate(1)], shop("a")), see(3, "OBSERVE", [item(1)], shop("b"))];
    expect(last([packed, ...told]).place).toEqual({ time: instantOf(3), ids: [shop("b")] });
  });
  test("stays when later events do not tell of it", () => {
    const events = [
      see(1, "ADD", [item(1)], shop("a"), { disposition: "active" }),
      sent(2, "owning_party", "b"),
      see(3, "OBSERVE", [item(1)]),
    ];
    expect(last(events)).toEqual({
      place: { time: instantOf(1), ids: [shop("a")] },
      holder: { time: instantOf(2), ids: [party("b")] },
      disposition: { time: instantOf(1), ids: ["active"] },
    });
  });
  test("is where it is from then on, and where it was read only when nothing else is said", () => {
    const read = { readPoint: { id: shop("door") } };
    expect(last([see(1, "OBSERVE", [item(1)], shop("a"), read)]).place?.ids).toEqual([shop("a")]);
    expect(last([see(1, "OBSERVE", [item(1)], undefined, read)]).place?.ids).toEqual([shop("door")]);
  });
  test("is held by whom it went to, as property or into their hands; not by a place, nor by whom it came from", () => {
    expect(last([sent(1, "owning_party", "b")]).holder?.ids).toEqual([party("b")]);
    expect(last([sent(1, "possessing_party", "b")]).holder?.ids).toEqual([party("b")]);
    expect(last([sent(1, "location", "b")]).holder).toBeUndefined();
    const from = { sourceList: [{ type: "owning_party", source: party("a") }] };
    const order = { bizTransactionList: [{ type: "owning_party", bizTransaction: party("c") }] };
    expect(last([see(1, "OBSERVE", [item(1)], undefined, { ...from, ...order })]).holder).toBeUndefined();
  });
  test("of several answers at one moment is all of them, each once and in order", () => {
    const events = [see(1, "OBSERVE", [item(1)], shop("b")), see(1, "OBSERVE", [item(1)], shop("a")), see(1, "ADD", [item(1)], shop("b"))];
    expect(last(events).place).toEqual({ time: instantOf(1), ids: [shop("a"), shop("b")] });
  });
  test("is nothing when nothing was told", () => {
    expect(trace(indexEvents([pack(1, "ADD", item(1), [item(2)])]), item(1), { direction: "forward" }).reached).toEqual([
      { id: item(1), time: -8.64e15 },
      { id: item(2), time: instantOf(1) },
    ]);
  });
});
