import { setFlagsFromString } from "node:v8";
import { runInNewContext } from "node:vm";
import { describe, expect, it } from "vitest";
import { validateEvents } from "../semantic/validate-events.js";
import { readEvents } from "./read-events.js";

setFlagsFromString("--expose-gc");
const collect: unknown = runInNewContext("gc");

/** Bytes in use once nothing is left that can be thrown away. */
function held(): number {
  if (typeof collect !== "function") throw new Error("memory cannot be cleared");
  // Shapes of objects, which hold the names of their fields, outlive the first of these.
  for (let times = 0; times < 6; times += 1) collect();
  return process.memoryUsage().heapUsed;
}

const MEGABYTE = 1 << 20;
const event = {
  type: "ObjectEvent",
  action: "OBSERVE",
  eventTime: "2026-07-01T10:30:00+08:00",
  eventTimeZoneOffset: "+08:00",
  epcList: ["https://example.org/obj/1"],
};
const long = (index: number): string => `${index}${"x".repeat(MEGABYTE)}`;

describe("what is remembered between documents 记住的文字", () => {
  it.each([
    ["a place", (index: number) => ({ readPoint: { id: `https://example.org/loc/${long(index)}` } })],
    ["a thing", (index: number) => ({ epcList: [`https://example.org/obj/${long(index)}`] })],
    ["the name of a field", (index: number) => ({ [`gs1:${long(index)}`]: 1 })],
    ["a namespace", (index: number) => ({ "@context": { ex: `https://example.org/${"x".repeat(MEGABYTE)}/` }, [`ex:${index}`]: 1 })],
  ])("is not %s that is long", (_, fields) => {
    const before = held();
    for (let index = 0; index < 30; index += 1) {
      const read = readEvents(JSON.parse(JSON.stringify({ ...event, ...fields(index) })));
      expect(read.ok && validateEvents(read.value.events)).toEqual([]);
    }
    expect((held() - before) / MEGABYTE).toBeLessThan(8);
  });
});
