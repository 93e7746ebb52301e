import { describe, expect, it } from "vitest";
import { displayExact, displayMoney } from "@countykit/core";
import { declaring, held, keeping } from "../testing/holding.js";
import { dated, flagged, telling } from "../testing/telling.js";

const computers = { indicator: "equipment-count", params: { item: "电脑" } } as const;
const costOf = (item: "computers" | "new-village-stations") => ({ indicator: "unit-cost", params: { item } }) as const;
const inspected = { indicator: "is-done", params: { what: "centre.equipment-inspected" } } as const;
const room = { indicator: "is-done", params: { what: "centre.recreation-room", by: "2021-12-31" } } as const;

describe("equipment and what it costs 设备与单价", () => {
  it("shixing-2021/centre/computers: twenty computers for 90,000 yuan are 4500.00 each", () => {
    const book = declaring({ "equipment.电脑": 20, "cost.computers": "90000.00" });
    const { measured } = held(book, costOf("computers"), null, null);
    expect(measured).toEqual({ unit: "yuan/items", min: { part: "90000", whole: "20" }, max: { part: "90000", whole: "20" } });
    expect(displayExact(measured?.min ?? "", "yuan/台", "en")).toBe(`${displayMoney("4500.00", "en")} per 台`);
    const verdicts = [19, 20, 21].map((units) => held(declaring({ "equipment.电脑": units }), computers, "==", "20").verdict);
    expect(verdicts).toEqual(["fail", "pass", "fail"]);
  });

  it("shixing-2021/stations/new-village: thirty stations for 350,000 yuan are 11666.67 each, rounded only when shown", () => {
    const book = declaring({ "stations.village.new": 30, "cost.new-village-stations": "350000.00" });
    const { measured } = held(book, costOf("new-village-stations"), null, null);
    expect(displayExact(measured?.min ?? "", "yuan/个", "en")).toBe(`${displayMoney("11666.67", "en")} per 个`);
    expect(held(book, costOf("new-village-stations"), "<=", "11666.67").verdict).toBe("pass");
    expect(held(book, costOf("new-village-stations"), "<=", "11666.66").verdict).toBe("fail");
  });

  it("counts the computers of the centre from the roster, and other equipment from the figures", () => {
    const facilities = [{ id: "c", kind: "service-centre", status: "built", computers: 20 }] as const;
    expect(held(keeping({ facilities }), computers, "==", "20").verdict).toBe("pass");
    expect(
      held(declaring({ "equipment.打单机": 70 }), { indicator: "equipment-count", params: { item: "打单机" } }, "==", "70").verdict,
    ).toBe("pass");
    expect(held(declaring({}), computers, "==", "20").verdict).toBe("unknown");
  });

  it("shixing-2021/centre/maintenance: the equipment was inspected", () => {
    const finding = held(telling([flagged("centre.equipment-inspected", true)]), inspected, "==", "1");
    expect({ flag: finding.part?.min === "1" && finding.verdict === "pass" }).toEqual({ flag: true });
    expect(held(telling([flagged("centre.equipment-inspected", false)]), inspected, "==", "1").verdict).toBe("fail");
    expect(held(telling([]), inspected, "==", "1").verdict).toBe("unknown");
  });

  it("shixing-2021/centre/recreation-room: done on 20 December 2021, in time", () => {
    const onTime = (done: string, asOf = "2022-08-31") =>
      held(telling([dated("centre.recreation-room", done)], asOf), room, "==", "1").verdict === "pass";
    expect({ onTime: onTime("2021-12-20") }).toEqual({ onTime: true });
    expect([onTime("2021-12-31"), onTime("2022-01-01"), onTime("2021-12-20", "2021-12-19")]).toEqual([true, false, false]);
  });

  it("shixing-2021/centre/recreation-room: that it is there now does not say that it was there in time", () => {
    const asked = (value: boolean, asOf: string) => held(telling([flagged("centre.recreation-room", value)], asOf), room, "==", "1");
    const later = asked(true, "2022-08-31");
    expect([later.verdict, later.missing.map(({ id }) => id)]).toEqual(["unknown", ["figure/centre.recreation-room/date"]]);
    expect([asked(true, "2021-12-31").verdict, asked(false, "2022-08-31").verdict]).toEqual(["pass", "fail"]);
  });

  it("suixi-2021/centre/product-library: the library exists", () => {
    const asks = { indicator: "is-done", params: { what: "centre.product-library" } } as const;
    expect(held(telling([flagged("centre.product-library", true)]), asks, "==", "1").verdict).toBe("pass");
  });

  it("suixi-2021/stations/smart-village: the application is in use", () => {
    const asks = { indicator: "is-done", params: { what: "stations.smart-village" } } as const;
    expect(held(telling([flagged("stations.smart-village", true)]), asks, "==", "1").verdict).toBe("pass");
  });
});
