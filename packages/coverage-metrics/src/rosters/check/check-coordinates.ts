import { Decimal } from "@countykit/core";
import type { Station } from "../rows.js";
import type { FindingsList } from "./findings-list.js";

/** Whole degrees around the land of China: 73°33′ to 135°05′ east, 3°51′ to 53°33′ north. */
const LONGITUDE = { from: 73, to: 136 };
const LATITUDE = { from: 3, to: 54 };

/** Coordinates that are not in China, or stand in each other's column (经纬度越界). */
export function checkCoordinates({ longitude, latitude }: Station, place: number, errors: FindingsList): void {
  const east = longitude === undefined || isIn(longitude, LONGITUDE);
  const north = latitude === undefined || isIn(latitude, LATITUDE);
  if (east && north) return;
  if (longitude !== undefined && latitude !== undefined && isIn(longitude, LATITUDE) && isIn(latitude, LONGITUDE)) {
    errors.add(
      "coordinates-swapped",
      { place, field: "longitude" },
      { longitude, latitude },
      { received: longitude, didYouMean: latitude },
    );
    return;
  }
  if (!east) outside("longitude", longitude, { zh: "经度", en: "longitude" }, LONGITUDE);
  if (!north) outside("latitude", latitude, { zh: "纬度", en: "latitude" }, LATITUDE);

  function outside(field: string, value: string | undefined, axis: { zh: string; en: string }, range: typeof LONGITUDE): void {
    errors.add(
      "outside-china",
      { place, field },
      { axis, value: value ?? "" },
      { expected: `${range.from}–${range.to}`, received: value ?? "" },
    );
  }
}

function isIn(degrees: string, { from, to }: typeof LONGITUDE): boolean {
  const value = new Decimal(degrees);
  return value.gte(from) && value.lte(to);
}
