import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { sharedEvidence } from "./shared-evidence.js";

const event = (id: string, evidence: readonly string[], given: { readonly name?: string; readonly date?: string } = {}) => ({
  id,
  kind: "docking" as const,
  date: "2021-05-20",
  evidence,
  ...given,
});

describe("shared evidence 共用佐证", () => {
  it("finds a document behind several events, and not one that an event names twice", () => {
    expect(sharedEvidence([event("1", ["照片", "照片"]), event("2", ["总结"]), event("3", ["总结", "照片集"])])).toEqual([
      { kind: "document", name: "总结", events: ["2", "3"] },
    ]);
  });

  it("finds one name on one day, and not one name on two days", () => {
    const [one, same, later] = [
      event("1", [], { name: "对接会" }),
      event("2", [], { name: "对接会" }),
      event("3", [], { name: "对接会", date: "2021-05-21" }),
    ];
    expect(sharedEvidence([one, same, later])).toEqual([{ kind: "event", name: "2021-05-20 对接会", events: ["1", "2"] }]);
  });

  it("finds nothing where nothing is named", () => {
    expect(sharedEvidence([event("1", []), { id: "2", kind: "resource", date: "2021-05-20" }])).toEqual([]);
  });

  it("does not depend on the order of the events", () => {
    const events = fc.array(
      fc.record({ id: fc.constantFrom("1", "2", "3"), evidence: fc.subarray(["a", "b", "c"]), name: fc.constantFrom("x", "y") }),
      {
        maxLength: 8,
      },
    );
    fc.assert(
      fc.property(events, (list) => {
        const rows = list.map(({ id, evidence, name }) => event(id, evidence, { name }));
        expect(sharedEvidence([...rows].reverse())).toEqual(sharedEvidence(rows));
      }),
    );
  });
});
