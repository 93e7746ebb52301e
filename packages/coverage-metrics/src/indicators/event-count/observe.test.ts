import { describe, expect, it } from "vitest";
import type { Event, EventKind } from "../../rosters/rows.js";
import type { Asked } from "../../targets/target.js";
import { observe } from "../registry.js";
import { bounds, declaring, held, keeping, many, verdict } from "../testing/holding.js";
import type { EventCountParams } from "./definition.js";

const event = (id: string, kind: EventKind, given: Partial<Event> = {}): Event => ({ id, kind, date: "2022-03-01", ...given });
const asks = (params: EventCountParams): Asked => ({ indicator: "event-count", params });
const around = (kind: EventKind, wanted: number) =>
  [wanted - 1, wanted, wanted + 1].map((count) => verdict(declaring({ [`events.${kind}`]: count }), asks({ kind }), ">=", String(wanted)));
const count = (events: readonly Event[], params: EventCountParams) => bounds(observe(keeping({ events }), "event-count", params).part);

describe("number of events 活动次数", () => {
  it("suichang-2021/upward/docking-events: five are enough", () => {
    expect(around("docking", 5)).toEqual(["fail", "pass", "pass"]);
  });

  it("lechang-2019/upward/campaigns: two are enough", () => {
    expect(around("campaign", 2)).toEqual(["fail", "pass", "pass"]);
  });

  it("shixing-2021/upward/exhibitions: five are enough", () => {
    expect(around("exhibition", 5)).toEqual(["fail", "pass", "pass"]);
  });

  it("shixing-2021/upward/farm-tourism: two in the window are enough", () => {
    expect(around("tourism", 2)).toEqual(["fail", "pass", "pass"]);
    const params = { kind: "tourism", from: "2021-11-01", to: "2022-08-31" } as const;
    expect(count([event("1", "tourism"), event("2", "tourism", { date: "2022-08-31" })], params)).toEqual(["2", "2"]);
    expect(count([event("1", "tourism", { date: "2021-10-31" }), event("2", "tourism", { date: "2022-09-01" })], params)).toEqual([
      "0",
      "0",
    ]);
  });

  it("is unknown when nobody counted, and asks for the number", () => {
    expect(held(declaring({}), asks({ kind: "docking" }), ">=", "5")).toMatchObject({
      verdict: "unknown",
      missing: [{ id: "figure/events.docking" }],
    });
  });

  it("counts an event once, and none after the day of the book", () => {
    expect(
      count([event("1", "docking"), event("1", "docking"), event("2", "docking", { date: "2023-01-01" })], { kind: "docking" }),
    ).toEqual(["1", "1"]);
  });

  it("counts one channel; an event without a channel may be of it", () => {
    const events = [event("1", "docking", { channel: "农超" }), event("2", "docking", { channel: "农批" }), event("3", "docking")];
    const { part } = observe(keeping({ events }), "event-count", { kind: "docking", channel: "农超" });
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["1", "2"], ["event/3/channel"]]);
    expect(bounds(observe(declaring({ "events.docking": 5 }), "event-count", { kind: "docking", channel: "农超" }).part)).toEqual([
      "0",
      "5",
    ]);
  });
});

describe("events that serve two targets 一场活动两项目标", () => {
  const docking = { kind: "docking" } as const;
  const resource = { kind: "resource" } as const;
  const either = { kind: "resource", also: "docking" } as const;

  it("suichang-2021/market/resource-events: the same five docking events meet both targets, when they may be shared", () => {
    const events = many(5, (number) => event(`D${number}`, "docking", { date: `2021-0${number}-10` }));
    const both = [asks(docking), asks(either)].map((one) => verdict(keeping({ events }), one, ">=", "5"));
    expect(both).toEqual(["pass", "pass"]);
    expect([asks(docking), asks(either)].map((one) => verdict(declaring({ "events.docking": 5 }), one, ">=", "5"))).toEqual([
      "pass",
      "pass",
    ]);
    expect(verdict(keeping({ events }), asks(resource), ">=", "5")).toBe("fail");
  });

  it("counts an event that is entered under both kinds once", () => {
    const fair = { date: "2021-05-20", name: "遂昌农产品对接会" };
    const events = [event("D1", "docking", fair), event("R1", "resource", fair), event("R2", "resource", { ...fair, date: "2021-05-21" })];
    expect(count(events, either)).toEqual(["2", "2"]);
    expect(count(events, resource)).toEqual(["2", "2"]);
  });

  it("counts an event under both kinds in every channel that either entry names", () => {
    const fair = { date: "2021-05-20", name: "遂昌农产品对接会" };
    const inChannel = (given: readonly (string | undefined)[], channel: string) =>
      count(
        given.map((one, index) =>
          event(`E${index}`, index === 0 ? "docking" : "resource", { ...fair, ...(one === undefined ? {} : { channel: one }) }),
        ),
        { kind: "docking", also: "resource", channel },
      );
    expect(["农批", "农超", "农社"].map((channel) => inChannel(["农批", "农超"], channel))).toEqual([
      ["1", "1"],
      ["1", "1"],
      ["0", "0"],
    ]);
    expect(inChannel(["农批", undefined], "农超")).toEqual(["0", "1"]);
    expect(inChannel([undefined, "农超"], "农超")).toEqual(["1", "1"]);
  });

  it("counts events of one kind that share a name one by one", () => {
    const fair = { date: "2021-05-20", name: "对接会" };
    expect(count([event("D1", "docking", fair), event("D2", "docking", fair)], either)).toEqual(["2", "2"]);
    expect(count([event("D1", "docking", fair), event("D2", "docking", fair), event("R1", "resource", fair)], either)).toEqual(["2", "2"]);
  });

  it("bounds two declared kinds by the larger and by both together", () => {
    const { part } = observe(declaring({ "events.docking": 5, "events.resource": 3 }), "event-count", either);
    expect([bounds(part), part.missing.map(({ id }) => id)]).toEqual([["5", "8"], ["figure/events.resource+docking"]]);
    const early = observe(declaring({ "events.docking": 5, "events.resource": 3 }), "event-count", { ...either, to: "2021-06-30" });
    expect(bounds(early.part)).toEqual(["0", "8"]);
  });

  it("tells of one document behind events of two kinds, and of one event under two", () => {
    const fair = { date: "2021-05-20", name: "对接会", evidence: ["签到表"] };
    const events = [event("D1", "docking", fair), event("R1", "resource", fair), event("C1", "centre", { evidence: ["海报"] })];
    expect(observe(keeping({ events }), "event-count", docking).remarks).toEqual([
      { code: "shared-evidence", text: { zh: "D1、R1 共用佐证材料《签到表》", en: "D1, R1 rest on one document: 签到表" } },
      {
        code: "shared-event",
        text: { zh: "D1、R1 为同日同名活动：2021-05-20 对接会", en: "D1, R1 bear one name on one day: 2021-05-20 对接会" },
      },
    ]);
    expect(observe(keeping({ events }), "event-count", { kind: "centre" }).remarks).toEqual([]);
  });

  it("says nothing of events that are still to come", () => {
    const events = [
      event("D1", "docking", { evidence: ["签到表"] }),
      event("R1", "resource", { evidence: ["签到表"], date: "2023-01-01" }),
    ];
    expect(observe(keeping({ events }), "event-count", docking).remarks).toEqual([]);
  });
});
