import type { NormalEvent, Quantity } from "../../../epcis/normal-event.js";
import { numbers } from "../../recall/testing/simulate.js";
import type { BalancePolicy } from "../policy.js";

/** What a county would declare for the chains below: scales err by less than half a hundredth, and waste is weighed. */
export const SMALL_CHAIN_POLICY: BalancePolicy = {
  tolerance: { shipment: "0.005", stock: "0.005" },
  yields: [{ bizStep: "creating_class_instance", min: "0.99", max: "1" }],
};

/** Where the thief is at work: nowhere, on the road, at the packing table, in the store. */
export type Leak = "none" | "road" | "table" | "store";

const farm = "https://farm.example.cn";

/** Grams as kilograms, in exact text. */
const kilograms = (grams: number): string => `${Math.floor(grams / 1000)}.${String(grams % 1000).padStart(3, "0")}`.replace(/\.?0+$/, "");
const of = (epcClass: string, grams: number): Quantity => ({ epcClass, quantity: kilograms(grams), uom: "KGM" });

/** A year of a small chain in which nothing is lost but what scales and drying take; or one in which a share in hundredths of percent goes missing once. */
export function closedChain(seed: number, leak: Leak, hundredths = 0): readonly NormalEvent[] {
  const pick = numbers(seed);
  const events: NormalEvent[] = [];
  let minute = 0;
  const log = (event: Omit<NormalEvent, "eventTime" | "eventTimeZoneOffset">): void => {
    minute += pick(3) === 0 ? 0 : 1 + pick(3000);
    events.push({
      ...event,
      eventTime: new Date(Date.UTC(2026, 0, 1) + minute * 60_000).toISOString(),
      eventTimeZoneOffset: "+08:00",
    });
  };
  let lost = leak === "none";
  const steal = (grams: number, where: Leak, later = false): number => {
    if (lost || where !== leak || (later && pick(3) > 0)) return 0;
    lost = true;
    return Math.ceil((grams * hundredths) / 10_000);
  };
  const at = (place: string) => ({ readPoint: { id: place }, bizLocation: { id: place } });
  const carry = (lot: string, grams: number, from: string, to: string, paper: string): number => {
    const papers = { bizTransactionList: [{ type: "desadv", bizTransaction: `${farm}/bt/${paper}` }] };
    log({
      type: "ObjectEvent",
      action: "OBSERVE",
      bizStep: "shipping",
      readPoint: { id: from },
      quantityList: [of(lot, grams)],
      ...papers,
    });
    const dried = Math.floor((grams * pick(40)) / 10_000);
    const arrived = grams - Math.max(dried, steal(grams, "road", paper.startsWith("h")));
    log({ type: "ObjectEvent", action: "OBSERVE", bizStep: "receiving", ...at(to), quantityList: [of(lot, arrived)], ...papers });
    return arrived;
  };
  const coop = `${farm}/loc/coop`;
  const shops = Array.from({ length: 1 + pick(3) }, (_, shop) => `${farm}/loc/shop-${shop}`);
  const stores = new Map<string, { place: string; lot: string; grams: number }>();
  const batches = 1 + pick(3);
  for (let batch = 0; batch < batches; batch += 1) {
    const inputs: Quantity[] = [];
    let total = 0;
    for (let plot = 0; plot <= pick(3); plot += 1) {
      const lot = `${farm}/class/harvest-${batch}-${plot}`;
      const grams = 50_000 + pick(900_000);
      const place = `${farm}/loc/plot-${plot}`;
      log({ type: "ObjectEvent", action: "ADD", bizStep: "commissioning", ...at(place), quantityList: [of(lot, grams)] });
      const arrived = carry(lot, grams, place, coop, `h${batch}-${plot}`);
      const used = pick(2) === 0 ? arrived : arrived - pick(Math.floor(arrived / 4));
      inputs.push(of(lot, used));
      total += used;
    }
    const waste = Math.floor((total * pick(1500)) / 10_000);
    const dust = Math.floor((total * pick(90)) / 10_000);
    const packed = total - waste - Math.max(dust, steal(total, "table"));
    const lot = `${farm}/class/pack-${batch}`;
    log({
      type: "TransformationEvent",
      bizStep: "creating_class_instance",
      ...at(coop),
      inputQuantityList: inputs,
      outputQuantityList: [of(lot, packed), of(`${farm}/class/waste-${batch}`, waste)],
    });
    let left = packed;
    for (const [number, shop] of shops.entries()) {
      const grams = number === shops.length - 1 ? left : Math.floor(left / 2);
      left -= grams;
      stores.set(`${lot} ${shop}`, { place: shop, lot, grams: carry(lot, grams, coop, shop, `p${batch}-${number}`) });
    }
  }
  for (const { place, lot, grams } of stores.values()) {
    const sold = pick(Math.floor(grams / 2));
    log({ type: "ObjectEvent", action: "OBSERVE", bizStep: "retail_selling", ...at(place), quantityList: [of(lot, sold)] });
    const spoilt = pick(Math.floor(grams / 8));
    log({ type: "ObjectEvent", action: "DELETE", bizStep: "destroying", ...at(place), quantityList: [of(lot, spoilt)] });
    const book = grams - sold - spoilt;
    const counted = book - Math.max(Math.floor((book * pick(40)) / 10_000), steal(book, "store"));
    minute += 1;
    log({ type: "ObjectEvent", action: "OBSERVE", bizStep: "stock_taking", ...at(place), quantityList: [of(lot, counted)] });
  }
  return events;
}
