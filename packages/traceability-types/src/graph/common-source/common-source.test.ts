import { describe, expect, test } from "vitest";
import type { NormalEvent } from "../../epcis/normal-event.js";
import { indexEvents } from "../index-events.js";
import { commonSource } from "./common-source.js";

const id = (name: string): string => `https://farm.example.cn/${name}`;
const at = (hour: number): Pick<NormalEvent, "eventTime" | "eventTimeZoneOffset"> => ({
  eventTime: new Date(Date.UTC(2026, 6, 1, hour)).toISOString(),
  eventTimeZoneOffset: "+08:00",
});
const lots = (...names: string[]) => names.map((name) => ({ epcClass: id(name) }));
const made = (hour: number, from: string[], to: string[], place: string): NormalEvent => ({
  type: "TransformationEvent",
  inputQuantityList: lots(...from),
  outputQuantityList: lots(...to),
  bizLocation: { id: id(place) },
  ...at(hour),
});

describe("what complaints have in common", () => {
  const index = indexEvents([
    made(1, ["plot-1", "plot-2"], ["jam-1", "jam-2"], "loc/works-1"),
    made(2, ["plot-2"], ["jam-3", "jam-4", "jam-5"], "loc/works-2"),
    made(3, ["plot-3"], ["jam-6"], "loc/works-2"),
  ]);
  const found = (...items: string[]) =>
    commonSource(index, items.map(id)).sources.map(({ kind, id: name, explains, alsoFed }) => [
      kind,
      name.replace(id(""), ""),
      explains.length,
      alsoFed,
    ]);

  test("is ranked by how many it explains, and then by how few others it fed", () => {
    expect(found("jam-1", "jam-2", "jam-3")).toEqual([
      ["lot", "plot-2", 3, 2],
      // Part of plot-2 lay there before it went into jam-3 elsewhere.
      ["place", "loc/works-1", 3, 2],
      ["lot", "plot-1", 2, 0],
      ["process", "0", 2, 0],
    ]);
  });

  test("is nothing when they share nothing, and everything when there is one", () => {
    expect(found("jam-1", "jam-6")).toEqual([]);
    expect(found("jam-6")).toEqual([
      ["lot", "plot-3", 1, 0],
      ["process", "2", 1, 0],
      ["place", "loc/works-2", 1, 5],
    ]);
    expect(commonSource(index, [id("jam-9")])).toEqual({ sources: [], notFound: [id("jam-9")] });
  });

  test("may be the crate that they lay in, at different times", () => {
    const crate = id("crate/1");
    const pack = (hour: number, action: "ADD" | "DELETE", child: string): NormalEvent => ({
      type: "AggregationEvent",
      action,
      parentID: crate,
      childEPCs: [child],
      ...at(hour),
    });
    const [one, two, three] = [id("box/1"), id("box/2"), id("box/3")];
    const shared = indexEvents([
      pack(1, "ADD", one),
      pack(2, "DELETE", one),
      pack(3, "ADD", two),
      pack(4, "DELETE", two),
      pack(5, "ADD", three),
    ]);
    expect(commonSource(shared, [one, two]).sources).toEqual([{ kind: "carrier", id: crate, explains: [one, two], alsoFed: 1 }]);
  });
});
