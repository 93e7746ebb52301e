import { describe, expect, it } from "vitest";
import type { Conflict, FigureName, Names } from "./book.js";
import type { DeclaredFigure } from "./declared.js";
import { openBook } from "./open-book.js";
import { known, type Quantity } from "./quantity.js";

const asOf = "2022-12-31";
const figure: FigureName = { id: "f", term: { zh: "数", en: "figure" }, unit: "items" };
const number = (value: string): DeclaredFigure => ({ kind: "number", id: "f", value });
const list = (complete: boolean, ...names: readonly string[]): DeclaredFigure => ({ kind: "names", id: "f", names, complete });
const rows = (complete: boolean, ...items: readonly string[]): Names => ({
  items,
  complete,
  missing: complete ? [] : [{ id: "row/f", label: { zh: "格", en: "cell" } }],
  evidence: ["名册"],
});
const four = known("items", 4);
const told = (one: DeclaredFigure, counted?: ReadonlyMap<string, Quantity>) =>
  openBook({ asOf, declared: [one], ...(counted === undefined ? {} : { counted }) });
const stands = (conflicts: readonly Conflict[]) => conflicts.map(({ from, prevails }) => [from, prevails]);

describe("numbers known in two ways 数据的两种来源", () => {
  it("lets rows prevail over what was declared, and that over what other figures make of it", () => {
    const [counted, derived] = [told(number("5")), told(number("5"))];
    expect(counted.number(figure, () => four).min).toBe("4");
    expect(derived.number(figure, undefined, () => four).min).toBe("5");
    expect([stands(counted.conflicts()), stands(derived.conflicts())]).toEqual([[["rosters", "counted"]], [["figures", "declared"]]]);
  });

  it("asks other figures only when nobody counted", () => {
    const book = openBook({ asOf });
    expect(
      book.number(
        figure,
        () => four,
        () => known("items", 9),
      ).min,
    ).toBe("4");
    expect(
      book.number(
        figure,
        () => null,
        () => known("items", 9),
      ).min,
    ).toBe("9");
    expect(book.number(figure, undefined, () => null)).toMatchObject({ min: "0", max: null, missing: [{ id: "figure/f" }] });
  });

  it("narrows bounds by what other figures make of them", () => {
    const book = told({ kind: "number", id: "f", value: { min: "3", max: "9" } });
    const { min, max } = book.number(figure, undefined, () => ({ ...four, max: null }));
    expect([min, max, book.conflicts()]).toEqual(["4", "9", []]);
  });

  it("knows which figures the rosters were reduced to", () => {
    const book = told(number("5"), new Map([["f", four]]));
    expect([book.isCounted("f"), book.isCounted("g"), book.number(figure).min]).toEqual([true, false, "4"]);
  });
});

describe("lists known in two ways 清单的两种来源", () => {
  const united = (declared: DeclaredFigure, found: Names) => {
    const book = told(declared);
    const { items, complete, missing } = book.names(figure, () => found);
    return [items, complete, missing.map(({ id }) => id), stands(book.conflicts())];
  };

  it("takes the declared list where rows do not say all there is", () => {
    expect(united(list(true, "甲", "乙"), rows(false))).toEqual([["甲", "乙"], true, [], []]);
    expect(united(list(true, "甲", "乙"), rows(false, "乙"))).toEqual([["乙", "甲"], true, [], []]);
    expect(united(list(false, "甲"), rows(false, "乙"))).toEqual([["乙", "甲"], false, ["row/f", "figure/f"], []]);
  });

  it("keeps the conflict with a declared list that leaves out what rows name", () => {
    expect(united(list(true, "甲"), rows(false, "乙"))).toEqual([["乙", "甲"], false, ["row/f"], [["rosters", "counted"]]]);
    expect(united(list(true, "甲"), rows(true, "甲", "乙"))).toEqual([["甲", "乙"], true, [], [["rosters", "counted"]]]);
    expect(united(list(false, "甲"), rows(true, "甲", "乙"))).toEqual([["甲", "乙"], true, [], []]);
  });

  it("keeps the conflict with a declared list that names more than rows that say all", () => {
    expect(united(list(true, "甲", "乙"), rows(true, "甲"))).toEqual([["甲"], true, [], [["rosters", "counted"]]]);
    expect(united(list(false, "甲", "乙"), rows(true, "甲"))).toEqual([["甲"], true, [], [["rosters", "counted"]]]);
  });

  it("does not let a roster that names nothing wipe out a declared list, and says so", () => {
    expect(united(list(true, "甲"), rows(true))).toEqual([["甲"], true, [], [["rosters", "declared"]]]);
  });

  it("sees through spellings", () => {
    expect(united(list(true, "甲 乙"), rows(true, "甲乙"))).toEqual([["甲乙"], true, [], []]);
    const book = told(list(true, "A"));
    book.names(
      figure,
      () => rows(true, "B"),
      () => "one",
    );
    expect(book.conflicts()).toEqual([]);
  });
});

describe("days, texts, yes and no known in two ways 日期、文字、是否的两种来源", () => {
  const nothing = { missing: [], evidence: [] };

  it("lets rows prevail and keeps the conflict", () => {
    const book = told({ kind: "flag", id: "f", value: false });
    expect(book.flag(figure, () => ({ value: true, ...nothing })).value).toBe(true);
    expect(book.conflicts()).toEqual([
      { figure, from: "rosters", prevails: "counted", declared: { kind: "flag", value: false }, counted: { kind: "flag", value: true } },
    ]);
    const day = told({ kind: "date", id: "f", value: "2020-01-01" });
    expect([day.date(figure, () => ({ value: "2020-01-02", ...nothing })).value, day.conflicts().length]).toEqual(["2020-01-02", 1]);
    const text = told({ kind: "text", id: "f", value: "甲" });
    expect([text.text(figure, () => ({ value: "乙", ...nothing })).value, text.conflicts().length]).toEqual(["乙", 1]);
  });

  it("sees no conflict where both say the same, or one says nothing", () => {
    const book = told({ kind: "flag", id: "f", value: true });
    book.flag(figure, () => ({ value: true, ...nothing }));
    book.flag(figure, () => ({ value: null, ...nothing }));
    book.flag(figure, () => null);
    book.flag({ ...figure, id: "g" }, () => ({ value: true, ...nothing }));
    expect(book.conflicts()).toEqual([]);
  });
});
