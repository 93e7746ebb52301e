import { describe, expect, it } from "vitest";
import * as z from "zod";
import { type JSONSchemaOptions, jsonSchemaOf } from "./json-schema.js";
import { moneyText } from "./money-text.js";
import { quantityText, ratioText } from "./number-texts.js";
import { text } from "./texts.js";

const HEAD: JSONSchemaOptions = { $id: "https://countykit.dev/schema/x-1.json", title: "例 · Example", description: "例", keyNames: {} };

describe("jsonSchemaOf", () => {
  it("begins with what the schema is, and is the same every time", () => {
    const form = z.strictObject({ id: text });
    const schema = jsonSchemaOf(form, HEAD);
    expect(Object.entries(schema).slice(0, 4)).toEqual([
      ["$schema", "https://json-schema.org/draft/2020-12/schema"],
      ["$id", "https://countykit.dev/schema/x-1.json"],
      ["title", "例 · Example"],
      ["description", "例"],
    ]);
    expect(JSON.stringify(jsonSchemaOf(form, HEAD))).toBe(JSON.stringify(schema));
  });

  it("titles the fields that have names, however deep, and no others", () => {
    const form = z.strictObject({ stations: z.array(z.strictObject({ id: text, village: text })), constructor: text });
    const keyNames = { village: { zh: ["行政村", "村"], en: "village" }, stations: { zh: ["网点"], en: "stations" } } as const;
    expect(jsonSchemaOf(form, { ...HEAD, keyNames })).toMatchObject({
      properties: { stations: { title: "网点 · stations", items: { properties: { village: { title: "行政村 · village" } } } } },
    });
    expect(JSON.stringify(jsonSchemaOf(form, { ...HEAD, keyNames })).match(/"title"/g)).toHaveLength(3);
  });

  it("says how scalars that code reads may be written: those of the house, and one's own", () => {
    const own = z.string().transform((value) => value.length);
    const form = z.strictObject({ money: moneyText, share: ratioText, count: quantityText, own });
    const written = new Map([[own, { type: "string", pattern: "^o+$" }]]);
    const { properties } = jsonSchemaOf(form, { ...HEAD, written });
    expect(properties).toMatchObject({
      money: { anyOf: [{ type: "string", maxLength: 64 }, { type: "number", minimum: 0 }, { type: "object" }] },
      share: { type: "string", maxLength: 64 },
      count: {
        anyOf: [
          { type: "string", pattern: "^\\d{1,30}(?:\\.\\d{1,30})?$" },
          { type: "number", minimum: 0 },
        ],
      },
      own: { type: "string", pattern: "^o+$" },
    });
  });

  it("describes what goes in: a field with a default may be left out", () => {
    expect(jsonSchemaOf(z.strictObject({ id: text, note: text.default("") }), HEAD)["required"]).toEqual(["id"]);
  });
});
