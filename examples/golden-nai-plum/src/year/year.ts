import { temperaturesOf } from "./cold-store.js";
import { countyOf, type YearOptions } from "./county.js";
import { gradingOf } from "./grading.js";
import { harvestOf } from "./harvest.js";
import { packingOf } from "./packing.js";
import { dryingOf, juiceOf } from "./processing.js";
import type { WrittenEvent } from "./written-event.js";

const DAY = 24 * 60;

/** A year of golden nai plums (黄金柰李), day by day, as the events that those who took part would have recorded. */
export function* yearOf(options: YearOptions): Generator<WrittenEvent> {
  const county = countyOf(options);
  for (let day = 0; day < options.days + 8; day += 1) {
    const midnight = day * DAY;
    yield* temperaturesOf(county, day, midnight);
    yield* dryingOf(county, midnight + 8 * 60);
    yield* juiceOf(county, day, midnight + 9 * 60);
    yield* packingOf(county, midnight + 7 * 60);
    if (day >= options.days) continue;
    for (let plot = 1; plot <= options.plots; plot += 1) if (county.random() < 0.55) yield* harvestOf(county, plot, midnight + 5 * 60);
    yield* gradingOf(county, midnight + 18 * 60);
  }
}
