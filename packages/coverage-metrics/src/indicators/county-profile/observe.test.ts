import { expect, it } from "vitest";
import { held } from "../testing/holding.js";
import { listed, telling } from "../testing/telling.js";

const FOUR = ["三级物流共同配送", "农产品进城公共服务", "工业品下乡流通服务", "农村电商人才培训"];
const asks = { indicator: "county-profile", params: { aspect: "systems", profile: FOUR } } as const;

it("suixi-2021/target/four-systems: three of four, training is missing", () => {
  const finding = held(telling([listed("county.systems", FOUR.slice(0, 3))]), asks, "==", "1");
  expect([finding.lacking, finding.verdict]).toEqual([["农村电商人才培训"], "fail"]);
  expect(held(telling([listed("county.systems", FOUR)]), asks, "==", "1").verdict).toBe("pass");
});

it("leaves open what a list that ends in 等 does not name", () => {
  expect(held(telling([listed("county.systems", FOUR.slice(0, 3), false)]), asks, "==", "1").verdict).toBe("unknown");
});
