import type { County } from "./county.js";
import { between } from "./random.js";
import { aggregation, dayOf, fromTo, kilograms, objects, step, type WrittenEvent } from "./written-event.js";

const PLUM = "https://ns.example.cn/plum/";

/** Cypermethrin (氯氰菊酯), by which its residues are tested; results in milligrams per kilogram, unit 59 of UN/ECE Recommendation 20 (parts per million). */
export const CYPERMETHRIN = "https://identifiers.org/inchikey:KAATUXNTWXVJKI-UHFFFAOYSA-N";

/** One plot's day: picked, put into field crates, brought to the cooperative, tested, and tipped out there. The crates are free again. */
export function* harvestOf(county: County, plot: number, morning: number): Generator<WrittenEvent> {
  const { names, random, empty } = county;
  const place = names.plot(plot);
  const lot = names.harvest(plot, dayOf(morning));
  const picked = morning + between(random, 0, 90);
  const crates = empty.splice(0, between(random, 1, 3));
  const grams = crates.map(() => 100 * between(random, 180, 230));
  const whole = grams.reduce((sum, one) => sum + one, 0);
  if (crates.length === 0) return;
  yield objects(picked, {
    action: "ADD",
    quantityList: [kilograms(lot, whole)],
    ...step("commissioning", "active", place),
    ilmd: {
      "cbvmda:harvestStartDate": dayOf(morning).replace(/(....)(..)(..)/u, "$1-$2-$3"),
      "plum:variety": "黄金柰李",
      "plum:farmer": names.farmer(plot),
    },
  });
  for (const [index, crate] of crates.entries())
    yield aggregation(picked + 5 + index, {
      action: "ADD",
      parentID: crate,
      childQuantityList: [kilograms(lot, grams[index] ?? 0)],
      ...step("packing", "in_progress", place),
    });
  const gone = picked + between(random, 30, 120);
  const there = gone + between(random, 20, 70);
  yield objects(gone, {
    action: "OBSERVE",
    epcList: crates,
    ...step("shipping", "in_transit", place),
    ...fromTo(names.farmer(plot), names.cooperative),
  });
  yield objects(there, {
    action: "OBSERVE",
    epcList: crates,
    ...step("receiving", "in_progress", names.packingHall),
    ...fromTo(names.farmer(plot), names.cooperative),
  });
  yield objects(there + 10, {
    action: "OBSERVE",
    quantityList: [kilograms(lot, whole)],
    ...step("inspecting", "conformant", names.packingHall),
    sensorElementList: [
      {
        sensorReport: [{ type: "Dimensionless", chemicalSubstance: CYPERMETHRIN, value: between(random, 1, 40) / 100, uom: "59" }],
      },
    ],
  });
  for (const [index, crate] of crates.entries())
    yield aggregation(there + 20 + index, {
      action: "DELETE",
      parentID: crate,
      childQuantityList: [kilograms(lot, grams[index] ?? 0)],
      ...step("unpacking", "in_progress", names.packingHall),
    });
  empty.push(...crates);
  county.harvested.push({ lot, grams: whole });
}

/** The names that extension fields of the year stand under. */
export const CONTEXT: readonly unknown[] = ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld", { plum: PLUM }];
