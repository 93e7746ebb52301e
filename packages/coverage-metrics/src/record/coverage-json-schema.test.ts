import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, it } from "vitest";
import { coverageJSONSchema } from "./coverage-json-schema.js";
import { parseCoverage } from "./parse-coverage.js";
import { fullRecord, putAt } from "./testing/full-record.js";

const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, formats: { date: /^\d{4}-\d{2}-\d{2}$/ } });
const valid = ajv.compile(coverageJSONSchema());

describe("coverageJSONSchema", () => {
  it("accepts what the parser accepts, and what it gives", () => {
    expect([valid(fullRecord()), valid.errors]).toEqual([true, null]);
    const read = parseCoverage(fullRecord());
    expect(read.ok && valid(read.value)).toBe(true);
    for (const id of ["lechang-2019", "lechang-2021", "shixing-2021", "suixi-2021", "suichang-2021"]) {
      const file = new URL(`../../../../examples/programmes/${id}.json`, import.meta.url);
      const { coverage }: { readonly coverage: unknown } = JSON.parse(readFileSync(file, "utf8"));
      expect([id, valid(coverage), valid.errors]).toEqual([id, true, null]);
    }
  });

  it.each([
    ["/id", undefined],
    ["/basis", "建成后"],
    ["/county/code", "44"],
    ["/figures/0/kind", "count"],
    ["/figures/0/value", "一百"],
    ["/figures/0/value", -1],
    ["/figures/1/value", { min: "1" }],
    ["/figures/3/names/0", ""],
    ["/figures/5/value", "2022-02-30"],
    ["/figures/0/数值", "1"],
    ["/rosters/village", []],
    ["/rosters/events/0/kind", "dockng"],
    ["/baseline/asOf", "2021"],
    ["/decisions/exceptions/0/level", "town"],
    ["/指标", []],
  ])("refuses a record with %s = %j, as the parser does", (path, value) => {
    const wrong = putAt(fullRecord(), path, value);
    expect([valid(wrong), parseCoverage(wrong).ok]).toEqual([false, false]);
  });

  it("agrees with the parser on every way to write a number", () => {
    const values = [
      0,
      195,
      -1,
      1.5,
      "195",
      "1.50",
      "-1",
      "-0.05",
      "11.4%",
      "-5%",
      "+5%",
      "5 %",
      "5‰",
      "%",
      { min: "-5%", max: "1%" },
      "",
      " 5",
      "一百",
      true,
      null,
      [],
      {},
      { min: "1", max: null },
      { min: 1, max: 2 },
      { max: 5 },
    ];
    for (const id of ["villages", "growth.online-retail.2022", "coverage.物流", "growth", "growthful"]) {
      const told = (judge: (document: unknown) => boolean): readonly string[] =>
        values.map((value) => {
          const figures = [{ kind: "number", id, value, alternatives: [{ value: "7", evidence: "另表" }] }];
          return `${id} ${JSON.stringify(value)} ${judge(putAt(fullRecord(), "/figures", figures)) ? "yes" : "no"}`;
        });
      expect(told((document) => valid(document))).toEqual(told((document) => parseCoverage(document).ok));
    }
  });

  it("is draft 2020-12, titled in both languages, and the same every time", () => {
    const schema = coverageJSONSchema();
    expect(schema).toMatchObject({
      $schema: "https://json-schema.org/draft/2020-12/schema",
      title: "县域数据档案 · Coverage record",
      properties: { figures: { title: "申报数据 · declared figures" }, baseline: { title: "前期基数 · baseline" } },
    });
    expect(JSON.stringify(coverageJSONSchema())).toBe(JSON.stringify(schema));
  });
});
