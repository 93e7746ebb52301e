import type { Issue } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { coverageSchema } from "./coverage-schema.js";
import { parseCoverage, parseCoverageOrThrow } from "./parse-coverage.js";
import { fullRecord, putAt } from "./testing/full-record.js";
import { MALFORMED_RECORDS } from "./testing/malformed-records-table.js";

const SMALL = { id: "x", name: "某县", county: { code: "440281" } };

const issuesOf = (input: unknown): readonly Issue[] => {
  const read = parseCoverage(input);
  return read.ok ? [] : read.issues;
};

const valueOf = (value: unknown): unknown => {
  const [figure] = parseCoverageOrThrow({ ...SMALL, figures: [{ kind: "number", id: "villages", value }] }).figures;
  return figure?.kind === "number" ? figure.value : undefined;
};

describe("parseCoverage", () => {
  it("fills in what is left out, and knows nothing by it", () => {
    expect(parseCoverageOrThrow(SMALL)).toEqual({
      schema: "countykit-coverage/1",
      ...SMALL,
      programme: { cohort: null, jurisdiction: null },
      basis: "achieved",
      asOf: null,
      figures: [],
      rosters: {},
      baseline: null,
      decisions: { adopted: [], exceptions: [] },
    });
  });

  it.each([
    ["195", "195"],
    [195, "195"],
    [0, "0"],
    ["0.114", "0.114"],
    [
      { min: 120, max: "137" },
      { min: "120", max: "137" },
    ],
    [{ min: "137", max: 137 }, "137"],
    [{ min: "137", max: "137.0" }, "137"],
    [
      { min: null, max: "5" },
      { min: "0", max: "5" },
    ],
    [
      { min: "1", max: null },
      { min: "1", max: null },
    ],
    [null, { min: "0", max: null }],
  ])("reads the number %j as %j: null is not known, and never zero", (written, read) => expect(valueOf(written)).toEqual(read));

  it.each([
    ["growth.online-retail.2022", "-0.05", "-0.05"],
    ["growth.online-retail.2022", -0.05, "-0.05"],
    ["growth.online-retail.2022", "11.4%", "0.114"],
    ["growth.online-retail.2022", "18.0%", "0.180"],
    ["growth.online-retail.2022", "-5％", "-0.05"],
    ["growth.online-retail.2022", "+5%", "0.05"],
    ["growth.online-retail.2022", "120%", "1.20"],
    ["growth.online-retail.2022", null, { min: "-1", max: null }],
    ["growth.online-retail.2022", { min: null, max: "-5%" }, { min: "-1", max: "-0.05" }],
    ["growth.national.online-retail.2022", "-1.5%", "-0.015"],
    ["coverage.物流", "98.5%", "0.985"],
    ["coverage.物流", null, { min: "0", max: null }],
  ])("reads the rate %s of %j as %j, with all its decimals", (id, value, read) => {
    const [figure] = parseCoverageOrThrow({ ...SMALL, figures: [{ kind: "number", id, value }] }).figures;
    expect(figure?.kind === "number" ? figure.value : undefined).toEqual(read);
    expect(parseCoverageOrThrow({ ...SMALL, figures: [figure] }).figures).toEqual([figure]);
  });

  it.each([
    ["coverage.物流", "-5%", "not-quantity", "/figures/0/value"],
    ["coverage.物流", "-0.1", "not-quantity", "/figures/0/value"],
    ["villages", "50%", "not-quantity", "/figures/0/value"],
    ["villages", "+5", "not-quantity", "/figures/0/value"],
    ["villages", { min: "-1", max: null }, "not-decimal", "/figures/0/value/min"],
    ["villages", { min: "1", max: "5%" }, "not-decimal", "/figures/0/value/max"],
    ["growth.online-retail.2022", { min: "5%", max: "-5%" }, "min-above-max", "/figures/0/value"],
  ])("refuses of %s the number %j", (id, value, code, path) => {
    const issues = issuesOf({ ...SMALL, figures: [{ kind: "number", id, value }] });
    expect(issues.map((issue) => [issue.code, issue.path])).toEqual([[code, path]]);
  });

  it("reads other values of a growth as its own, and refuses them of another figure", () => {
    const other = (id: string, value: string) => ({
      ...SMALL,
      figures: [{ kind: "number", id, value: "1", alternatives: [{ value, evidence: "另表" }] }],
    });
    expect(parseCoverageOrThrow(other("growth.online-retail.2022", "-5%")).figures).toMatchObject([
      { alternatives: [{ value: "-0.05", evidence: "另表" }] },
    ]);
    expect(issuesOf(other("villages", "-5")).map(({ code, path }) => [code, path])).toEqual([
      ["not-decimal", "/figures/0/alternatives/0/value"],
    ]);
  });

  it("takes a list for complete only when it says so", () => {
    const read = parseCoverageOrThrow({ ...SMALL, figures: [{ kind: "names", id: "centre.rules", names: ["服务制度"] }] });
    expect(read.figures).toEqual([{ kind: "names", id: "centre.rules", names: ["服务制度"], complete: false }]);
  });

  it("reads back what it gave, through JSON", () => {
    const once = parseCoverageOrThrow(fullRecord());
    expect(parseCoverageOrThrow(JSON.parse(JSON.stringify(once)))).toEqual(once);
  });

  it("reads a record of YAML, where every scalar is text", () => {
    const text = JSON.parse(
      JSON.stringify(fullRecord(), (_, value: unknown) =>
        typeof value === "number" || typeof value === "boolean" ? String(value) : value,
      ),
    );
    expect(parseCoverageOrThrow(text)).toEqual(parseCoverageOrThrow(fullRecord()));
  });

  it("takes a programme of the county's city, its province or the nation for its own", () => {
    for (const jurisdiction of ["440281", "440200", "440000", "000000", null])
      expect(issuesOf({ ...SMALL, programme: { cohort: 2021, jurisdiction } })).toEqual([]);
    expect(issuesOf({ ...SMALL, programme: { cohort: 2021, jurisdiction: "440222" } }).map(({ code }) => code)).toEqual([
      "programme-elsewhere",
    ]);
  });

  it("finds problems of form and contradictions at once", () => {
    const wrong = {
      ...SMALL,
      figures: [
        { kind: "number", id: "villages", value: "一百" },
        { kind: "number", id: "villages", value: 195, alternatives: [{ value: 195, evidence: "x" }] },
      ],
      baseline: { id: "x" },
    };
    expect(issuesOf(wrong).map(({ code, path }) => [code, path])).toEqual([
      ["not-quantity", "/figures/0/value"],
      ["duplicate-id", "/figures/1/id"],
      ["alternative-is-same", "/figures/1/alternatives/0/value"],
      ["own-baseline", "/baseline/id"],
    ]);
  });

  it("holds its rosters against one another and against the county, whatever else is wrong", () => {
    const wrong = {
      ...SMALL,
      name: "",
      rosters: {
        villages: [{ code: "440281101201" }, { code: "440281101201" }, { code: "331123101201" }],
        stations: [{ id: "S1", level: "village", at: "440281101299" }],
        events: [{ id: "E1", kind: "docking" }],
      },
    };
    expect(issuesOf(wrong).map(({ code, path }) => [code, path])).toEqual([
      ["blank", "/name"],
      ["missing", "/rosters/events/0/date"],
      ["duplicate-row", "/rosters/villages/1/code"],
      ["outside-county", "/rosters/villages/2/code"],
      ["unknown-village", "/rosters/stations/0/at"],
    ]);
  });

  it.each([
    ["/figure", [], "figures"],
    ["/申报数据", [], "figures"],
    ["/前期基数", {}, "baseline"],
    ["/figures/0/其他口径", [], "alternatives"],
    ["/county/区划代码", "440281", "code"],
    ["/rosters/行政村", [], "villages"],
    ["/rosters/stattions", [], "stations"],
    ["/rosters/events/0/活动类别", "x", "kind"],
  ])("tells for %s which field was meant", (path, value, meant) => {
    const found = issuesOf(putAt(fullRecord(), path, value)).find((issue) => issue.path === path);
    expect([found?.code, found?.didYouMean]).toEqual(["unknown-key", meant]);
  });

  it("throws when the program's own record is none, and says why", () => {
    expect(() => parseCoverageOrThrow({ id: "x" })).toThrow(TypeError);
    expect(() => parseCoverageOrThrow({ id: "x" })).toThrow(/county/u);
  });

  it("is a Standard Schema", () => {
    expect(coverageSchema["~standard"].validate(fullRecord())).toEqual({ value: parseCoverageOrThrow(fullRecord()) });
    const wrong = coverageSchema["~standard"].validate({ ...SMALL, county: { code: "44" } });
    expect("issues" in wrong && wrong.issues?.map(({ path, issue }) => [path, issue.code])).toEqual([
      [["county", "code"], "not-division-code"],
    ]);
  });
});

describe("malformed records", () => {
  it("are not all alike", () => {
    expect(new Set(MALFORMED_RECORDS.map(([path, value, code]) => `${path} ${typeof value} ${String(value)} ${code}`)).size).toBe(
      MALFORMED_RECORDS.length,
    );
    expect(new Set(MALFORMED_RECORDS.map(([, , code]) => code)).size).toBeGreaterThan(15);
  });

  it.each(MALFORMED_RECORDS.map((one, index) => [index, ...one] as const))("%i: %s = %j is %s", (_, path, value, code, at = path) => {
    const input = path === "" ? value : putAt(fullRecord(), path, value);
    const found = issuesOf(input);
    expect(found.filter((issue) => issue.code === code && issue.path === at)).toHaveLength(1);
    for (const { message, hint } of found)
      for (const said of hint === undefined ? [message] : [message, hint]) {
        expect(said.zh).toMatch(/\p{Script=Han}/u);
        expect(said.en.trim()).not.toBe("");
        expect(said.en).not.toBe(said.zh);
      }
  });
});
