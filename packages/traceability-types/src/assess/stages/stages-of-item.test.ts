import { describe, expect, it } from "vitest";
import { openLedger } from "../events/ledger.js";
import { done, made, processed } from "../testing/small-chain.js";
import { historiesIn } from "./stages-of-item.js";

const [LOT, BOX] = ["https://trace.example.cn/class/L1", "https://trace.example.cn/class/L2"];
const ledger = openLedger([
  made(1, LOT, undefined, { eventID: "E0", bizStep: "planting" }),
  processed(2, [LOT], BOX, { eventID: "E1" }),
  done(3, "shipping", BOX, { eventID: "E2" }),
  done(4, "retail_selling", BOX, { eventID: "E3" }),
  done(5, "retail_selling", BOX, { eventID: "E4" }),
]);
const traced = (...events: readonly number[]) => ({ reached: [], events });

describe("the history of an item", () => {
  it("is what its own events tell, and those that traces meet", () => {
    expect([...historiesIn(ledger, {}).stagesOf(BOX)].sort()).toEqual(["circulation", "processing", "sale"]);
    expect([...historiesIn(ledger, { traceBack: () => traced(0) }).stagesOf(BOX)]).toHaveLength(5);
    expect(historiesIn(ledger, {}).stagesOf("urn:x:unknown").size).toBe(0);
  });

  it("shows a stage by its events, in their order and each once", () => {
    const { showing } = historiesIn(ledger, { traceBack: () => traced(4, 3, 4) });
    expect(showing(BOX, "sale")).toEqual(["E3", "E4"]);
    expect(showing(BOX, "planting")).toEqual([]);
  });

  it("is followed no further than to its fifth stage", () => {
    const asked: string[] = [];
    const { stagesOf } = historiesIn(ledger, { traceBack: () => traced(0), traceForward: (item) => (asked.push(item), traced()) });
    expect([stagesOf(BOX).size, asked]).toEqual([5, []]);
  });
});
