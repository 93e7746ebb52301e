import { describe, expect, it } from "vitest";
import { openBook } from "../../figures/open-book.js";
import { observe } from "../registry.js";
import { bounds, declaring, keeping, verdict } from "../testing/holding.js";

describe("variety of the training 培训内容种类数", () => {
  it("lechang-2019/training/courses: four courses are counted as four", () => {
    expect(bounds(observe(declaring({ "training.courses.count": 4 }), "training-variety", { aspect: "courses" }).part)).toEqual(["4", "4"]);
    const names = ["互联网+", "电子商务基础知识", "网络营销", "电商运营"];
    const book = openBook({ asOf: "2020-12-31", declared: [{ kind: "names", id: "training.courses", names, complete: true }] });
    expect(bounds(observe(book, "training-variety", { aspect: "courses" }).part)).toEqual(["4", "4"]);
  });

  it("suichang-2021/phase/training-all: two levels are several, one is not", () => {
    const asks = { indicator: "training-variety", params: { aspect: "levels" } } as const;
    const verdicts = [1, 2, 3].map((levels) => verdict(declaring({ "training.levels.count": levels }), asks, ">=", "2"));
    expect(verdicts).toEqual(["fail", "pass", "pass"]);
    expect(verdict(declaring({}), asks, ">=", "2")).toBe("unknown");
  });

  it("counts one thing in two spellings once, and takes an open list for a lower bound", () => {
    const sessions = [
      { id: "1", kind: "popular" as const, date: "2022-01-01", courses: ["直播带货", "直播带货课程"] },
      { id: "2", kind: "popular" as const, date: "2022-02-01" },
    ];
    expect(bounds(observe(keeping({ sessions }), "training-variety", { aspect: "courses" }).part)).toEqual(["1", null]);
    expect(bounds(observe(keeping({ sessions: sessions.slice(0, 1) }), "training-variety", { aspect: "courses" }).part)).toEqual([
      "1",
      "1",
    ]);
  });

  it("counts the kinds of sessions", () => {
    const sessions = [
      { id: "1", kind: "popular" as const, date: "2022-01-01" },
      { id: "2", kind: "skills" as const, date: "2022-02-01" },
      { id: "3", kind: "skills" as const, date: "2022-02-01" },
    ];
    expect(bounds(observe(keeping({ sessions }), "training-variety", { aspect: "kinds" }).part)).toEqual(["2", "2"]);
  });

  it("counts what is different in a window only", () => {
    const sessions = [
      { id: "1", kind: "popular" as const, date: "2019-05-01", courses: ["产品包装"] },
      { id: "2", kind: "popular" as const, date: "2022-05-01", courses: ["直播带货"] },
    ];
    const { part, figures } = observe(keeping({ sessions }), "training-variety", { aspect: "courses", from: "2022-01-01" });
    expect([bounds(part), figures.part]).toEqual([
      ["1", "1"],
      ["training.courses.count.from-2022-01-01", "training.courses.from-2022-01-01"],
    ]);
  });
});
