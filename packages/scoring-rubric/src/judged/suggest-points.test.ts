import { expect, it } from "vitest";
import { guangdong2019 } from "../policies/cn-2021-guangdong-yue-shang-101.js";
import { stateOf, type Values } from "../testing/guangdong.js";
import { suggestPoints } from "./suggest-points.js";

const [STANDARDS, COLD, TRACING] = ["upward.standards", "upward.cold-chain", "upward.traceability"] as const;
const suggested = (values: Values, path = "upward/standards") => suggestPoints(guangdong2019, stateOf(values), path);

it.each([
  [{ [STANDARDS]: true, [COLD]: true, [TRACING]: true }, 2],
  [{ [STANDARDS]: true, [COLD]: true, [TRACING]: false }, 1],
  [{ [STANDARDS]: false, [COLD]: false, [TRACING]: true }, 1],
  [{ [STANDARDS]: false, [COLD]: false, [TRACING]: false }, 0],
])("what is all known: %o", (values, points) => {
  expect(suggested(values)).toBe(points);
});

it("one that is there and one that is not are enough to know", () => {
  expect(suggested({ [STANDARDS]: true, [TRACING]: false })).toBe(1);
  expect(suggested({ [STANDARDS]: true, [COLD]: true })).toBeNull();
  expect(suggested({ [STANDARDS]: false })).toBeNull();
  expect(suggested({})).toBeNull();
});

it("is silent where there is one condition, no range, or nothing at all", () => {
  expect(suggested({ "plan.issued": true }, "plan")).toBeNull();
  expect(suggested({ "cases.reported": true }, "cases")).toBeNull();
  expect(suggested({}, "nowhere")).toBeNull();
});
