import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readEvents } from "../normal/read-events.js";
import type { NormalEvent } from "../normal-event.js";
import { CONFORMANCE, documentsIn, hasConformance } from "../testing/official-schema.js";
import { parseQuery } from "./parse-query.js";
import { matches } from "./run-query.js";

const read = (file: string): unknown => JSON.parse(readFileSync(join(CONFORMANCE, "epcis/gs1-epcis/rest", file), "utf8"));

const within = (value: unknown, ...names: readonly string[]): unknown =>
  names.reduce<unknown>((one, name) => (typeof one === "object" && one !== null ? Reflect.get(one, name) : undefined), value);

const keysOf = (value: unknown): readonly string[] => Object.keys(Object(value));

/** A value that a parameter of this name takes. */
function sample(name: string): unknown {
  if (/Time$|_time$|Time$/u.test(name)) return "2026-07-01T00:00:00Z";
  if (/EXISTS_/u.test(name)) return null;
  if (/orderDirection/u.test(name)) return "ASC";
  if (name === "orderBy") return "eventTime";
  if (/Count/u.test(name)) return 1;
  if (/booleanValue/u.test(name)) return true;
  if (/^(EQ|GT|GE|LT|LE)_(quantity|value|minValue|maxValue|meanValue|sDev|percValue|percRank)/u.test(name)) return 1;
  if (name === "EQ_action") return ["ADD"];
  if (name === "eventType") return ["ObjectEvent"];
  return ["https://trace.example.cn/obj/1"];
}

describe.skipIf(!hasConformance)(`queries, and what GS1 says of them (read from ${CONFORMANCE})`, () => {
  it("take every parameter of the query schema and of the REST interface", () => {
    const schema = keysOf(within(read("query-schema.json"), "definitions", "EPCIS-Query", "properties"));
    const rest = keysOf(within(read("openapi.json"), "components", "parameters")).filter((name) =>
      /^(?:eventType|order|eventCount|maxEvent|[A-Z]{2,6}_)/u.test(name),
    );
    const names = [...new Set([...schema, ...rest])].filter((name) => name !== "@context");
    const refused = names.filter(
      (name) => !parseQuery({ ...(name === "eventCountLimit" ? { orderBy: "eventTime" } : {}), [name]: sample(name) }).ok,
    );
    expect(refused).toEqual([]);
    expect(names.length).toBeGreaterThan(60);
  });

  it("take every family of parameters of the query schema", () => {
    const patterns = keysOf(within(read("query-schema.json"), "definitions", "EPCIS-Query", "patternProperties"));
    const names = patterns.map((pattern) =>
      pattern
        .replace(/^\^/u, "")
        .replace(/\$$/u, "")
        .replace("[a-z][a-zA-Z0-9_]+", "owning_party")
        .replace("[A-Z0-9]{2,4}", "KGM")
        .replace(String.raw`[a-z][a-zA-Z0-9]*\\:\\w+`, "ex:grower")
        .replace(String.raw`\\w+_\\w+`, "bizLocation_city"),
    );
    const context = { ex: "https://ns.example.com/" };
    const of = (name: string): unknown =>
      /^(GT|GE|LT|LE)_/u.test(name) || name.includes("_KGM") ? 1 : name.startsWith("EXISTS") ? null : ["a"];
    expect(names.filter((name) => !parseQuery({ [name]: of(name) }, { context }).ok)).toEqual([]);
    expect(names.length).toBeGreaterThan(80);
  });

  it("find every example event by what it says, and not by what it does not", () => {
    let asked = 0;
    for (const { file, document } of documentsIn("epcis/gs1-epcis/json")) {
      const events = readEvents(document);
      if (!events.ok) continue;
      for (const event of events.value.events)
        for (const [name, value] of ownParameters(event)) {
          const query = parseQuery({ [name]: value });
          expect([file, name, query.ok && matches(query.value, event)]).toEqual([file, name, true]);
          const other = parseQuery({
            [name]:
              typeof value === "string" && name.startsWith("LT")
                ? "1990-01-01T00:00:00Z"
                : typeof value === "string"
                  ? "2990-01-01T00:00:00Z"
                  : name === "EQ_action" || name === "eventType"
                    ? []
                    : ["urn:x:none"],
          });
          if (other.ok && value !== null) expect([file, name, matches(other.value, event)]).toEqual([file, name, false]);
          asked += 1;
        }
    }
    expect(asked).toBeGreaterThan(300);
  });
});

/** Parameters that ask for just what an event says. */
function* ownParameters(event: NormalEvent): Generator<readonly [string, unknown]> {
  yield ["eventType", [event.type]];
  yield ["GE_eventTime", event.eventTime];
  if (event.action !== undefined) yield ["EQ_action", [event.action]];
  if (event.bizStep !== undefined) yield ["EQ_bizStep", [event.bizStep]];
  if (event.disposition !== undefined) yield ["EQ_disposition", [event.disposition]];
  if (event.readPoint !== undefined) yield ["EQ_readPoint", [event.readPoint.id]];
  if (event.bizLocation !== undefined) yield ["WD_bizLocation", [event.bizLocation.id]];
  if (event.eventID !== undefined) yield ["EQ_eventID", [event.eventID]];
  if (event.parentID !== undefined) yield ["MATCH_parentID", [event.parentID]];
  for (const id of [...(event.epcList ?? []), ...(event.childEPCs ?? [])]) yield ["MATCH_epc", [id]];
  for (const id of [...(event.inputEPCList ?? []), ...(event.outputEPCList ?? [])]) yield ["MATCH_anyEPC", [id]];
  for (const { epcClass } of [...(event.quantityList ?? []), ...(event.childQuantityList ?? [])]) yield ["MATCH_epcClass", [epcClass]];
  for (const { epcClass } of [...(event.inputQuantityList ?? []), ...(event.outputQuantityList ?? [])])
    yield ["MATCH_anyEPCClass", [epcClass]];
  for (const { type, bizTransaction } of event.bizTransactionList ?? [])
    if (type !== undefined) yield [`EQ_bizTransaction_${type}`, [bizTransaction]];
  for (const { type, source } of event.sourceList ?? []) yield [`EQ_source_${type}`, [source]];
  for (const { type, destination } of event.destinationList ?? []) yield [`EQ_destination_${type}`, [destination]];
  for (const name of Object.keys(event.extensions ?? {})) yield [`EXISTS_${name}`, null];
  for (const name of Object.keys(event.ilmd ?? {})) yield [`EXISTS_ILMD_${name}`, null];
  for (const { sensorReport } of event.sensorElementList ?? [])
    for (const { type } of sensorReport) if (type !== undefined) yield ["EQ_type", [type]];
}
