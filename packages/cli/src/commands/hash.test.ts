import { eventHash } from "@countykit/traceability-types/epcis";
import { describe, expect, it } from "vitest";
import { CHAIN, documentOf, linesOf, picked, ranOn } from "../testing/events.js";

const files = { "a.json": documentOf(CHAIN), "a.ndjson": linesOf(CHAIN), "broken.ndjson": `${linesOf(CHAIN)}{"type": nope}\n` };
const JAM_MADE = "ni:///sha-256;0b676619c25a5305fb1e2abfe0fa30f6ff6ada5346a4438c65d26c14f2910dc3?ver=CBV2.0";
const lines = (out: string): readonly string[] => out.trimEnd().split("\n");

describe("hashes", () => {
  it("stand in the order of the events, the same whatever they are written in", async () => {
    const { code, out, err } = await ranOn(files, ["hash", "a.json"]);
    expect([code, err, lines(out).length, lines(out)[1]]).toEqual([0, "", 3, JAM_MADE]);
    expect((await ranOn(files, ["hash", "a.ndjson"])).out).toBe(out);
    expect((await ranOn({}, ["hash", "-"], { stdin: documentOf(CHAIN) })).out).toBe(out);
  });

  it("are those of the package, though made with the SHA-256 of Node", async () => {
    const made = eventHash({
      type: "TransformationEvent",
      bizStep: "creating_class_instance",
      inputQuantityList: [{ epcClass: "https://farm.example.cn/lot/plot-7", quantity: "80", uom: "KGM" }],
      outputQuantityList: [{ epcClass: "https://farm.example.cn/lot/jam", quantity: "60", uom: "KGM" }],
      bizLocation: { id: "https://farm.example.cn/loc/works" },
      eventTime: "2026-07-02T00:00:00.000Z",
      eventTimeZoneOffset: "+08:00",
    });
    expect(made).toEqual({ ok: true, value: JAM_MADE });
  });

  it("come as lines of JSON, or as the text that is hashed", async () => {
    const [, made = ""] = lines((await ranOn(files, ["hash", "a.json", "--format", "json"])).out);
    expect(JSON.parse(made)).toEqual({ type: "TransformationEvent", eventTime: "2026-07-02T00:00:00.000Z", hash: JAM_MADE });
    expect((await ranOn(files, ["hash", "a.json", "--prehash"])).out).toMatch(/^eventType=ObjectEventeventTime=2026-07-01T00:00:00\.000Z/u);
  });

  it("of the events that can be read are given, and 3 tells of the others", async () => {
    const { code, out, err } = await ranOn(files, ["hash", "broken.ndjson"]);
    expect([code, lines(out).length]).toEqual([3, 3]);
    expect(err).toContain("broken.ndjson:5:10  不是合法的 JSON");
  });

  it("of a version that nobody knows are refused once, and not for every event", async () => {
    const { code, out, err } = await ranOn(files, ["hash", "a.json", "nowhere.json", "--version-of-hash", "CBV9", "--lang", "en"]);
    expect([code, out]).toEqual([3, ""]);
    expect(err.match(/There is no version “CBV9” of the hash/gu)).toHaveLength(1);
    expect(err).not.toContain("nowhere.json");
    expect((await ranOn(files, ["hash", "a.json", "--prehash", "--version-of-hash", "CBV9"])).code).toBe(0);
  });

  it("that cannot be made are told with the place of the event, in lines and in documents", async () => {
    const deep = { ...picked, "https://farm.example.cn/note": JSON.parse(`${'{"a":'.repeat(300)}1${"}".repeat(300)}`) };
    const { err } = await ranOn(
      { "d.json": documentOf([picked, deep]).replace('{"type":"ObjectEvent"', "\n$&"), "d.ndjson": linesOf([picked, deep]) },
      ["hash", "d.json", "d.ndjson"],
    );
    expect(err).toContain("d.ndjson:3 ");
    expect(err).toMatch(/d\.json:2:\d+ /u);
    expect(err).toContain("/epcisBody/eventList/1");
  });

  it("have no exit codes 1 and 2 in their help", async () => {
    const { out } = await ranOn(files, ["hash", "--help"]);
    expect(out).toMatch(/退出码：\n {2}0 {2}都算出来了\n {2}3 {2}有的事件读不出来或算不出来\n {2}4 /u);
  });
});
