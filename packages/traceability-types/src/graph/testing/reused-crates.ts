import type { NormalEvent } from "../../epcis/normal-event.js";
import { diceOf } from "./dice.js";

/** A season of lots that go to shops in crates that come back: which shop each lot went to, and all that was told of it. */
export interface Season {
  readonly events: readonly NormalEvent[];
  readonly lots: readonly { readonly id: string; readonly shop: string }[];
}

/** Each lot is packed into a crate that is free, received in one shop, and unpacked there. */
export function reusedCrates(lots: number, crates: number, shops: number, seed = 1): Season {
  const dice = diceOf(seed);
  const begin = Date.UTC(2026, 0, 1);
  const events: NormalEvent[] = [];
  const went: { id: string; shop: string }[] = [];
  for (let number = 0; number < lots; number += 1) {
    const id = `https://id.gs1.org/01/06901234567892/10/L${number}`;
    const shop = `https://farm.example.cn/shop/${dice(shops)}`;
    const crate = `https://id.gs1.org/8003/06901234567892C${number % crates}`;
    // A crate goes out on one day and is back on the next but one.
    const start = begin + Math.floor(number / crates) * 3 * 86_400_000 + (number % crates) * 60_000;
    const at = (hours: number) => ({ eventTime: new Date(start + hours * 3_600_000).toISOString(), eventTimeZoneOffset: "+08:00" });
    const list = [{ epcClass: id, quantity: "20", uom: "KGM" }];
    events.push(
      { type: "AggregationEvent", action: "ADD", parentID: crate, childQuantityList: list, ...at(0) },
      { type: "ObjectEvent", action: "OBSERVE", epcList: [crate], bizStep: "receiving", bizLocation: { id: shop }, ...at(20) },
      { type: "AggregationEvent", action: "DELETE", parentID: crate, childQuantityList: list, ...at(21) },
    );
    went.push({ id, shop });
  }
  return { events, lots: went };
}
