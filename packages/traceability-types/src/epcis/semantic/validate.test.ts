import { describe, expect, it } from "vitest";
import { validate } from "./validate.js";
import type { EventProfile } from "./validation.js";

const event = {
  type: "ObjectEvent",
  action: "OBSERVE",
  eventTime: "2026-07-01T10:30:00+08:00",
  eventTimeZoneOffset: "+08:00",
  epcList: ["urn:epc:id:sgtin:6901234.056789.1"],
};
const documentOf = (...events: readonly unknown[]): unknown => ({
  "@context": ["https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld"],
  type: "EPCISDocument",
  schemaVersion: "2.0",
  creationDate: "2026-07-01T10:30:00+08:00",
  epcisBody: { eventList: events },
});
const needsPlace: EventProfile = {
  id: "needs-place",
  check: (events) =>
    events.flatMap(({ readPoint }, index) =>
      readPoint === undefined
        ? [{ code: "no-place", path: `/${index}/readPoint`, message: { zh: "缺少读取点", en: "There is no read point" } }]
        : [],
    ),
};

describe("validate", () => {
  it("takes each level with those before it", () => {
    const document = documentOf(event, { ...event, bizStep: "shiping", eventTimeZoneOffset: "+09:00" });
    const codes = (level: "schema" | "semantic" | "profile"): readonly string[] =>
      validate(document, level, { profiles: [needsPlace] }).issues.map((issue) => `${issue.level} ${issue.code} ${issue.path}`);
    const list = "/epcisBody/eventList";
    const schema = [`schema not-word ${list}/1/bizStep`];
    const semantic = [...schema, `semantic no-such-word ${list}/1/bizStep`, `semantic offset-differs ${list}/1/eventTimeZoneOffset`];
    expect(codes("schema")).toEqual(schema);
    expect(codes("semantic")).toEqual(semantic);
    expect(codes("profile")).toEqual([...semantic, `profile no-place ${list}/0/readPoint`, `profile no-place ${list}/1/readPoint`]);
  });

  it("is content with warnings, but not with errors", () => {
    expect(validate(documentOf({ ...event, eventTimeZoneOffset: "+09:00" }), "semantic")).toMatchObject({
      ok: true,
      issues: [{ severity: "warning" }],
    });
    expect(
      validate(documentOf({ ...event, quantityList: [{ epcClass: "urn:epc:class:lgtin:6901234.056789.L7", uom: "KGM" }] }), "semantic").ok,
    ).toBe(false);
    expect(validate(documentOf(event), "profile", { profiles: [needsPlace] })).toMatchObject({
      ok: false,
      issues: [{ source: "needs-place", severity: "error" }],
    });
  });

  it("places what is wrong in answers to queries, and in events by themselves", () => {
    const wrong = { ...event, epcList: ["urn:epc:id:sscc:6901234.1"] };
    const query = {
      "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld",
      type: "EPCISQueryDocument",
      epcisBody: { queryResults: { queryName: "SimpleEventQuery", resultsBody: { eventList: [event, wrong] } } },
    };
    expect(validate(query, "semantic").issues.map(({ path }) => path)).toEqual([
      "/epcisBody/queryResults/resultsBody/eventList/1/epcList/0",
    ]);
    expect(
      validate({ ...wrong, "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld" }, "semantic").issues.map(
        ({ path }) => path,
      ),
    ).toEqual(["/epcList/0"]);
  });

  it("says where the form is wrong when nothing can be read", () => {
    expect(validate(null, "profile", { profiles: [needsPlace] })).toMatchObject({
      ok: false,
      issues: [{ code: "wrong-type", level: "schema", path: "" }],
    });
    expect(
      validate(documentOf({ ...event, eventTime: "yesterday" }), "semantic").issues.map(({ level, path }) => `${level} ${path}`),
    ).toEqual(["schema /epcisBody/eventList/0/eventTime"]);
  });
});
