import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { checkJson } from "./check-budget.js";
import { isTableText, readBudgetFile } from "./read-budget-file.js";

const read = (name: string, content: string | Uint8Array<ArrayBuffer>) => readBudgetFile({ name, content: new Blob([content]) });
const LECHANG = readFileSync(join(import.meta.dirname, "../../../../../../examples/programmes/lechang-2021.json"), "utf8");

describe("a budget that somebody opens", () => {
  it("comes out of a programme, with the day for which its file asks", async () => {
    const programme = JSON.parse(LECHANG);
    expect(await read("lechang.json", LECHANG)).toEqual({
      ok: true,
      from: "document",
      notes: [],
      budget: programme.budget,
      asOf: "2022-04-18",
    });
  });

  it("is the file itself where it is bare, and its day nobody's", async () => {
    const bare = { schema: "countykit-budget/1", id: "x", name: "x" };
    const right = { ok: true, from: "document", notes: [], budget: bare, asOf: null };
    expect(await read("b.json", JSON.stringify(bare))).toEqual(right);
    expect(await read("b.txt", `\uFEFF${JSON.stringify(bare)}`)).toEqual(right);
    expect(await read("b.yaml", "schema: countykit-budget/1\nid: x\nname: x\n")).toEqual(right);
  });

  it("is a table with its units, its total checked, and neither county nor batch of another budget", async () => {
    const table = await read("某县.csv", "项目,类别,金额（万元）\n培训,培训,12.5\n物流,物流体系,7.5\n合计,,20\n");
    if (!table.ok) throw new Error(JSON.stringify(table.issues));
    expect(table).toEqual({
      ok: true,
      from: "table",
      notes: [],
      asOf: null,
      budget: {
        schema: "countykit-budget/1",
        id: "某县",
        name: "某县",
        programme: { cohort: null, jurisdiction: null },
        lines: [
          { id: "row-2", name: "培训", category: "training", amount: "12.5万元" },
          { id: "row-3", name: "物流", category: "logistics", amount: "7.5万元" },
        ],
        declared: [{ kind: "amount", id: "row-4", name: "合计", of: { kind: "all" }, amount: "20万元" }],
      },
    });
    const [total] = checkJson(table.budget, "2022-04-18").findings;
    expect([total?.id, total?.verdict, total?.measured]).toEqual([
      "arithmetic/declared#row-4",
      "pass",
      { min: "200000.00", max: "200000.00", unit: "yuan" },
    ]);
  });

  it("is refused with the row and column of every problem", async () => {
    const places = async (name: string, content: string | Uint8Array<ArrayBuffer>) => {
      const found = await read(name, content);
      return found.ok ? [] : found.issues.map(({ code, row, column }) => [code, row, column]);
    };
    expect(await places("a.csv", "项目,金额（万元）,责任单位\n培训,十二,x\n")).toEqual([
      ["unknown-heading", 1, 3],
      ["not-money", 2, 2],
    ]);
    expect(await places("a.csv", '项目,金额（元）\n"培训,1\n')).toEqual([["open-quote", 2, undefined]]);
    expect(await places("a.json", '{\n  "id": "a",\n  "id": "b"\n}')).toEqual([["duplicate-key", 3, 3]]);
    expect(await places("a.txt", "")).toEqual([["empty-file", undefined, undefined]]);
    expect(await places("a.xlsx", Uint8Array.from([0x50, 0x4b, 3, 4, 20]))).toEqual([["workbook", undefined, undefined]]);
    expect(await places("a.csv", `name,amount\n${"a,1元\n".repeat(400_000)}`)).toEqual([["file-too-large", undefined, undefined]]);
    expect(await places("a.json", " ".repeat(16 * 1024 * 1024 + 1))).toEqual([["file-too-large", undefined, undefined]]);
  });

  it("is a table where its headings stand in quotes, and not where a quote is all there is", () => {
    const quoted = [
      '"项目","金额（万元）"\n"培训","1"',
      '"a ""b"" c";1',
      '\uFEFF"item"\t"amount"',
      '"a',
      '"a"',
      '"a":1',
      '"a"\n"b,c"',
      '"a,b',
    ];
    expect(quoted.map(isTableText)).toEqual([true, true, true, false, false, false, false, false]);
  });

  it("is told from JSON by how a text begins", () => {
    expect(["项目,金额\n培训,1", "\uFEFFitem\tamount\nx\t1", "{", '{"a":1}', "[1,2]", "培训", "", '"a"'].map(isTableText)).toEqual([
      true,
      true,
      false,
      false,
      false,
      false,
      false,
      false,
    ]);
  });
});
