import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { done, made, plainTrace, processed, to } from "../testing/small-chain.js";
import { assessCapabilities } from "./assess-capabilities.js";
import { CAPABILITIES, type CapabilityId } from "./capability-names.js";
import type { CapabilityOptions } from "./capability-options.js";

const LOT = "https://trace.example.cn/class/L1";
const BOX = "https://trace.example.cn/class/L2";
const held = { sourceList: [{ type: "possessing_party", source: "合作社" }] };
const lab = { sensorElementList: [{ sensorReport: [{ chemicalSubstance: "毒死蜱", value: "0.01", uom: "mg/kg" }] }] };

const chain: readonly NormalEvent[] = [
  made(1, LOT, "farm:北乡", { eventID: "E1", ...held, ...lab }),
  processed(2, [LOT], BOX, { eventID: "E2", ...held }),
  done(3, "shipping", BOX, { eventID: "E3", ...held, ...to("商店甲") }),
];

const all = (events: readonly NormalEvent[], more: CapabilityOptions = {}) =>
  assessCapabilities(events, {
    traceBack: plainTrace(events, "back"),
    traceForward: plainTrace(events, "forward"),
    recall: plainTrace(events, "forward"),
    limits: [{ substance: "毒死蜱", limit: "0.02", uom: "mg/kg" }],
    readBack: (event) => structuredClone(event),
    ...more,
  });

const one = (events: readonly NormalEvent[], id: CapabilityId, more: CapabilityOptions = {}) =>
  all(events, more).capabilities.find(({ capability }) => capability === id);

const codes = (events: readonly NormalEvent[], id: CapabilityId, more: CapabilityOptions = {}) =>
  one(events, id, more)?.missing.map(({ subject, code }) => `${subject} ${code}`);

describe("the eight capabilities", () => {
  it("all hold for a chain with nothing missing, each shown by its events", () => {
    const report = all(chain);
    expect([report.verdict, report.missing, report.open, report.alerts]).toEqual(["pass", [], [], []]);
    expect(report.capabilities.map(({ capability }) => capability)).toEqual(CAPABILITIES);
    expect(report.capabilities.map(({ counts }) => [counts.holds, counts.whole])).toEqual([
      [2, 2],
      [2, 2],
      [2, 2],
      [2, 2],
      [3, 3],
      [2, 2],
      [3, 3],
      [2, 2],
    ]);
    expect(one(chain, "source-traceable")?.evidence).toEqual([
      { subject: LOT, events: ["E1"] },
      { subject: BOX, events: ["E1"] },
    ]);
  });

  it("are not known of no events at all", () => {
    expect(all([]).verdict).toBe("unknown");
    expect(all([]).open).toEqual(CAPABILITIES);
  });

  it("stay open, and say what they need, without traces, store and limits", () => {
    const report = assessCapabilities(chain);
    expect(report.open).toEqual(["safety-warnable", "source-traceable", "flow-trackable", "information-storable", "product-recallable"]);
    expect(report.capabilities.find(({ capability }) => capability === "flow-trackable")?.needs?.zh).toContain("traceForward");
  });

  it("survive JSON and back", () => {
    const report = all([...chain, done(4, "shipping", BOX)]);
    expect(JSON.parse(JSON.stringify(report))).toEqual(report);
  });
});

describe("production on record 生产可记录", () => {
  it("lacks what nobody made, and where it was made", () => {
    expect(codes([done(1, "storing", LOT)], "production-recordable")).toEqual([`${LOT} never-made`]);
    expect(codes([made(1, LOT)], "production-recordable")).toEqual([`${LOT} made-without-place`]);
  });

  it("does not take a retracted event for a record", () => {
    const wrong = { ...chain[0], errorDeclaration: { declarationTime: "2026-07-02T00:00:00.000Z" } } as NormalEvent;
    expect(codes([...chain, wrong], "production-recordable")).toEqual([`${LOT} never-made`]);
  });

  it("does not ask it of crates and pallets, nor of goods without a lot", () => {
    const packed: NormalEvent = { ...done(2, "packing", LOT), type: "AggregationEvent", parentID: "https://trace.example.cn/obj/crate-7" };
    const unnamed = done(3, "storing", "https://id.gs1.org/01/06901234567892");
    const report = all([made(1, LOT, "farm:北乡"), packed, unnamed, done(4, "cleaning", "https://trace.example.cn/obj/crate-7")]);
    expect(report.capabilities[0]?.counts.whole).toBe(1);
  });
});

describe("safety alerts 安全可预警", () => {
  it("holds where a result can be held against a limit, also one of what a lot was made of", () => {
    expect(one(chain, "safety-warnable")?.counts).toEqual({ holds: 2, fails: 0, open: 0, whole: 2 });
    expect(codes(chain, "safety-warnable", { limits: [] })).toEqual([`${LOT} no-limit`, `${BOX} no-limit`]);
    expect(codes([made(1, LOT)], "safety-warnable")).toEqual([`${LOT} no-test`]);
    const murky = { tests: [{ item: LOT, substance: "毒死蜱", residue: "微量", uom: "mg/kg" }] };
    expect(codes([made(1, LOT)], "safety-warnable", murky)).toEqual([`${LOT} not-comparable`]);
  });

  it("is open where only some of what a lot was made of was tested, until the lot itself or every origin was", () => {
    const inputs = ["urn:x:a", "urn:x:b", "urn:x:c"];
    const events = [...inputs.map((lot) => made(1, lot, "farm:北乡")), processed(2, inputs, BOX)];
    const tested = (...lots: readonly string[]) => ({
      items: [BOX],
      tests: lots.map((item) => ({ item, substance: "毒死蜱", residue: "0.01", uom: "mg/kg" })),
    });
    const verdictOf = (...lots: readonly string[]) => one(events, "safety-warnable", tested(...lots))?.verdict;
    expect([verdictOf(), verdictOf("urn:x:a"), verdictOf("urn:x:a", "urn:x:c")]).toEqual(["fail", "unknown", "unknown"]);
    expect([verdictOf(...inputs), verdictOf(BOX)]).toEqual(["pass", "pass"]);
    expect(codes(events, "safety-warnable", tested("urn:x:a"))).toEqual([`${BOX} origin-without-test`]);
  });

  it("is open where a trace back has no end", () => {
    const events = [processed(2, ["urn:x:b"], "urn:x:a"), processed(2, ["urn:x:a"], "urn:x:b")];
    const tests = [{ item: "urn:x:a", substance: "毒死蜱", residue: "0.01", uom: "mg/kg" }];
    expect(codes(events, "safety-warnable", { items: ["urn:x:b"], tests })).toEqual(["urn:x:b origin-without-test"]);
  });

  it("does not compare different units", () => {
    const other = { limits: [{ substance: "毒死蜱", limit: "0.02", uom: "μg/kg" }] };
    expect(one(chain, "safety-warnable", other)?.counts.open).toBe(2);
  });

  it("alerts above the limit, and neither at it nor below", () => {
    const alerts = (residue: string) => all(chain, { tests: [{ item: LOT, substance: "毒死蜱", residue, uom: "mg/kg" }] }).alerts.length;
    expect(["0.0199", "0.02", "0.020", "0.0201"].map(alerts)).toEqual([0, 0, 0, 1]);
  });
});

describe("the source 源头可追溯", () => {
  it("is lost where an end of the trace was never made, or nowhere", () => {
    expect(codes([processed(2, [LOT], BOX)], "source-traceable")).toEqual([`${BOX} no-origin`, `${LOT} no-origin`]);
    expect(codes([made(1, LOT)], "source-traceable")).toEqual([`${LOT} origin-without-place`]);
    expect(codes(chain, "source-traceable", { items: ["urn:x:L8"] })).toEqual(["urn:x:L8 not-in-events"]);
  });
});

describe("the flow 流向可跟踪", () => {
  it("is lost with a shipment to nobody, unless it was received", () => {
    const lost = [made(1, LOT, "farm:北乡"), done(2, "shipping", LOT, { eventID: "S1" })];
    expect(codes(lost, "flow-trackable")).toEqual([`${LOT} no-destination`]);
    const received = [...lost, done(3, "receiving", LOT, { bizLocation: { id: "loc:shop" } })];
    expect(one(received, "flow-trackable")?.verdict).toBe("pass");
    const nowhere = [...lost, done(3, "receiving", LOT)];
    expect(one(nowhere, "flow-trackable")?.verdict).toBe("fail");
    const before = [...lost, done(1, "receiving", LOT, { bizLocation: { id: "loc:shop" } })];
    expect(one(before, "flow-trackable")?.verdict).toBe("fail");
  });

  it("is known of what was never shipped when a place is", () => {
    expect(one([made(1, LOT, "farm:北乡")], "flow-trackable")?.verdict).toBe("pass");
    expect(codes([made(1, LOT)], "flow-trackable")).toEqual([`${LOT} whereabouts-unknown`]);
  });
});

describe("storage 信息可存储", () => {
  it("fails for what does not come back, or comes back otherwise", () => {
    expect(
      codes(chain, "information-storable", {
        readBack: ({ eventID }) => (eventID === "E2" ? null : (chain.find((event) => event.eventID === eventID) ?? null)),
      }),
    ).toEqual(["E2 not-stored"]);
    expect(codes(chain, "information-storable", { readBack: (event) => ({ ...event, bizStep: "holding" }) })).toHaveLength(3);
    expect(
      one(chain, "information-storable", { readBack: (event) => ({ ...event, recordTime: "2026-07-09T00:00:00.000Z" }) })?.verdict,
    ).toBe("pass");
  });
});

describe("identity 身份可查询", () => {
  const thing = "https://trace.example.cn/obj/LC-0001";
  const serial = (day: number, more: Partial<NormalEvent> = {}): NormalEvent => ({
    type: "ObjectEvent",
    action: "ADD",
    eventTime: `2026-07-0${day}T02:00:00.000Z`,
    eventTimeZoneOffset: "+08:00",
    epcList: [thing],
    ...more,
  });

  it("is one of one thing", () => {
    expect(one([serial(1)], "identity-queryable")?.verdict).toBe("pass");
    expect(codes([serial(1), serial(2)], "identity-queryable")).toEqual([`${thing} made-twice`]);
    expect(one([serial(1), serial(1)], "identity-queryable")?.verdict).toBe("pass");
    expect(codes([made(1, "L1")], "identity-queryable")).toEqual(["L1 not-an-id"]);
  });

  it("is found by the codes on labels", () => {
    expect(one([serial(1)], "identity-queryable", { labels: ["LC-0001", thing] })?.verdict).toBe("pass");
    expect(codes([serial(1)], "identity-queryable", { labels: ["LC-0002"] })).toEqual(["LC-0002 not-found"]);
    const two = [serial(1), serial(2, { epcList: ["https://other.example.cn/obj/LC-0001"] })];
    expect(codes(two, "identity-queryable", { labels: ["LC-0001"] })).toEqual(["LC-0001 not-found"]);
  });
});

describe("responsibility 责任可认定", () => {
  it("is that of the sender, of the receiver of what was received, or of whoever runs the place", () => {
    expect(codes([made(1, LOT, "farm:北乡", { eventID: "E1" })], "responsibility-attributable")).toEqual(["E1 nobody-responsible"]);
    expect(codes([made(1, LOT)], "responsibility-attributable")).toEqual(["#0 nobody-responsible"]);
    const partyOf = (place: string) => (place === "farm:北乡" ? "农户" : null);
    expect(one([made(1, LOT, "farm:北乡")], "responsibility-attributable", { partyOf })?.verdict).toBe("pass");
  });
});

describe("recall 产品可召回", () => {
  it("is open, and says what it needs, without a recall: a trace forward held against itself shows nothing", () => {
    const { capabilities } = assessCapabilities(chain, { traceForward: plainTrace(chain, "forward") });
    const [recallable] = capabilities.slice(-1);
    expect([recallable?.capability, recallable?.verdict, recallable?.counts.open]).toEqual(["product-recallable", "unknown", 2]);
    expect(recallable?.needs?.en).toContain("(recall)");
  });

  it("asks of what was never shipped that a place or a holder is known", () => {
    const of = (events: readonly NormalEvent[]) => [one(events, "product-recallable")?.verdict, codes(events, "product-recallable")];
    expect(of([made(1, LOT)])).toEqual(["unknown", [`${LOT} nowhere-to-recall`]]);
    expect(of([made(1, LOT, "farm:北乡")])).toEqual(["pass", []]);
    expect(of([made(1, LOT, undefined, held)])).toEqual(["pass", []]);
    const blind = { recall: () => ({ reached: [], events: [] }) };
    expect(one([made(1, LOT, "farm:北乡")], "product-recallable", blind)?.verdict).toBe("unknown");
  });

  it("has to reach every shipment, and somebody in each", () => {
    expect(codes(chain, "product-recallable", { recall: () => ({ reached: [], events: [] }) })).toEqual([
      `${LOT} left-out-of-recall`,
      `${BOX} left-out-of-recall`,
    ]);
    const silent = [...chain, done(4, "shipping", BOX, { eventID: "S9" })];
    expect(codes(silent, "product-recallable")).toEqual([`${LOT} nobody-to-notify`, `${BOX} nobody-to-notify`]);
  });
});

describe("large and hostile input", () => {
  it("one event with a hundred thousand things is gone through once, not once for each", () => {
    const things = Array.from({ length: 100_000 }, (_, index) => `https://trace.example.cn/obj/${index}`);
    const report = assessCapabilities([{ ...made(1, LOT, "farm:北乡"), epcList: things }], { most: 1 });
    expect(report.capabilities.map(({ counts }) => counts.whole)).toEqual([100_001, 100_001, 100_001, 100_001, 1, 100_001, 1, 100_001]);
  });

  it("fields of users a hundred thousand levels deep are read back and compared", () => {
    let deep: NonNullable<NormalEvent["extensions"]> = { "{https://a.example.cn/}end": "x" };
    for (let depth = 0; depth < 100_000; depth += 1) deep = { "{https://a.example.cn/}in": deep };
    const event = made(1, LOT, "farm:北乡", { extensions: deep });
    expect(one([event], "information-storable", { readBack: (same) => ({ ...same }) })?.verdict).toBe("pass");
  });

  it("ids that are names of methods are ids like any other", () => {
    const report = all([made(1, "__proto__", "farm:北乡"), made(1, "constructor", "farm:北乡")]);
    expect(report.capabilities[0]?.counts).toEqual({ holds: 2, fails: 0, open: 0, whole: 2 });
  });
});

describe("laws", () => {
  const event = fc.record({
    kind: fc.constantFrom("made", "processed", "shipping", "receiving"),
    day: fc.integer({ min: 1, max: 9 }),
    lot: fc.constantFrom("urn:x:a", "urn:x:b", "urn:x:c"),
    placed: fc.boolean(),
  });
  const events = fc.array(event, { maxLength: 12 }).map((list) =>
    list.map(({ kind, day, lot, placed }, index): NormalEvent => {
      const id = { eventID: `E${index}` };
      if (kind === "made") return made(day, lot, placed ? "farm:北乡" : undefined, id);
      if (kind === "processed") return processed(day, [lot], `${lot}${lot}`, id);
      return done(day, kind, lot, { ...id, ...(placed ? to("商店甲") : {}) });
    }),
  );

  it("counts add up, verdicts follow from counts, and evidence is never more than asked for", () => {
    fc.assert(
      fc.property(events, fc.integer({ min: 0, max: 3 }), (list, most) => {
        for (const { counts, verdict, evidence, missing } of all(list, { most }).capabilities) {
          expect(counts.holds + counts.fails + counts.open).toBe(counts.whole);
          expect(verdict).toBe(counts.fails > 0 ? "fail" : counts.whole > 0 && counts.open === 0 ? "pass" : "unknown");
          expect(Math.max(evidence.length, missing.length)).toBeLessThanOrEqual(most);
        }
      }),
    );
  });

  it("what the caller adds never turns a fail into anything else", () => {
    fc.assert(
      fc.property(events, (list) => {
        const bare = assessCapabilities(list);
        const full = all(list);
        for (const [index, { verdict, capability }] of bare.capabilities.entries())
          if (verdict !== "unknown" && capability !== "responsibility-attributable")
            expect(full.capabilities[index]?.verdict).toBe(verdict);
      }),
    );
  });
});
