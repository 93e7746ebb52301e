import { describe, expect, test } from "vitest";
import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { explainFinding } from "../findings/finding.js";
import { indexEvents } from "../index-events.js";
import { massBalance } from "./mass-balance.js";
import { closedChain, SMALL_CHAIN_POLICY } from "./testing/closed-chain.js";

const lot = "https://farm.example.cn/class/l7";
const other = "https://farm.example.cn/class/l8";
const kg = (quantity: string, epcClass = lot): Quantity => ({ epcClass, quantity, uom: "KGM" });
let minute = 0;
const at = (): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => {
  minute += 1;
  return { eventTime: new Date(Date.UTC(2026, 6, 1, 0, minute)).toISOString(), eventTimeZoneOffset: "+08:00" };
};
const made = (...quantityList: Quantity[]): NormalEvent => ({ type: "ObjectEvent", action: "ADD", ...at(), quantityList });
const step = (bizStep: string, quantityList: Quantity[], more: Partial<NormalEvent> = {}): NormalEvent => ({
  type: "ObjectEvent",
  action: "OBSERVE",
  bizStep,
  ...at(),
  quantityList,
  ...more,
});
const by = (paper: string): Partial<NormalEvent> => ({ bizTransactionList: [{ type: "desadv", bizTransaction: paper }] });
const place = (id: string): Partial<NormalEvent> => ({ readPoint: { id }, bizLocation: { id } });
const kinds = (events: readonly NormalEvent[], options = {}): readonly string[] =>
  massBalance(indexEvents(events), options).findings.map(({ kind }) => kind);

describe("the balance of a lot", () => {
  test("adds up kilograms, grams and tonnes exactly", () => {
    const { lots } = massBalance(
      indexEvents([
        made({ epcClass: lot, quantity: "0.1", uom: "TNE" }),
        step("retail_selling", [kg("0.1")]),
        step("retail_selling", [{ epcClass: lot, quantity: "200", uom: "GRM" }]),
        step("destroying", [kg("9.7")], { action: "DELETE" }),
        step("inspecting", [kg("1")], { action: "DELETE" }),
      ]),
    );
    expect(lots).toEqual([
      {
        lot,
        unit: "KGM",
        made: { amount: "100", missing: 0 },
        used: { amount: "0", missing: 0 },
        sold: { amount: "0.3", missing: 0 },
        destroyed: { amount: "9.7", missing: 0 },
        retired: { amount: "1", missing: 0 },
        left: "89",
      },
    ]);
  });

  test("may be sold out to the last gram, and not beyond", () => {
    expect(kinds([made(kg("10")), step("retail_selling", [kg("9.999")])])).toEqual([]);
    expect(kinds([made(kg("10")), step("retail_selling", [kg("10")])])).toEqual([]);
    expect(kinds([made(kg("10")), step("retail_selling", [kg("10.001")])])).toEqual(["lot-overdrawn"]);
  });

  test("is left open by amounts that are missing, unless what is known contradicts itself already", () => {
    expect(kinds([made(kg("10")), step("retail_selling", [{ epcClass: lot }])])).toEqual(["amount-missing"]);
    expect(kinds([made({ epcClass: lot }), step("retail_selling", [kg("4")])])).toEqual(["amount-missing"]);
    expect(kinds([made(kg("10")), step("retail_selling", [kg("11")]), step("retail_selling", [{ epcClass: lot }])])).toEqual([
      "lot-overdrawn",
    ]);
    expect(kinds([made(kg("10")), step("retail_selling", [{ epcClass: lot, quantity: "3" }])])).toEqual(["amount-missing"]);
    expect(kinds([step("retail_selling", [kg("4")])])).toEqual(["lot-unmade"]);
    expect(massBalance(indexEvents([made({ epcClass: lot })])).lots[0]?.left).toBe(null);
  });

  test("is told in both languages, with its events", () => {
    const [finding] = massBalance(indexEvents([made(kg("10")), step("retail_selling", [kg("12")])])).findings;
    expect(finding?.evidence.map(({ event }) => event)).toEqual([0, 1]);
    expect(finding === undefined ? null : explainFinding(finding)).toEqual({
      zh: `批次 ${lot} 产出 10 公斤，领用、销售、销毁合计 12 公斤，超出产出量`,
      en: `${lot}: 12 kg were used, sold or destroyed, but only 10 kg were made`,
    });
  });
});

describe("the balance of a process", () => {
  const turn = (input: string, output: string, more: Partial<NormalEvent> = {}): NormalEvent => ({
    type: "TransformationEvent",
    ...at(),
    inputQuantityList: [kg(input)],
    outputQuantityList: [kg(output, other)],
    ...more,
  });

  test("does not let more weight come out than went in", () => {
    expect(kinds([made(kg("100")), turn("100", "100")])).toEqual([]);
    expect(kinds([made(kg("100")), turn("100", "100.1")])).toEqual(["process-gain"]);
    expect(kinds([made(kg("100")), turn("100", "100.1")], { tolerance: { process: "0.001" } })).toEqual([]);
  });

  test("is held against the declared yield, below, at and above", () => {
    const options = { yields: [{ bizStep: "drying", min: "0.2", max: "0.3" }] };
    const dried = (output: string) => kinds([made(kg("100")), turn("100", output, { bizStep: "drying" })], options);
    expect([dried("19.999"), dried("20"), dried("30"), dried("30.001")]).toEqual([["yield-low"], [], [], ["yield-high"]]);
  });

  test("of several events counts as one, and of other units is unknown when a yield was declared", () => {
    const events = [made(kg("100")), turn("60", "20", { transformationID: "urn:t:1" }), turn("40", "80", { transformationID: "urn:t:1" })];
    expect(kinds(events)).toEqual([]);
    const bottles = { outputQuantityList: [{ epcClass: other, quantity: "50" }] };
    expect(kinds([made(kg("100")), turn("100", "1", bottles)])).toEqual([]);
    expect(kinds([made(kg("100")), turn("100", "1", bottles)], { yields: [{ min: "0.1", max: "1" }] })).toEqual(["yield-unknown"]);
  });
});

describe("the balance of a shipment", () => {
  const sent = (shipped: string, received: string) => [
    made(kg("100")),
    step("shipping", [kg(shipped)], by("urn:desadv:1")),
    step("receiving", [kg(received)], by("urn:desadv:1")),
  ];
  const options = { tolerance: { shipment: "0.02" } };

  test("may miss what the tolerance lets it, and no more", () => {
    expect([kinds(sent("100", "98.1"), options), kinds(sent("100", "98"), options), kinds(sent("100", "97.9"), options)]).toEqual([
      [],
      [],
      ["shipment-short"],
    ]);
    expect([kinds(sent("50", "51"), options), kinds(sent("50", "51.1"), options)]).toEqual([[], ["shipment-over"]]);
  });

  test("is open until something arrives, and several that arrive together are one", () => {
    expect(kinds([made(kg("100")), step("shipping", [kg("40")], by("urn:desadv:1"))])).toEqual(["shipment-open"]);
    const together = { bizTransactionList: ["urn:desadv:1", "urn:desadv:2"].map((bizTransaction) => ({ type: "desadv", bizTransaction })) };
    const two = [
      made(kg("100")),
      step("shipping", [kg("40")], by("urn:desadv:1")),
      step("shipping", [kg("60")], by("urn:desadv:2")),
      step("receiving", [kg("100")], together),
    ];
    expect(kinds(two)).toEqual([]);
  });

  test("counts crates by the piece", () => {
    const crates = (count: number): Partial<NormalEvent> => ({
      epcList: Array.from({ length: count }, (_, crate) => `https://farm.example.cn/crate/${crate}`),
    });
    const events = [
      step("shipping", [], { ...by("urn:desadv:1"), ...crates(3) }),
      step("receiving", [], { ...by("urn:desadv:1"), ...crates(2) }),
    ];
    expect(kinds(events)).toEqual(["shipment-open"]);
  });
});

describe("the balance of a holder", () => {
  const shop = "https://farm.example.cn/loc/shop";
  const got = [made(kg("100")), step("receiving", [kg("40")], place(shop))];
  const options = { tolerance: { stock: "0.01" } };

  test("is held against a count of the stock", () => {
    const counted = (amount: string) => kinds([...got, step("stock_taking", [kg(amount)], place(shop))], options);
    // The lot was made nobody says where, so its holders are not judged.
    expect(counted("30")).toEqual([]);
    const known = [{ ...made(kg("100")), ...place("https://farm.example.cn/loc/farm") }, step("receiving", [kg("40")], place(shop))];
    const judged = (amount: string) => kinds([...known, step("stock_taking", [kg(amount)], place(shop))], options);
    expect([judged("39.6"), judged("39.5"), judged("40.4"), judged("40.5")]).toEqual([[], ["stock-short"], [], ["stock-over"]]);
  });

  test("cannot give what was not got, at places of one owner", () => {
    const back = `${shop}/back`;
    const known = [{ ...made(kg("100")), ...place("https://farm.example.cn/loc/farm") }, step("receiving", [kg("40")], place(back))];
    const events = [...known, step("retail_selling", [kg("41")], place(shop))];
    expect(kinds(events, { owners: { [shop]: "urn:shop", [back]: "urn:shop" } })).toEqual(["holder-overdrawn"]);
    expect(kinds(events)).toEqual([]);
  });
});

describe("the balance of a chain", () => {
  test("of 300 closed years raises no alarm, and finds the losses of 100 others", () => {
    const fails = (events: readonly NormalEvent[]) =>
      massBalance(indexEvents(events), SMALL_CHAIN_POLICY).findings.filter(({ verdict }) => verdict === "fail");
    for (let seed = 20_000; seed < 20_300; seed += 1) expect(fails(closedChain(seed, "none"))).toEqual([]);
    const leaks = ["road", "table", "store"] as const;
    for (let seed = 0; seed < 100; seed += 1) expect(fails(closedChain(seed, leaks[seed % 3] ?? "road", 200)).length).toBeGreaterThan(0);
  });
});
