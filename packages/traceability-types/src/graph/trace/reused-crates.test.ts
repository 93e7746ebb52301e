import { expect, test } from "vitest";
import { indexEvents } from "../index-events.js";
import { reusedCrates } from "../testing/reused-crates.js";
import { trace } from "./trace.js";

test("each lot in a reused crate is traced to the one shop that it went to, where time-blind tracing blames all shops of the crate", () => {
  const { events, lots } = reusedCrates(800, 20, 250);
  const index = indexEvents(events);
  let blamed = 0;
  for (const [number, { id, shop }] of lots.entries()) {
    expect(trace(index, id, { direction: "forward" }).places).toEqual([shop]);
    const ofCrate = new Set(lots.filter((_, other) => other % 20 === number % 20).map((other) => other.shop));
    const naive = trace(index, id, { direction: "forward", containment: "naive" }).places;
    expect(naive).toEqual([...ofCrate].sort());
    blamed += naive.length;
  }
  expect(blamed / lots.length).toBeGreaterThan(35);
});
