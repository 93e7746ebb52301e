import { expect, it } from "vitest";
import { placeSaid } from "./place-said.js";

const unitLabel = { zh: "个行政村", en: "village(s)" };

it.each([
  ["1", "低于 1 个行政村", "below 1 village"],
  ["7", "低于 7 个行政村", "below 7 villages"],
])("says %s with its unit in the number it is of", (at, zh, en) => {
  const place = { from: null, to: { at, included: false }, unit: "villages", unitLabel } as const;
  expect([placeSaid(place, "zh"), placeSaid(place, "en")]).toEqual([zh, en]);
});
