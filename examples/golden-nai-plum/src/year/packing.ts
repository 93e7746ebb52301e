import type { County } from "./county.js";
import { between } from "./random.js";
import { aggregation, fromTo, kilograms, objects, step, transaction, transformation, type WrittenEvent } from "./written-event.js";

const BOX = 2500;
const CARTON = 6;

/** Crates leave the store, their plums go into boxes of 2.5 kilograms (five jin) with a number each, six to a carton, a carton to a shop. */
export function* packingOf(county: County, morning: number): Generator<WrittenEvent> {
  const { names, random, stored, empty, counts } = county;
  const ready = stored.filter(({ since }) => since < morning - 24 * 60).slice(0, 40);
  stored.splice(0, ready.length);
  let minutes = morning;
  for (const { crate, lot, grams } of ready) {
    minutes += 4;
    yield aggregation(minutes, {
      action: "DELETE",
      parentID: crate,
      childQuantityList: [kilograms(lot, grams)],
      ...step("unpacking", "in_progress", names.packingHall),
    });
    empty.push(crate);
    const boxes = Array.from({ length: Math.floor(grams / BOX) }, () => names.item("box", (counts.boxes += 1)));
    if (boxes.length === 0) continue;
    yield transformation(minutes + 2, {
      inputQuantityList: [kilograms(lot, grams)],
      outputEPCList: boxes,
      ...step("repackaging", "active", names.packingHall),
    });
    for (let from = 0; from < boxes.length; from += CARTON)
      yield* sent(county, boxes.slice(from, from + CARTON), names.packingHall, between(random, 1, county.options.shops), minutes + 3);
  }
}

/** A carton is packed, ordered, sent, received, opened, and its boxes are sold over the next days. */
export function* sent(county: County, boxes: readonly string[], from: string, shop: number, minutes: number): Generator<WrittenEvent> {
  const { names, random, counts } = county;
  const carton = names.carton((counts.cartons += 1));
  const to = names.shop(shop);
  const order = { type: "po", bizTransaction: names.order((counts.orders += 1)) };
  const there = minutes + between(random, 240, 1800);
  const opened = there + between(random, 10, 300);
  yield aggregation(minutes, { action: "ADD", parentID: carton, childEPCs: boxes, ...step("packing", "in_progress", from) });
  yield transaction(minutes + 1, {
    action: "ADD",
    bizTransactionList: [order],
    epcList: [carton],
    ...step("staging_outbound", "in_progress", from),
  });
  yield objects(minutes + 30, {
    action: "OBSERVE",
    epcList: [carton],
    ...step("shipping", "in_transit", from),
    bizTransactionList: [order],
    ...fromTo(from, to),
  });
  yield objects(there, {
    action: "OBSERVE",
    epcList: [carton],
    ...step("receiving", "in_progress", to),
    bizTransactionList: [order],
    ...fromTo(from, to),
  });
  yield aggregation(opened, { action: "DELETE", parentID: carton, ...step("unpacking", "sellable_accessible", to) });
  yield objects(opened + 1, { action: "OBSERVE", epcList: boxes, ...step("stocking", "sellable_accessible", to) });
  const soon = boxes.slice(0, between(random, 1, boxes.length));
  yield objects(opened + between(random, 60, 1400), { action: "OBSERVE", epcList: soon, ...step("retail_selling", "retail_sold", to) });
  const later = boxes.slice(soon.length);
  if (later.length > 0)
    yield objects(opened + between(random, 1500, 4000), {
      action: "OBSERVE",
      epcList: later,
      ...step("retail_selling", "retail_sold", to),
    });
}
