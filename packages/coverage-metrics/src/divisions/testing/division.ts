import fc from "fast-check";
import type { DivisionLevel } from "../division-level.js";
import { PROVINCES } from "../provinces-table.js";

const number = (least: number, most: number, digits: number): fc.Arbitrary<string> =>
  fc.integer({ min: least, max: most }).map((value) => String(value).padStart(digits, "0"));

/** Codes of one level, each in its shortest form. */
export function division(level: DivisionLevel): fc.Arbitrary<string> {
  const parts: readonly fc.Arbitrary<string>[] = [
    fc.constantFrom(...PROVINCES),
    number(1, 99, 2),
    number(1, 99, 2),
    number(1, 599, 3),
    number(1, 599, 3),
  ];
  const count = { province: 1, city: 2, county: 3, town: 4, village: 5 }[level];
  return fc.tuple(...parts.slice(0, count)).map((all) => all.join(""));
}
