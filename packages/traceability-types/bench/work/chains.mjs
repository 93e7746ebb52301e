/**
 * Events of a year of fruit, one by one: orchards pick lots into reused crates, crates go to a cold store, processors make items of what the crates held, items go
 * in cases and on pallets to shops. About 1.5 objects and 6 incidences to an event.
 */
const GTIN = { fruit: "06901234567892", pack: "06901234567908" };
const DAY = 86_400_000;
const BEGIN = Date.UTC(2026, 0, 1);

export function randomOf(seed) {
  let state = seed >>> 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const pad = (number, length) => String(number).padStart(length, "0");
const text = (time) => new Date(time).toISOString();
const party = (number) => `https://id.gs1.org/417/${checked(`69012340${pad(number, 4)}`)}`;
const place = (number) => `https://id.gs1.org/414/${checked(`69012340${pad(number, 4)}`)}`;

/** Digits of a key with their check digit behind them. */
function checked(digits) {
  let sum = 0;
  for (let at = 0; at < digits.length; at += 1) sum += Number(digits.at(-1 - at)) * (at % 2 === 0 ? 3 : 1);
  return `${digits}${(10 - (sum % 10)) % 10}`;
}

/**
 * One chain: a crate is filled with a lot, goes to the cold store, is emptied into a process whose items go into a case; cases go to a shop.
 * `items` items to a lot; 11 events and about 40 incidences with 8 items.
 */
export function* chain(number, { crates, shops, items = 8, start }) {
  const random = randomOf(number + 1);
  const id = (step) => `urn:uuid:${pad(number.toString(16), 8)}-0000-4000-8000-${pad(step, 12)}`;
  const crate = `https://id.gs1.org/8003/06901234567892C${number % crates}`;
  const lot = `https://id.gs1.org/01/${GTIN.fruit}/10/L${number}`;
  const made = `https://id.gs1.org/01/${GTIN.pack}/10/P${number}`;
  const serials = Array.from({ length: items }, (_, at) => `https://id.gs1.org/01/${GTIN.pack}/21/${number}-${at}`);
  const sscc = `https://id.gs1.org/00/${checked(`0690123${pad(number, 10)}`)}`;
  const shop = place(1000 + random(shops));
  const hours = (count) => text(start + count * 3_600_000 + random(1_800_000));
  const at = (step, count) => ({ eventTime: hours(count), eventTimeZoneOffset: "+08:00", eventID: id(step) });
  const kilos = (epcClass, quantity) => ({ epcClass, quantity, uom: "KGM" });
  yield {
    type: "ObjectEvent",
    action: "ADD",
    ...at(1, 0),
    quantityList: [kilos(lot, "20")],
    bizStep: "commissioning",
    bizLocation: { id: place(random(40)) },
    ilmd: { "{https://ns.example.cn/}grower": `g${number % 40}` },
  };
  yield {
    type: "AggregationEvent",
    action: "ADD",
    ...at(2, 1),
    parentID: crate,
    childQuantityList: [kilos(lot, "20")],
    bizStep: "packing",
    readPoint: { id: place(41) },
  };
  yield {
    type: "ObjectEvent",
    action: "OBSERVE",
    ...at(3, 2),
    epcList: [crate],
    bizStep: "shipping",
    disposition: "in_transit",
    bizTransactionList: [{ type: "desadv", bizTransaction: `https://farm.example.cn/d/${number}` }],
    sourceList: [{ type: "owning_party", source: party(1) }],
    destinationList: [{ type: "owning_party", destination: party(2) }],
  };
  yield {
    type: "ObjectEvent",
    action: "OBSERVE",
    ...at(4, 4),
    epcList: [crate],
    bizStep: "receiving",
    disposition: "in_progress",
    bizLocation: { id: place(42) },
  };
  yield {
    type: "AggregationEvent",
    action: "DELETE",
    ...at(5, 20),
    parentID: crate,
    childQuantityList: [kilos(lot, "20")],
    bizStep: "unpacking",
    bizLocation: { id: place(42) },
  };
  yield {
    type: "TransformationEvent",
    ...at(6, 24),
    inputQuantityList: [kilos(lot, "20")],
    outputQuantityList: [kilos(made, "16")],
    outputEPCList: serials,
    bizStep: "commissioning",
    bizLocation: { id: place(43 + (number % 2)) },
  };
  yield {
    type: "AggregationEvent",
    action: "ADD",
    ...at(7, 26),
    parentID: sscc,
    childEPCs: serials,
    bizStep: "packing",
    bizLocation: { id: place(43 + (number % 2)) },
  };
  yield {
    type: "ObjectEvent",
    action: "OBSERVE",
    ...at(8, 30),
    epcList: [sscc],
    bizStep: "shipping",
    disposition: "in_transit",
    bizTransactionList: [{ type: "po", bizTransaction: `https://farm.example.cn/p/${number}` }],
    destinationList: [{ type: "owning_party", destination: party(100 + random(shops)) }],
  };
  yield {
    type: "ObjectEvent",
    action: "OBSERVE",
    ...at(9, 40),
    epcList: [sscc],
    bizStep: "receiving",
    disposition: "sellable_not_accessible",
    bizLocation: { id: shop },
  };
  yield {
    type: "AggregationEvent",
    action: "DELETE",
    ...at(10, 44),
    parentID: sscc,
    childEPCs: serials,
    bizStep: "unpacking",
    bizLocation: { id: shop },
  };
  yield {
    type: "ObjectEvent",
    action: "OBSERVE",
    ...at(11, 48),
    epcList: [...serials, crate],
    bizStep: "stocking",
    disposition: "sellable_accessible",
    bizLocation: { id: shop },
  };
}

/** So many events in order of time, with items to a lot as asked for. */
export function chainEvents(count, { items = 14, crates = Math.max(20, Math.floor(count / 1000)), shops = 30, from = 0 } = {}) {
  const chains = Math.ceil(count / 11);
  const step = Math.floor((300 * DAY) / Math.max(1, chains));
  const all = [];
  for (let number = 0; number < chains; number += 1) {
    // A crate is free again a day after it was filled.
    all.push(
      ...chain(from + number, {
        crates: Math.max(crates, Math.ceil((3 * DAY) / Math.max(step, 1))),
        shops,
        items,
        start: BEGIN + number * step,
      }),
    );
  }
  return all.slice(0, count).sort((left, right) => (left.eventTime < right.eventTime ? -1 : left.eventTime > right.eventTime ? 1 : 0));
}
