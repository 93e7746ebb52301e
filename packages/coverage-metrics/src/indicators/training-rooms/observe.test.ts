import { expect, it } from "vitest";
import { declaring, held } from "../testing/holding.js";
import { counted, flagged, telling } from "../testing/telling.js";

const rooms = { indicator: "training-rooms", params: {} } as const;
const equipped = { indicator: "is-done", params: { what: "centre.training-equipment" } } as const;

/** The rubric's item for a free training place with equipment (指标体系表 二 服务体系建设(1)): both, and it gives two points. */
const POINTS = "2";

it("lechang-2019/centre/training-room: one equipped room, which the rubric gives two points", () => {
  const book = telling([counted("centre.training-rooms", 1), flagged("centre.training-equipment", true)]);
  const met = [held(book, rooms, ">=", "1"), held(book, equipped, "==", "1")].every(({ verdict }) => verdict === "pass");
  expect(met ? POINTS : "0").toBe("2");
  const bare = telling([counted("centre.training-rooms", 1), flagged("centre.training-equipment", false)]);
  expect(held(bare, equipped, "==", "1").verdict).toBe("fail");
});

it("is short of a room, or does not know", () => {
  expect(held(declaring({ "centre.training-rooms": 0 }), rooms, ">=", "1").verdict).toBe("fail");
  expect(held(declaring({}), rooms, ">=", "1").verdict).toBe("unknown");
});
