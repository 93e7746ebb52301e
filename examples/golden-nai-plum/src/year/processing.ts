import type { County, Stock } from "./county.js";
import { sent } from "./packing.js";
import { between } from "./random.js";
import { dayOf, fromTo, kilograms, objects, step, transformation, type WrittenEvent } from "./written-event.js";

/** Grade B is dried over two days at the first processor: what goes in is told on one day, what comes out on the next, under one number. */
export function* dryingOf(county: County, morning: number): Generator<WrittenEvent> {
  const inputs = county.forDrying.splice(0);
  if (inputs.length === 0) return;
  const { names, counts, random } = county;
  const place = names.processor(1);
  const run = names.run((counts.runs += 1));
  yield* delivered(county, inputs, place, morning);
  yield transformation(morning + 300, {
    transformationID: run,
    inputQuantityList: inputs.map(({ lot, grams }) => kilograms(lot, grams)),
    ...step("commissioning", "in_progress", place),
  });
  const grams = Math.floor(total(inputs) / 4);
  const dried = names.lot("dried", dayOf(morning));
  const done = morning + 300 + 26 * 60;
  yield transformation(done, {
    transformationID: run,
    outputQuantityList: [kilograms(dried, grams)],
    ...step("commissioning", "active", place),
  });
  const bags = Array.from({ length: Math.floor(grams / 500) }, () => names.item("bag", (counts.bags += 1)));
  yield transformation(done + 60, {
    inputQuantityList: [kilograms(dried, grams)],
    outputEPCList: bags,
    ...step("repackaging", "active", place),
  });
  for (let from = 0; from < bags.length; from += 20)
    yield* sent(county, bags.slice(from, from + 20), place, between(random, 1, county.options.shops), done + 120);
}

/** Grade C becomes juice at the second processor, where a tenth of each day's juice stays in the tank and goes into the next; every fourth day the tank is emptied and washed. */
export function* juiceOf(county: County, day: number, morning: number): Generator<WrittenEvent> {
  const inputs = county.forJuice.splice(0);
  if (inputs.length === 0) return;
  const { names, counts, random } = county;
  const place = names.processor(2);
  yield* delivered(county, inputs, place, morning);
  const mixed = county.tank === null ? inputs : [...inputs, county.tank];
  const grams = Math.floor((total(inputs) * 6) / 10) + (county.tank?.grams ?? 0);
  const juice: Stock = { lot: names.lot("juice", dayOf(morning)), grams };
  yield transformation(morning + 400, {
    inputQuantityList: mixed.map((one) => kilograms(one.lot, one.grams)),
    outputQuantityList: [kilograms(juice.lot, grams)],
    ...step("commissioning", "active", place),
  });
  const kept = day % 4 === 3 ? 0 : Math.floor(grams / 10);
  const bottles = Array.from({ length: Math.floor((grams - kept) / 750) }, () => names.item("bottle", (counts.bottles += 1)));
  yield transformation(morning + 520, {
    inputQuantityList: [kilograms(juice.lot, grams - kept)],
    outputEPCList: bottles,
    ...step("repackaging", "active", place),
  });
  county.tank = kept === 0 ? null : { lot: juice.lot, grams: kept };
  for (let from = 0; from < bottles.length; from += 12)
    yield* sent(county, bottles.slice(from, from + 12), place, between(random, 1, county.options.shops), morning + 560);
}

const total = (stocks: readonly Stock[]): number => stocks.reduce((sum, { grams }) => sum + grams, 0);

function* delivered({ names }: County, inputs: readonly Stock[], place: string, morning: number): Generator<WrittenEvent> {
  const amounts = { action: "OBSERVE", quantityList: inputs.map(({ lot, grams }) => kilograms(lot, grams)) };
  const parties = fromTo(names.cooperative, place);
  yield objects(morning, { ...amounts, ...step("shipping", "in_transit", names.packingHall), ...parties });
  yield objects(morning + 90, { ...amounts, ...step("receiving", "in_progress", place), ...parties });
}
