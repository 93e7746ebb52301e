import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json } from "../../json.js";
import { addLine, editLine, record, removeLine, withdraw } from "./edit-budget.js";

const budget = {
  id: "b",
  lines: [
    { id: "line-1", name: "站点", amount: "10万元" },
    { id: "line-3", name: "培训", amount: { min: "1", max: null } },
  ],
};

describe("edits of a budget", () => {
  it("change one field of one line", () => {
    expect(editLine(budget, 0, "amount", "12万元")).toEqual({
      id: "b",
      lines: [{ id: "line-1", name: "站点", amount: "12万元" }, budget.lines[1]],
    });
    expect(editLine(budget, 0, "tags", "a，b、 c,,")).toEqual({
      id: "b",
      lines: [{ ...budget.lines[0], tags: ["a", "b", "c"] }, budget.lines[1]],
    });
  });

  it("leave an emptied field out, but for the name", () => {
    expect(editLine(budget, 0, "amount", " ")).toEqual({ id: "b", lines: [{ id: "line-1", name: "站点" }, budget.lines[1]] });
    expect(editLine(budget, 0, "name", "")).toEqual({ id: "b", lines: [{ ...budget.lines[0], name: "" }, budget.lines[1]] });
  });

  it("add a line with an id of its own, and remove one", () => {
    expect(addLine(budget)).toEqual({ id: "b", lines: [...budget.lines, { id: "line-4", name: "", amount: "0元" }] });
    expect(removeLine(budget, 0)).toEqual({ id: "b", lines: [budget.lines[1]] });
    expect(removeLine(budget, 7)).toEqual(budget);
  });

  it("record one decision for a rule, the last one, and take it back", () => {
    const one = record(budget, "adopted", { rule: "r", reading: "a" });
    const two = record(record(one, "adopted", { rule: "q", reading: "b" }), "adopted", { rule: "r", reading: "c" });
    expect(two).toEqual({
      ...budget,
      adopted: [
        { rule: "q", reading: "b" },
        { rule: "r", reading: "c" },
      ],
    });
    expect(withdraw(two, "adopted", "r")).toEqual({ ...budget, adopted: [{ rule: "q", reading: "b" }] });
    expect(withdraw(budget, "exceptions", "r")).toEqual({ ...budget, exceptions: [] });
  });

  it("leave alone what is no budget, and never change what they were given", () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.nat(3), fc.string(), (json, index, typed) => {
        const before = JSON.stringify(json);
        for (const edited of [editLine(json as Json, index, "tags", typed), addLine(json as Json), removeLine(json as Json, index)])
          if (typeof json !== "object" || json === null || Array.isArray(json)) expect(edited).toBe(json);
        expect(JSON.stringify(json)).toBe(before);
      }),
    );
  });
});
