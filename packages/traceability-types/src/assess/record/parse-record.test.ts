import { describe, expect, it } from "vitest";
import { parseAssessRecord } from "./parse-record.js";

const record = (more: object): unknown => ({ schema: "countykit-assess/1", policy: "p", asOf: "2022-11-30", facts: [], ...more });

const paths = (input: unknown) => {
  const read = parseAssessRecord(input);
  return read.ok ? [] : read.issues.map(({ code, path }) => `${code} ${path}`);
};

describe("a record", () => {
  it("reads numbers, words, yes and no, and lists; what comes out reads back to itself", () => {
    const read = parseAssessRecord(
      record({
        facts: [
          { id: "a", value: 3 },
          { id: "b", value: "溯源系统" },
          { id: "c", value: false },
          { id: "d", value: ["x"], evidence: ["名册"] },
        ],
      }),
    );
    expect(read).toEqual({
      ok: true,
      value: record({
        facts: [
          { id: "a", value: "3" },
          { id: "b", value: "溯源系统" },
          { id: "c", value: false },
          { id: "d", value: ["x"], evidence: ["名册"] },
        ],
      }),
    });
    expect(parseAssessRecord(read.ok ? read.value : null)).toEqual(read);
  });

  it("names every fault at its place", () => {
    expect(
      paths(
        record({
          facts: [
            { id: "a", value: 1 },
            { id: "a", value: 2 },
          ],
        }),
      ),
    ).toEqual(["duplicate-id /facts/1/id"]);
    expect(paths(record({ asOf: "昨天", facts: [{ id: "a" }] }))).toHaveLength(2);
    expect(paths(null)).toHaveLength(1);
    expect(paths(record({ fact: [] }))).toEqual(["unknown-key /fact"]);
  });

  it("answers hostile input within bounds", () => {
    let deep: unknown = "x";
    for (let depth = 0; depth < 100_000; depth += 1) deep = [deep];
    expect(paths(record({ facts: [{ id: "a", value: deep }] })).length).toBeGreaterThan(0);
    expect(paths(record({ facts: Array.from({ length: 1_000_000 }, () => 7) })).length).toBeLessThanOrEqual(1001);
    expect(paths(JSON.parse('{"__proto__":{},"schema":"countykit-assess/1","policy":"p","asOf":"2022-11-30","facts":[]}'))).toHaveLength(1);
    const cycle: Record<string, unknown> = {};
    cycle["facts"] = [cycle];
    expect(paths(cycle).length).toBeGreaterThan(0);
  });
});
