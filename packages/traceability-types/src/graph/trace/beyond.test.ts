import { expect, test } from "vitest";
import { indexEvents } from "../index-events.js";
import { beyond } from "./beyond.js";
import { nothingKnown } from "./last-known.js";
import { questionOf } from "./options.js";
import { emptyPart, type Part } from "./part.js";

/** How often a part is worked out that is asked for three times, each time after so many others. */
function timesOf(part: Part, others = 0): number {
  const question = questionOf(indexEvents([]), {});
  let times = 0;
  for (let asked = 0; asked < 3; asked += 1) {
    beyond(question, [0, 1], true, () => {
      times += 1;
      return part;
    });
    for (let other = 1; other <= others; other += 1) beyond(question, [asked * others + other, 1], true, () => part);
  }
  return times;
}

const numbers = (count: number): ReadonlySet<number> => new Set(Array.from({ length: count }, (_, at) => at));

test("what lies beyond is kept, unless it is large", () => {
  const reached = Array.from({ length: 11_000 }, (_, object) => ({ object, time: 0, latest: nothingKnown() }));
  const many = numbers(60_000);
  expect(timesOf({ ...emptyPart(), papers: numbers(1000), reached: reached.slice(0, 1000) })).toBe(1);
  expect(timesOf({ ...emptyPart(), reached })).toBe(3);
  expect(timesOf({ ...emptyPart(), papers: many })).toBe(3);
  expect(timesOf({ ...emptyPart(), places: many })).toBe(3);
  expect(timesOf({ ...emptyPart(), untraceable: many })).toBe(3);
});

test("and all together stays within bounds", () => {
  const part = { ...emptyPart(), papers: numbers(40_000) };
  expect(timesOf(part, 3)).toBe(1);
  expect(timesOf(part, 20)).toBe(3);
});
