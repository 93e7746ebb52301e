import { factsOf, observe, openBook } from "@countykit/coverage-metrics";
import { guangdong2019 } from "@countykit/scoring-rubric";
import { describe, expect, it } from "vitest";
import { readFacts } from "./read-facts.js";
import { readJson } from "./read-json.js";

function read(entries: readonly unknown[]) {
  const tree = readJson(`[\n${entries.map((entry) => JSON.stringify(entry)).join(",\n")}\n]`);
  if (!tree.ok) throw new Error("Not JSON");
  return readFacts(tree.value, "facts.json", guangdong2019);
}

const villages = (value: unknown) => ({ id: "villages", value });
const share = (part: string, whole: string) => ({
  id: "village-coverage?mode=located",
  value: { min: { part, whole }, max: { part, whole } },
  unit: "ratio",
  evidence: [],
});

describe("a fact given twice", () => {
  it.each([
    [[villages("1"), villages("2")], "/1/id", 3],
    [[villages("195"), { id: "unasked", value: true }, villages("195.0")], "/2/id", 4],
    [[villages("195"), share("137", "195")], "/1/id", 3],
    [[share("137", "195"), villages(null)], "/1/id", 3],
  ])("is refused at its second place: %j", (entries, path, row) => {
    const facts = read(entries);
    expect(facts.ok ? [] : facts.issues).toMatchObject([
      { code: "duplicate-id", file: "facts.json", path, row, expected: "unique", received: "“villages”" },
    ]);
  });

  it("is explained in both languages, with its first place", () => {
    const facts = read([villages("1"), villages("2")]);
    expect(facts.ok ? [] : facts.issues.map(({ message }) => message)).toEqual([
      { zh: "事实“villages”重复，已在 /0 给出", en: "The fact “villages” is given twice; it first stands at /0" },
    ]);
  });

  it("is passed over where the rubric does not ask for it", () => {
    const unasked = { id: "unasked", value: true };
    expect(read([unasked, unasked, villages("195")])).toEqual({ ok: true, value: [villages("195")] });
  });
});

describe("the unit of a fact by its indicator", () => {
  const params = { operatorsAndLogistics: "one", standing: "operating" } as const;
  const [printed] = factsOf([observe(openBook({ asOf: "2021-08-31", declared: [] }), "resident-kinds", params)]);
  const kinds = (unit: string) => ({
    id: printed?.id ?? "",
    value: { min: "2", max: "3" },
    unit,
    evidence: [],
  });

  it("need not be called as the rubric calls it", () => {
    expect(read([kinds(printed?.unit ?? "")])).toEqual({
      ok: true,
      value: [{ id: "park.firm-kinds", value: { min: "2", max: "3" }, evidence: [] }],
    });
  });

  it("is refused where it is that of something else", () => {
    const facts = read([kinds("yuan")]);
    expect(facts.ok ? [] : facts.issues).toMatchObject([{ code: "other-unit", path: "/0/unit", row: 2, expected: "kinds" }]);
  });
});
