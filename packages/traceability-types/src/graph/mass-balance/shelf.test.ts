import { expect, it } from "vitest";
import { bookOf, booksOn, shelf } from "./shelf.js";
import { addEvent, eventsOf, trails } from "./trail.js";

it("finds every book again by both keys, few or many, in the order in which they came", () => {
  const books = shelf<string, { readonly first: number; readonly second: string }>(({ second }) => second);
  const open = (first: number, second: string) => bookOf(books, first, second, () => ({ first, second }));
  const keys = Array.from({ length: 120 }, (_, at): [number, string] => [at % 3, `key ${at % 40}`]);
  const opened = keys.map(([first, second]) => open(first, second));
  expect(keys.map(([first, second]) => open(first, second))).toEqual(opened);
  expect(new Set(opened).size).toBe(120);
  const inOrder = [0, 1, 2].flatMap((first) => keys.filter((key) => key[0] === first).map(([, second]) => ({ first, second })));
  expect([...booksOn(books)]).toEqual(inOrder);
});

it("keeps the events of several books apart", () => {
  const all = trails();
  const [one, other, none] = [{ last: 0 }, { last: 0 }, { last: 0 }];
  for (const event of [0, 7, 7, 3]) {
    addEvent(all, one, event);
    addEvent(all, other, event + 10);
  }
  expect([one, other, none].map((trail) => eventsOf(all, trail))).toEqual([[0, 7, 7, 3], [10, 17, 17, 13], []]);
  expect([one, other, none].map((trail) => eventsOf(all, trail, 2))).toEqual([[7, 3], [17, 13], []]);
});
