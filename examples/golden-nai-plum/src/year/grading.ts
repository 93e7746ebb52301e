import type { County, Stock } from "./county.js";
import { aggregation, dayOf, kilograms, objects, step, transformation, type WrittenEvent } from "./written-event.js";

/** Harvests of up to five plots run over the line together: 58 % become grade A, 25 % B, 15 % C, and 2 % are thrown away. Grade A goes into the cold store. */
export function* gradingOf(county: County, evening: number): Generator<WrittenEvent> {
  const { names } = county;
  for (let run = 0; county.harvested.length > 0; run += 1) {
    const inputs = county.harvested.splice(0, 5);
    const grams = inputs.reduce((sum, one) => sum + one.grams, 0);
    const share = (percent: number) => Math.floor((grams * percent) / 100);
    const named = `${dayOf(evening)}-${run + 1}`;
    const graded = (goods: "grade-a" | "grade-b" | "grade-c", percent: number): Stock => ({
      lot: names.lot(goods, named),
      grams: share(percent),
    });
    const [best, second, third] = [graded("grade-a", 58), graded("grade-b", 25), graded("grade-c", 15)];
    const minutes = evening + run * 15;
    yield transformation(minutes, {
      inputQuantityList: inputs.map((one) => kilograms(one.lot, one.grams)),
      outputQuantityList: [best, second, third].map((one) => kilograms(one.lot, one.grams)),
      ...step("creating_class_instance", "active", names.packingHall),
    });
    county.forDrying.push(second);
    county.forJuice.push(third);
    yield* stored(county, best, minutes + 10);
  }
}

const CRATE = 20_000;

function* stored({ names, empty, stored: store }: County, { lot, grams }: Stock, minutes: number): Generator<WrittenEvent> {
  const crates: string[] = [];
  for (let left = grams; left > 0; left -= CRATE) {
    const crate = empty.shift();
    if (crate === undefined) break;
    const inside = Math.min(left, CRATE);
    crates.push(crate);
    store.push({ crate, lot, grams: inside, since: minutes });
    yield aggregation(minutes, {
      action: "ADD",
      parentID: crate,
      childQuantityList: [kilograms(lot, inside)],
      ...step("packing", "in_progress", names.packingHall),
    });
  }
  if (crates.length > 0)
    yield objects(minutes + 10, { action: "OBSERVE", epcList: crates, ...step("storing", "sellable_not_accessible", names.coldStore) });
}
