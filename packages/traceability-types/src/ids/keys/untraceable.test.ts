import { expect, it } from "vitest";
import { isFollowed } from "../../assess/events/named-items.js";
import { isUntraceable } from "./untraceable.js";

const KINDS = [
  "https://id.gs1.org/01/06901234567892",
  "https://id.gs1.org/01/06901234567892/22/2A",
  "https://id.gs1.org/8006/069012345678920102",
  "urn:epc:idpat:sgtin:0690123.456789.*",
];

const GOODS = [
  "https://id.gs1.org/01/06901234567892/10/A",
  "https://id.gs1.org/01/06901234567892/21/1",
  "https://id.gs1.org/01/06901234567892/22/2A/10/A",
  "https://id.gs1.org/8006/069012345678920102/21/1",
  "https://trace.example.cn/class/L1",
];

it("kinds of goods cannot be followed, goods can, whoever asks", () => {
  expect([...KINDS, ...GOODS].map(isUntraceable)).toEqual([true, true, true, true, false, false, false, false, false]);
  expect([...KINDS, ...GOODS].map(isFollowed)).toEqual([false, false, false, false, true, true, true, true, true]);
});
