import { expect, it } from "vitest";
import { markBound } from "./mark-bound.js";

type Made = {
  readonly dataset: Record<string, string>;
  hidden: boolean;
  readonly tag: string;
  parent: Made | null;
  readonly children: Made[];
};

const made = (tag: string, dataset: Record<string, string>, ...children: Made[]): Made => {
  const one: Made = { tag, dataset, hidden: true, parent: null, children };
  for (const child of children) child.parent = one;
  return one;
};

/** As much of an element as marking asks of one. */
const asElement = (one: Made): HTMLElement => {
  const all = (from: Made): Made[] => [from, ...from.children.flatMap(all)];
  const wanted: Readonly<Record<string, (of: Made) => boolean>> = {
    "[data-scope], [data-row-scope]": ({ dataset }) => "scope" in dataset || "rowScope" in dataset,
    "[data-programme]": ({ dataset }) => "programme" in dataset,
    ".if-bound": ({ tag }) => tag === "if-bound",
    td: ({ tag }) => tag === "td",
    tr: ({ tag }) => tag === "tr",
  };
  const element = {
    dataset: one.dataset,
    get hidden() {
      return one.hidden;
    },
    set hidden(to: boolean) {
      one.hidden = to;
    },
    querySelectorAll: (selector: string) =>
      all(one)
        .filter(wanted[selector] ?? (() => false))
        .map(asElement),
    closest: (selector: string) => {
      for (let at: Made | null = one; at !== null; at = at.parent) if (wanted[selector]?.(at) === true) return asElement(at);
      return null;
    },
  };
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- a stand-in for the few members that are used
  return element as unknown as HTMLElement;
};

const reason = (off: string): string => `not: ${off}`;

it("says beside a row why it does not bind, in a cell where a style can show it, and takes that back", () => {
  const span = made("span", { rowScope: "0", due: "2022-11-30 2022-10-31" });
  const ifBound = made("if-bound", {});
  const [cell, other] = [made("td", {}, span), made("td", {}, ifBound)];
  const row = made("tr", {}, cell, other);
  const root = asElement(made("main", {}, row));
  markBound(
    root,
    () => "cohort",
    reason,
    () => "due",
  );
  expect([row.dataset, cell.dataset, ifBound.hidden]).toEqual([{ off: "not: cohort" }, { said: "not: cohort" }, true]);
  markBound(
    root,
    () => null,
    reason,
    (days) => `due ${days.join("/")}`,
  );
  expect([row.dataset, cell.dataset, ifBound.hidden]).toEqual([{}, { said: "due 2022-11-30/2022-10-31" }, false]);
  markBound(
    root,
    () => undefined,
    reason,
    () => "due",
  );
  expect([row.dataset, cell.dataset, ifBound.hidden]).toEqual([{}, {}, true]);
});

it("marks a cell of the matrix itself, for its own programme", () => {
  const link = made("a", { scope: "3" });
  const root = asElement(made("main", {}, made("td", { programme: "lechang-2021" }, link)));
  markBound(
    root,
    (scope, programme) => (scope === 3 && programme === "lechang-2021" ? "repealed" : null),
    reason,
    () => null,
  );
  expect(link.dataset).toEqual({ scope: "3", off: "not: repealed", said: "not: repealed" });
});
