import { describe, expect, it } from "vitest";
import { internNames, joinNames, openNameSets } from "./name-sets.js";

describe("numbered sets of names 名称集", () => {
  it("gives one number to the same names, in whatever order, width or spacing they are written", () => {
    const names = openNameSets();
    const numbers = [["公路", "快递"], ["快递", "公路"], ["公路", "快递", "公路"], ["公 路", "快递"], [], ["快递"]].map((list) =>
      internNames(names, list),
    );
    expect(numbers).toEqual([1, 1, 1, 1, 2, 3]);
    expect(internNames(names, ["５Ｇ"])).toBe(internNames(names, ["5G"]));
    expect(names.sets.slice(0, 4)).toEqual([[], ["公路", "快递"], [], ["快递"]]);
  });

  it("tells nothing from a list without names", () => {
    const names = openNameSets();
    expect([internNames(names, undefined), internNames(names, [])]).toEqual([0, 1]);
    expect([joinNames(names, 0, 1), joinNames(names, 1, 0)]).toEqual([1, 1]);
  });

  it("puts the names of two rows together", () => {
    const names = openNameSets();
    const [road, post, both] = [["公路"], ["邮路"], ["邮路", "公路"]].map((list) => internNames(names, list));
    expect([
      joinNames(names, road ?? 0, post ?? 0),
      joinNames(names, post ?? 0, road ?? 0),
      joinNames(names, both ?? 0, road ?? 0),
    ]).toEqual([both, both, both]);
  });
});
