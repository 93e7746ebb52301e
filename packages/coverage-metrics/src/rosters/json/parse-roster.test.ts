import { describe, expect, it } from "vitest";
import { rosterForms } from "../forms.js";
import type { Station } from "../rows.js";
import { parseRoster } from "./parse-roster.js";
import { rosterJSONSchema, rosterSchema } from "./roster-schema.js";

const places = (input: unknown): readonly string[] => {
  const read = parseRoster("stations", input);
  return read.ok
    ? []
    : read.issues.map(({ code, path, didYouMean }) => [code, path, didYouMean].filter((one) => one !== undefined).join(" "));
};

describe("rosters in JSON 名册 JSON", () => {
  it("leaves out what is null, and keeps lists that are empty: none is not unknown", () => {
    expect(parseRoster("stations", [{ id: "S1", level: "village", keeper: null, services: [], demonstration: false }])).toEqual({
      ok: true,
      value: [{ id: "S1", level: "village", services: [], demonstration: false }],
    });
  });

  it("takes blanks off, money in every way of writing, and numbers for decimals", () => {
    expect(parseRoster("stations", [{ id: " Ｓ１ ", level: "village", longitude: 113.05, name: "某站\u3000" }])).toEqual({
      ok: true,
      value: [{ id: "S1", level: "village", longitude: "113.05", name: "某站" }],
    });
    expect(parseRoster("shops", [{ shop: "W", year: "2021", sales: { amount: "512.5", unit: "万元" } }])).toEqual({
      ok: true,
      value: [{ shop: "W", year: 2021, sales: "5125000.00" }],
    });
  });

  it("tells everything at once, and what was meant", () => {
    expect(
      places([{ id: "S1", 级别: "村级" }, 5, { id: "S3", level: "镇级", buit: "2021-06-30", serves: ["440281100201", "440281100000"] }]),
    ).toEqual([
      "missing /0/level",
      "unknown-key /0/级别 level",
      "wrong-type /1",
      "not-json-form /2/level town",
      "code-level /2/serves/1",
      "unknown-key /2/buit built",
    ]);
  });

  it("lists a thousand problems, and stops looking", () => {
    const rows = (count: number): unknown => Array.from({ length: count }, (_, at) => ({ id: `S${at}` }));
    expect(places(rows(1000))).toHaveLength(1000);
    const read = parseRoster("stations", rows(1200));
    const last = read.ok ? undefined : read.issues.at(-1);
    expect([last?.code, last?.message.en]).toEqual([
      "too-many-issues",
      "Only the first 1000 problems are listed, and 0 more are not; 200 entries were not checked any further",
    ]);
  });

  it("keeps nothing of the input, and looks at each value once", () => {
    const services = ["代买代卖"];
    const read = parseRoster("stations", [{ id: "S1", level: "village", services }]);
    services.push("、");
    expect(read.ok && read.value[0]?.services).toEqual(["代买代卖"]);
    let asked = 0;
    const shy = new Proxy<string[]>(["快递"], { get: (list, key) => (key === "0" && asked++ > 0 ? "、" : Reflect.get(list, key)) });
    expect(parseRoster("stations", [{ id: "S1", level: "village", services: shy }])).toEqual({
      ok: true,
      value: [{ id: "S1", level: "village", services: ["快递"] }],
    });
  });

  it("is a Standard Schema", () => {
    const { validate, vendor, version } = rosterSchema("stations")["~standard"];
    const rows: readonly Station[] = [{ id: "S1", level: "village" }];
    expect([vendor, version, validate(rows)]).toEqual(["countykit", 1, { value: rows }]);
    const wrong = validate([{ id: "S1" }]);
    expect("issues" in wrong && wrong.issues?.map(({ path, message }) => [path, message])).toEqual([
      [["0", "level"], "缺少字段 level（级别） / The field level is missing"],
    ]);
  });

  it("has a JSON Schema with the headings of the columns as titles", () => {
    const schema = JSON.stringify(rosterJSONSchema("stations"));
    for (const { term } of Object.values(rosterForms.stations.columns)) expect(schema).toContain(`${term.zh} · ${term.en}`);
    expect(rosterJSONSchema("stations")).toMatchObject({
      $id: "https://countykit.dev/schema/roster-stations-1.json",
      type: "array",
      items: { required: ["id", "level"], additionalProperties: false, properties: { level: { enum: ["county", "town", "village"] } } },
    });
  });
});
