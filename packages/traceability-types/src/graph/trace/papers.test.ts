import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { crate, item, pack, see } from "../testing/events.js";
import { trace } from "./trace.js";

const id = (name: string) => `https://farm.example.cn/paper/${name}`;
const papers = (events: readonly NormalEvent[]) => {
  const { transactions, sources, destinations } = trace(indexEvents(events), item(1), { direction: "forward" });
  return { transactions, sources, destinations };
};
const paper = (type: string | undefined, name: string) => ({ ...(type === undefined ? {} : { type }), bizTransaction: id(name) });

describe("documents and parties of a trace", () => {
  test("are told once each, by type and then by id, those without a type first", () => {
    const listed = [paper("po", "2"), paper("inv", "9"), paper("po", "1"), paper(undefined, "5"), paper("po", "2")];
    const events = [1, 2].map((day) => see(day, "OBSERVE", [item(1)], undefined, { bizTransactionList: listed }));
    expect(papers(events).transactions).toEqual([
      { id: id("5") },
      { type: "inv", id: id("9") },
      { type: "po", id: id("1") },
      { type: "po", id: id("2") },
    ]);
  });
  test("are kept apart: documents, where from, where to", () => {
    const one = see(1, "OBSERVE", [item(1)], undefined, {
      bizTransactionList: [{ type: "po", bizTransaction: id("x") }],
      sourceList: [{ type: "possessing_party", source: id("x") }],
      destinationList: [{ type: "owning_party", destination: id("x") }],
    });
    expect(papers([one])).toEqual({
      transactions: [{ type: "po", id: id("x") }],
      sources: [{ type: "possessing_party", id: id("x") }],
      destinations: [{ type: "owning_party", id: id("x") }],
    });
  });
  test("are those of events that tell where it was, and of no event before, after or beside", () => {
    const order = (name: string) => ({ bizTransactionList: [paper("po", name)] });
    const events = [
      see(0, "OBSERVE", [crate(1)], undefined, order("before")),
      pack(1, "ADD", crate(1), [item(1)]),
      see(2, "OBSERVE", [crate(1)], undefined, order("in")),
      see(2, "OBSERVE", [item(2)], undefined, order("beside")),
      pack(3, "DELETE", crate(1), [item(1)]),
      see(4, "OBSERVE", [crate(1)], undefined, order("after")),
    ];
    expect(papers(events).transactions).toEqual([{ type: "po", id: id("in") }]);
  });
});
