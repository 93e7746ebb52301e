import { depthOf, type Locator, type LocatorStep, type NumberedStep } from "./locator.js";

const FRONT = ["标题", "文头", "前言", "序言", "首句"];
const BACK = ["合计", "合计得分", "注", "尾"];
const KINDS: readonly NumberedStep[] = [
  "section",
  "article",
  "paragraph",
  "subsection",
  "stage",
  "row",
  "item",
  "article-item",
  "subitem",
  "point",
  "enumerated",
  "annex",
];

/**
 * The order of two places in one document (条款先后), for sorting findings in the order of the law: negative when `a` comes first.
 *
 * A place comes before what lies in it; front matter before 一、; annexes last. Grammar cannot tell in which order named
 * parts (departments, groups of a table) are printed: give `printed`, or they follow the numbered parts in code order.
 *
 * @example
 * ```ts
 * import { compareLocators, parseLocator } from "@countykit/core";
 * const [ten, two] = [parseLocator("八（十）"), parseLocator("八（二）")];
 * ten.ok && two.ok && compareLocators(ten.value, two.value) > 0; // => true
 * ```
 * @source GB/T 9704-2012 § 7.3.3 (levels of headings), § 7.3.4 (annexes follow the text)
 */
export function compareLocators(a: Locator, b: Locator, printed: readonly string[] = []): number {
  for (let index = 0; index < Math.max(a.length, b.length); index++) {
    const [left, right] = [a[index], b[index]];
    if (left === undefined || right === undefined) return left === right ? 0 : left === undefined ? -1 : 1;
    const order = compareKeys(key(left, printed), key(right, printed));
    if (order !== 0) return order;
  }
  return 0;
}

type Key = readonly [band: number, rank: number, first: number, last: number, name: string];

function key(step: LocatorStep, printed: readonly string[]): Key {
  if (step.kind === "remark") return [4, 0, 0, 0, ""];
  if (step.kind === "named") {
    const [front, back, known] = [FRONT.indexOf(step.name), BACK.indexOf(step.name), printed.indexOf(step.name)];
    if (front >= 0) return [0, front, 0, 0, ""];
    if (back >= 0) return [3, back, 0, 0, ""];
    return known >= 0 ? [2, 0, known, 0, ""] : [2, 1, 0, 0, step.name];
  }
  const ordinal = step.ordinal ?? 0;
  return [step.kind === "annex" ? 5 : 1, (depthOf(step) ?? 0) * KINDS.length + KINDS.indexOf(step.kind), ordinal, step.last ?? ordinal, ""];
}

function compareKeys(a: Key, b: Key): number {
  for (const index of [0, 1, 2, 3] as const) {
    const order = a[index] - b[index];
    if (order !== 0) return order;
  }
  return a[4] < b[4] ? -1 : a[4] > b[4] ? 1 : 0;
}
