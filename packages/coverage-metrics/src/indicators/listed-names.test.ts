import { describe, expect, it } from "vitest";
import { EVENT_NAMES, eventKey } from "./event-kinds/names-table.js";
import { checkListed, isListed, plainName } from "./listed-names.js";
import { SESSION_NAMES, trainingKey } from "./training-profile/names-table.js";

const names = (items: readonly string[], complete = true) => ({ items, complete, missing: [], evidence: [] });

describe("names on lists 列举名称", () => {
  it("leaves out what lists add to a name, and spaces", () => {
    expect(["电商知识普及培训班", "普及性培训", "农产品采摘活动", "创业 培训", "直播课程", "产品包装"].map(plainName)).toEqual([
      "电商知识普及",
      "普及",
      "采摘",
      "创业",
      "直播",
      "产品包装",
    ]);
  });

  it("leaves a name as it is that is nothing but such words", () => {
    expect(["培训", "培训班", "农产品", "农产品活动"].map(plainName)).toEqual(["培训", "培训班", "农产品", "农产品活动"]);
  });

  it("brings all names of one kind of session or event together", () => {
    expect(trainingKey("普及性培训")).toBe(trainingKey("电商知识普及培训班"));
    expect(trainingKey("普及性培训")).not.toBe(trainingKey("增值性培训"));
    expect(eventKey("大型")).toBe(eventKey("大型直播活动"));
    expect(eventKey("大型")).not.toBe(eventKey("日常"));
  });

  it("has only plain names in its tables, so that every one of them is found", () => {
    const all = [...Object.keys(SESSION_NAMES), ...Object.keys(EVENT_NAMES)];
    expect(all.length).toBeGreaterThan(20);
    expect(all.map(plainName)).toEqual(all);
  });

  it("tells what lacks in the spelling of the list, and what is extra in its own", () => {
    const { lacking, extra, part } = checkListed({ profile: ["普及性培训", "增值性培训"] }, names(["普及", "岗位实操"]), trainingKey);
    expect([lacking, extra, part.min, part.max]).toEqual([["增值性培训"], ["岗位实操"], "1", "1"]);
  });

  it("answers with no only for a closed list", () => {
    expect([isListed({ profile: ["采摘"] }, "垂钓"), isListed({ profile: ["采摘"], open: true }, "垂钓")]).toEqual(["no", "not-listed"]);
  });
});
