import { expect, it } from "vitest";
import { declaredCapabilities } from "../capabilities/declared-capabilities.js";
import { assessCapabilities } from "../capabilities/assess-capabilities.js";
import { linkedLots, linkShipments } from "../events/link-shipments.js";
import { responsibleFor } from "../events/responsible-party.js";
import { findByCode, originsOf, recallComplete, shipmentsOfLot } from "../events/trace-questions.js";
import { identityUnique } from "../identity/identity-unique.js";
import { alertOnTest } from "../residues/alert-on-test.js";
import { declaredStages } from "../stages/declared-stages.js";
import { done, made, plainTrace, processed, to } from "../testing/small-chain.js";

const verdictOf = (report: ReturnType<typeof assessCapabilities>, id: string) =>
  report.capabilities.find(({ capability }) => capability === id)?.verdict;

it("lechang-2019/trace/eight-capabilities: seven of eight leave out that products can be recalled", () => {
  const { missing, complete } = declaredCapabilities([
    "生产可记录",
    "安全可预警",
    "源头可追溯",
    "流向可跟踪",
    "信息可存储",
    "身份可查询",
    "责任可认定",
  ]);
  expect({ missing, complete }).toEqual({ missing: ["产品可召回"], complete: false });
});

it("lechang-2019/trace/capability-1: an event of production puts lot L1 on record", () => {
  const report = assessCapabilities([made(1, "L1", "farm:北乡")]);
  expect({ recordable: verdictOf(report, "production-recordable") === "pass" }).toEqual({ recordable: true });
  expect(verdictOf(assessCapabilities([done(1, "storing", "L1")]), "production-recordable")).toBe("fail");
});

it("lechang-2019/trace/capability-2: a residue of 0.6 against a limit of 0.5 is warned of", () => {
  const { alert } = alertOnTest({ residue: "0.6", limit: "0.5" });
  expect({ alert }).toEqual({ alert: true });
});

it("lechang-2019/trace/capability-3: lot L9 is traced back to the farm at 北乡", () => {
  const events = [made(1, "L1", "farm:北乡"), processed(2, ["L1"], "L5"), processed(3, ["L5"], "L9")];
  const [origin, ...others] = originsOf(events, "L9", plainTrace(events, "back"));
  expect({ origin: origin?.place }).toEqual({ origin: "farm:北乡" });
  expect(others).toEqual([]);
});

const twoShipments = [
  made(1, "L1", "farm:北乡"),
  processed(2, ["L1"], "L2"),
  done(3, "shipping", "L2", { eventID: "S1", ...to("商店甲") }),
  done(4, "shipping", "L2", { eventID: "S2", ...to("商店乙") }),
  done(5, "shipping", "L7", { eventID: "S3", ...to("商店丙") }),
];

it("lechang-2019/trace/capability-4: lot L1 is tracked forward to shipments S1 and S2", () => {
  const shipments = shipmentsOfLot(twoShipments, "L1", plainTrace(twoShipments, "forward"));
  expect({ shipments }).toEqual({ shipments: ["S1", "S2"] });
});

it("lechang-2019/trace/capability-5: an event that reads back as it was written is stored", () => {
  const store = new Map(twoShipments.map((event) => [event, JSON.stringify(event)]));
  const report = assessCapabilities(twoShipments, { readBack: (event) => JSON.parse(store.get(event) ?? "null") });
  expect({ stored: verdictOf(report, "information-storable") === "pass" }).toEqual({ stored: true });
});

it("lechang-2019/trace/capability-6: code LC-2019-0001 is found", () => {
  const lot = "https://trace.example.cn/class/LC-2019-0001";
  expect({ found: findByCode([made(1, lot)], "LC-2019-0001") !== null }).toEqual({ found: true });
});

it("lechang-2019/trace/capability-7: 企业A answers for event E1", () => {
  const event = made(1, "L1", "farm:北乡", { eventID: "E1", sourceList: [{ type: "possessing_party", source: "企业A" }] });
  expect({ responsible: responsibleFor(event) }).toEqual({ responsible: "企业A" });
});

it("lechang-2019/trace/capability-8: a recall of lot L1 reaches shipments S1 and S2, and that is all", () => {
  const { affected, all } = recallComplete(twoShipments, "L1", plainTrace(twoShipments, "forward"), () => ({
    reached: ["L1", "L2"],
    events: [2, 3],
  }));
  expect({ affected, all }).toEqual({ affected: ["S1", "S2"], all: true });
});

it("lechang-2019/trace/identity: A1 was given twice", () => {
  expect(identityUnique(["A1", "A2", "A1"])).toEqual({ unique: false, duplicates: ["A1"] });
});

it("lechang-2021/trace/full-chain-stages: four of five stages leave out the sale", () => {
  const { missing, fullChain } = declaredStages(["产地种植", "生产", "加工", "流通"]);
  expect({ missing, fullChain }).toEqual({ missing: ["销售"], fullChain: false });
});

it("lechang-2021/trace/system: one lot, one linked shipment", () => {
  const { linked } = linkedLots({ lots: 1, linkedShipments: 1 });
  expect({ linked }).toEqual({ linked: true });
  const measured = linkShipments(twoShipments, ["L2"]);
  expect([measured.lots, measured.linkedShipments, measured.linked]).toEqual([1, 1, true]);
  expect(linkShipments(twoShipments, ["L1"]).unlinked).toEqual(["L1"]);
  expect(linkShipments(twoShipments, ["L1"], plainTrace(twoShipments, "forward")).linked).toBe(true);
});
