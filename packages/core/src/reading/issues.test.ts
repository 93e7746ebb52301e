import { describe, expect, it } from "vitest";
import type { Issue } from "../issue.js";
import { checkIds } from "./check-ids.js";
import { checkPeriod } from "./check-period.js";
import { openIssueList } from "./issue-list.js";
import { issueMaker } from "./issue-maker.js";
import { issuesText } from "./issues-text.js";
import { keyName, type KeyNames, suggestKey } from "./key-names.js";
import { standardSchema } from "./standard-schema.js";
import { unknownName } from "./unknown-name.js";

const blank = (path: string): Issue => ({ code: "blank", path, message: { zh: "文字不能为空", en: "The text is blank" } });

describe("an issue list", () => {
  const filled = (count: number): ReturnType<typeof openIssueList> => {
    const issues = openIssueList();
    for (let index = 0; index < count; index += 1) issues.add(blank(`/${index}`));
    return issues;
  };

  it("holds each place and code once", () => {
    const issues = filled(2);
    issues.add(blank("/1"));
    issues.add({ ...blank("/1"), code: "missing" });
    expect(issues.all().map(({ code, path }) => `${code} ${path}`)).toEqual(["blank /0", "blank /1", "missing /1"]);
  });

  it("is full at a thousand, and counts what comes after", () => {
    expect([999, 1000, 1001].map((count) => [filled(count).full(), filled(count).all().length])).toEqual([
      [false, 999],
      [true, 1000],
      [true, 1001],
    ]);
    const issues = filled(1003);
    issues.skip(7);
    expect(issues.all().at(-1)?.message).toEqual({
      zh: "问题太多，只列出前 1000 个；另有 3 个未列出，并有 7 项没有再检查",
      en: "Only the first 1000 problems are listed, and 3 more are not; 7 entries were not checked any further",
    });
  });
});

describe("issuesText", () => {
  it("names ten issues and counts the rest", () => {
    const issues = (count: number): readonly Issue[] => Array.from({ length: count }, (_, index) => blank(`/${index}`));
    expect(issuesText(issues(1))).toBe("/0: The text is blank");
    expect([10, 11].map((count) => issuesText(issues(count)).split("; ").at(-1))).toEqual(["/9: The text is blank", "and 1 more"]);
  });
});

describe("checkIds", () => {
  it("tells every repetition and the first place, and passes over entries without an id", () => {
    const issues = openIssueList();
    const ids = checkIds({ of: [{ id: "a" }, { id: "" }, {}, 5, { id: " a " }, { id: "a" }] }, "of", "/x", issues);
    expect([...ids]).toEqual([["a", 0]]);
    expect(issues.all().map(({ path, message }) => [path, message.en])).toEqual([
      ["/x/of/4/id", "The id “a” is used twice; it first stands at /x/of/0"],
      ["/x/of/5/id", "The id “a” is used twice; it first stands at /x/of/0"],
    ]);
  });
});

describe("checkPeriod", () => {
  const told = (from: unknown, until: unknown, inclusive?: boolean): readonly (string | undefined)[] => {
    const issues = openIssueList();
    const fields = { from: "from", until: "until", ...(inclusive === undefined ? {} : { inclusive }) };
    checkPeriod({ from: String(from), until: String(until) }, fields, "", issues);
    return issues.all().map(({ expected }) => expected);
  };

  it("wants the day after the last to be later than the first", () => {
    expect(["2022-04-30", "2022-05-01", "2022-05-02"].map((until) => told("2022-05-01", until))).toEqual([
      ["> 2022-05-01"],
      ["> 2022-05-01"],
      [],
    ]);
  });

  it("takes the first day for the last where the last one is inside", () => {
    expect(["2022-04-30", "2022-05-01", "2022-05-02"].map((until) => told("2022-05-01", until, true))).toEqual([[">= 2022-05-01"], [], []]);
  });

  it("says nothing of dates that are none", () => {
    expect([told("2022-05-01", "x"), told("x", "2022-05-01"), told("2022-05-01", undefined)]).toEqual([[], [], []]);
  });
});

describe("unknownName", () => {
  it("names at most ten of the names there are, each cut to twenty characters", () => {
    const names = (count: number): readonly string[] => Array.from({ length: count }, (_, index) => `n${index}`);
    expect([9, 10, 11].map((count) => unknownName("?????", names(count)).expected?.split(" | ").length)).toEqual([9, 10, 11]);
    expect(unknownName("?????", names(11)).expected?.endsWith("n9 | …")).toBe(true);
    expect(unknownName("x".repeat(41), ["村".repeat(21)])).toEqual({ expected: `${"村".repeat(20)}…`, received: `“${"x".repeat(40)}…”` });
  });
});

describe("issueMaker", () => {
  it("gives a hint to the codes that have one", () => {
    const issue = issueMaker<{ readonly a: { readonly x: number }; readonly b: Record<never, never> }>(
      { a: { zh: ({ x }) => `甲${x}`, en: ({ x }) => `a ${x}` }, b: { zh: () => "乙", en: () => "b" } },
      { b: { zh: "改", en: "mend" } },
    );
    expect(issue("a", "/x", { x: 5 }, { expected: "4", received: "5" })).toEqual({
      code: "a",
      path: "/x",
      expected: "4",
      received: "5",
      message: { zh: "甲5", en: "a 5" },
    });
    expect(issue("b", "", {}, {})).toEqual({ code: "b", path: "", message: { zh: "乙", en: "b" }, hint: { zh: "改", en: "mend" } });
  });
});

describe("key names", () => {
  const names: KeyNames = { amount: { zh: ["金额", "资金"], en: "amount" }, source: { zh: ["资金来源"], en: "source" } };

  it("are recognised in Chinese, in full width and by a slip of the pen, among the fields that there are", () => {
    expect(["资金", "资金来源", " ＡＭＯＵＮＴ ", "amuont", "资"].map((key) => suggestKey(key, ["amount", "source"], names))).toEqual([
      "amount",
      "source",
      "amount",
      "amount",
      undefined,
    ]);
    expect(suggestKey("资金", ["source"], names)).toBe(undefined);
  });

  it("are never what every object inherits", () => {
    expect(keyName("toString", names)).toEqual({ zh: "toString", en: "toString" });
    expect(suggestKey("x", ["constructor"], names)).toBe(undefined);
  });
});

describe("standardSchema", () => {
  it("gives the steps to an issue as they are, and the whole issue", () => {
    const issue = blank("/a~1b/0/c~0d");
    expect(standardSchema(() => ({ ok: false, issues: [issue] }))["~standard"].validate(null)).toEqual({
      issues: [{ message: "文字不能为空 / The text is blank", path: ["a/b", "0", "c~d"], issue }],
    });
  });
});
