import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { done, made, plainTrace, processed } from "../testing/small-chain.js";
import { assessStages } from "./assess-stages.js";
import { declaredStages } from "./declared-stages.js";
import { stagesOfEvent } from "./stages-of-event.js";

const LOT = "https://trace.example.cn/class/L1";
const BOX = "https://trace.example.cn/class/L2";

const chain: readonly NormalEvent[] = [
  done(1, "https://lechang.example.cn/bizStep/planting", LOT, { eventID: "E0" }),
  made(2, LOT, "plot:7", { eventID: "E1" }),
  processed(3, [LOT], BOX, { eventID: "E2" }),
  done(4, "shipping", BOX, { eventID: "E3" }),
  done(5, "retail_selling", BOX, { eventID: "E4" }),
];

describe("the five stages", () => {
  it("are all on record for what reached its end, each with its events", () => {
    const report = assessStages(chain, { traceBack: plainTrace(chain, "back") });
    expect([report.fullChain, report.whole]).toEqual([true, { part: "1", whole: "1" }]);
    expect(report.stages.map(({ stage, evidence }) => [stage, evidence])).toEqual([
      ["planting", [{ subject: BOX, events: ["E0"] }]],
      ["production", [{ subject: BOX, events: ["E1"] }]],
      ["processing", [{ subject: BOX, events: ["E2"] }]],
      ["circulation", [{ subject: BOX, events: ["E3"] }]],
      ["sale", [{ subject: BOX, events: ["E4"] }]],
    ]);
  });

  it("fail one by one when their events are gone", () => {
    for (const [index, gone] of chain.entries()) {
      if (gone.type === "TransformationEvent") continue;
      const rest = chain.filter((event) => event !== gone);
      const report = assessStages(rest, { traceBack: plainTrace(rest, "back") });
      expect(report.stages.filter(({ verdict }) => verdict === "fail").map(({ stage }) => stage)).toEqual([report.stages[index]?.stage]);
      expect(report.fullChain).toBe(false);
    }
  });

  it("count the items for which they hold", () => {
    const two = [...chain, made(2, "urn:x:other", "plot:8")];
    const report = assessStages(two, { traceBack: plainTrace(two, "back"), most: 0 });
    expect(report.stages.map(({ counts }) => [counts.holds, counts.whole])).toEqual([
      [1, 2],
      [2, 2],
      [1, 2],
      [1, 2],
      [1, 2],
    ]);
    expect([report.whole, report.stages[0]?.missing]).toEqual([{ part: "1", whole: "2" }, []]);
  });

  it("are not known of no events", () => {
    const report = assessStages([]);
    expect([report.fullChain, report.whole, report.stages[0]?.verdict, report.stages[0]?.share]).toEqual([null, null, "unknown", null]);
  });

  it("survive JSON and back", () => {
    const report = assessStages(chain);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("the stage of an event", () => {
  it("is told by words of the vocabulary, by addresses of others, and by what the caller adds", () => {
    const stages = (bizStep: string, options = {}) => stagesOfEvent(done(1, bizStep, LOT), options);
    expect([stages("retail_selling"), stages("urn:gdst:bizStep:farmHarvest"), stages("inspecting")]).toEqual([
      ["sale"],
      ["production"],
      [],
    ]);
    expect(stages("https://a.example.cn/bizStep/修枝", { steps: { planting: ["修枝"] } })).toEqual(["planting"]);
  });

  it("is planting too for what came to be on a plot, or tells how it grew", () => {
    expect(stagesOfEvent(made(1, LOT, "plot:7"), { isPlot: (place) => place.startsWith("plot:") })).toEqual(["planting", "production"]);
    expect(stagesOfEvent(made(1, LOT, "loc:shop"), { isPlot: (place) => place.startsWith("plot:") })).toEqual(["production"]);
    const grown = made(1, LOT, "plot:7", { ilmd: { "{urn:epcglobal:cbv:mda}growingMethodCode": "ORGANIC" } });
    expect(stagesOfEvent(grown)).toEqual(["planting", "production"]);
  });
});

describe("a declared list of stages", () => {
  it("takes blanks and repetitions for nothing, and names what is not asked for", () => {
    expect(declaredStages([" 销售 ", "销售", "回收"])).toEqual({
      missing: ["产地种植", "生产", "加工", "流通"],
      covered: ["销售"],
      extra: ["回收"],
      fullChain: false,
    });
    expect(declaredStages(["产地种植", "生产", "加工", "流通", "销售"]).fullChain).toBe(true);
  });
});
