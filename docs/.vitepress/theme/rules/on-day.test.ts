import { describe, expect, it } from "vitest";
import type { BindingData } from "./binding.js";
import { dueOnDay, onDay, type PageOnDay } from "./on-day.js";

const text = (zh: string) => ({ zh, en: zh });
const due = [
  { way: { zh: "宽松", en: "lenient" }, lastDay: "2022-11-30" },
  { way: { zh: "严格", en: "strict" }, lastDay: "2022-10-31" },
];

describe("how a day stands to a time limit", () => {
  it.each([
    ["2022-10-30", "未到期（2022-11-30 或 2022-10-31）"],
    ["2022-10-31", "未到期（宽松：2022-11-30）；当日到期（严格：2022-10-31）"],
    ["2022-11-01", "未到期（宽松：2022-11-30）；已到期（严格：2022-10-31）"],
    ["2022-11-30", "当日到期（宽松：2022-11-30）；已到期（严格：2022-10-31）"],
    ["2022-12-01", "已到期（2022-11-30 或 2022-10-31）"],
  ])("on %s: %s", (day, said) => expect(dueOnDay(due, day, "zh")).toBe(said));

  it("is told in English too, and not at all where nothing is due", () => {
    expect(dueOnDay(due, "2022-11-01", "en")).toBe("not yet due (lenient: 2022-11-30); past due (strict: 2022-10-31)");
    expect(dueOnDay(due.slice(0, 1), "2022-11-01", "en")).toBe("not yet due (2022-11-30)");
    expect(dueOnDay([], "2022-11-01", "en")).toBeNull();
  });
});

describe("what holds on a day for a batch", () => {
  const data: BindingData = {
    scopes: [
      {
        id: "guide",
        title: text("办法"),
        label: text("广东 2021"),
        document: "x",
        level: "province",
        jurisdiction: "440000",
        cohorts: [2021],
        from: "2021-10-01",
        until: null,
      },
    ],
    programmes: [
      { id: "lechang-2021", label: text("乐昌 2021"), code: "440281", name: text("乐昌"), cohort: 2021, asOf: "2022-04-18" },
      { id: "shixing-2021", label: text("始兴 2019"), code: "440222", name: text("始兴"), cohort: 2019, asOf: "2021-11-01" },
      { id: "suichang-2021", label: text("遂昌 2020"), code: "331123", name: text("遂昌"), cohort: 2020, asOf: "2021-04-04" },
    ],
  };
  const [pass, none] = [
    { name: text("符合"), tone: "good" },
    { name: text("不适用"), tone: "none" },
  ];
  const page: PageOnDay = {
    scope: 0,
    value: text("≤ 15%"),
    due: [],
    answers: [
      { programme: "lechang-2021", asOf: "2022-04-18", verdict: pass, ifBound: null },
      { programme: "shixing-2021", asOf: "2021-11-01", verdict: none, ifBound: pass },
    ],
  };
  const ask = (asOf: string | null, cohort: number | null) =>
    onDay(page, data, { asOf, cohort }, "zh").map((one) => [
      one.programme.zh,
      one.off,
      one.value?.zh ?? null,
      one.verdict?.name.zh ?? null,
      one.verdict?.supposed ?? null,
    ]);

  it("tells value and verdict of who is bound, the reason of who is not, and leaves other places out", () => {
    expect(ask(null, null)).toEqual([
      ["乐昌 2021", null, "≤ 15%", "符合", false],
      ["始兴 2019", "cohort", null, null, null],
    ]);
  });

  it("tells what would be for a batch that is bound, and that it is supposed", () => {
    expect(ask(null, 2021)[1]).toEqual(["始兴 2019", null, "≤ 15%", "符合", true]);
  });

  it("tells that the document was not yet in force", () => {
    expect(ask("2021-09-30", null)[0]).toEqual(["乐昌 2021", "not-yet-in-force", null, null, null]);
    expect(ask("2021-10-01", null)[0]?.[1]).toBeNull();
  });
});
