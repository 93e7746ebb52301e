import { describe, expect, it } from "vitest";
import { type Percentages, percentages } from "./percentages.js";

type Options = Parameters<typeof percentages>[1];

/** What is printed for amounts that the test itself wrote. */
function printed(amounts: readonly unknown[], options?: Options): Percentages {
  const read = percentages(amounts, options);
  if (!read.ok) throw new Error(read.issues[0]?.message.en);
  return read.value;
}

const issuesOf = (amounts: readonly unknown[], options?: Options) => {
  const read = percentages(amounts, options);
  return read.ok ? [] : read.issues.map(({ code, path, received }) => [code, path, received]);
};

const HALF_UP = { method: "half-up" } as const;

describe("the budgets of the counties", () => {
  it("lechang-2021/budget/share-rounding: 510, 550, 240 and 200 print 34, 37, 16 and 13 under both methods, which sum to 100", () => {
    const amounts = ["510万元", "550万元", "240万元", "200万元"];
    for (const options of [undefined, HALF_UP]) {
      expect(printed(amounts, options).shares).toEqual(["34%", "37%", "16%", "13%"]);
      expect(printed(amounts, options)).toMatchObject({ sum: "100%", sumsToWhole: true, ties: [] });
    }
  });

  it("conv/printed-percent: what is printed is text for people; the exact 36.67 % is not in it", () => {
    expect(printed(["5500000", "9500000"]).shares).toEqual(["37%", "63%"]);
    expect(printed(["5500000", "9500000"], { digits: 4 }).shares).toEqual(["36.6667%", "63.3333%"]);
  });

  it("suixi-2021/budget/total: 1000, 630, 150 and 220 print 50, 32, 7 and 11; half up each they would sum to 101", () => {
    const amounts = ["1000", "630", "150", "220"];
    const byRemainder = printed(amounts);
    expect(byRemainder).toEqual({
      method: "largest-remainder",
      shares: ["50%", "32%", "7%", "11%"],
      sum: "100%",
      sumsToWhole: true,
      ties: [1, 2],
    });
    expect(printed(amounts, HALF_UP)).toEqual({
      method: "half-up",
      shares: ["50%", "32%", "8%", "11%"],
      sum: "101%",
      sumsToWhole: false,
      ties: [],
    });
  });

  it("shixing-2021/budget/total: 168, 104, 78, 110 and 40 print 34, 21, 15, 22 and 8; half up each they would sum to 101", () => {
    const amounts = ["168", "104", "78", "110", "40"];
    expect(printed(amounts).shares).toEqual(["34%", "21%", "15%", "22%", "8%"]);
    expect(printed(amounts)).toMatchObject({ sum: "100%", sumsToWhole: true, ties: [0, 2] });
    expect(printed(amounts, HALF_UP)).toMatchObject({ shares: ["34%", "21%", "16%", "22%", "8%"], sum: "101%", sumsToWhole: false });
  });
});

describe("ties", () => {
  it("go to the larger amount first, and are reported", () => {
    expect(printed(["25", "175"])).toMatchObject({ shares: ["12%", "88%"], ties: [0, 1] });
    expect(printed(["175", "25"])).toMatchObject({ shares: ["88%", "12%"], ties: [0, 1] });
  });

  it("go to the earlier line among equal amounts, and are reported", () => {
    expect(printed(["1", "1", "1"])).toMatchObject({ shares: ["34%", "33%", "33%"], ties: [0, 1, 2] });
    expect(printed(["1", "1", "1", "1", "1", "1", "1"])).toMatchObject({ shares: ["15%", "15%", "14%", "14%", "14%", "14%", "14%"] });
  });

  it("are not reported where nobody had to lose: all or none of the equal remainders are served", () => {
    expect(printed(["1", "1", "1", "1"])).toMatchObject({ shares: ["25%", "25%", "25%", "25%"], ties: [] });
    expect(printed(["335", "335", "330"])).toMatchObject({ shares: ["34%", "33%", "33%"], ties: [0, 1] });
    expect(printed(["336", "336", "328"])).toMatchObject({ shares: ["34%", "33%", "33%"], ties: [0, 1] });
    expect(printed(["337", "337", "326"])).toMatchObject({ shares: ["34%", "34%", "32%"], ties: [] });
  });

  it("are reported only among those that tie", () => {
    expect(printed(["208", "136", "136", "520"])).toMatchObject({ shares: ["21%", "14%", "13%", "52%"], ties: [1, 2] });
  });
});

describe("shapes of the answer", () => {
  it("prints up to six decimals of a percent", () => {
    expect(printed(["1", "2"], { digits: 1 }).shares).toEqual(["33.3%", "66.7%"]);
    expect(printed(["1", "2"], { digits: 6 })).toMatchObject({ shares: ["33.333333%", "66.666667%"], sum: "100.000000%" });
    expect(printed(["1", "999"], { digits: 1 }).shares).toEqual(["0.1%", "99.9%"]);
    expect(printed(["0", "5"], { digits: 2 }).shares).toEqual(["0.00%", "100.00%"]);
    expect(printed(["1", "9999"]).shares).toEqual(["0%", "100%"]);
  });

  it("takes amounts in mixed units, as budgets print them", () => {
    expect(printed(["0.05亿元", { amount: "500", unit: "万元" }, 5_000_000, "5,000,000.00元"]).shares).toEqual([
      "25%",
      "25%",
      "25%",
      "25%",
    ]);
  });

  it("rounds the exact half up under half-up, and what is just below it down", () => {
    expect(printed(["125", "875"], HALF_UP).shares).toEqual(["13%", "88%"]);
    expect(printed(["124.99", "875.01"], HALF_UP).shares).toEqual(["12%", "88%"]);
    expect(printed(["125", "875"], HALF_UP)).toMatchObject({ sum: "101%", sumsToWhole: false });
  });
});

describe("bad input", () => {
  it("lists every issue, each with its place", () => {
    expect(issuesOf(["1", "-2", "x", "3"], { digits: 9 })).toEqual([
      ["negative-amount", "/1", "-2"],
      ["not-money", "/2", "“x”"],
      ["digits", "", "9"],
    ]);
  });

  it("finds no shares of nothing", () => {
    expect(issuesOf([])).toEqual([["empty-whole", "", "0.00"]]);
    expect(issuesOf(["0", "0.00"])).toEqual([["empty-whole", "", "0.00"]]);
    expect(issuesOf(["0", "-1"])).toEqual([["negative-amount", "/1", "-1"]]);
  });

  it("has 0 to 6 decimals and no part of one", () => {
    for (const digits of [-1, 7, 0.5, Number.NaN]) expect(issuesOf(["1"], { digits })).toEqual([["digits", "", String(digits)]]);
    for (const digits of [0, 6]) expect(issuesOf(["1"], { digits })).toEqual([]);
  });

  it("says so in both languages", () => {
    const read = percentages(["-1", "x", "0"], { digits: 7 });
    const messages = read.ok ? [] : read.issues.map(({ message, expected }) => ({ ...message, expected }));
    expect(messages).toEqual([
      { zh: "占比的各部分不能是负数", en: "A part of a whole cannot be negative", expected: ">= 0" },
      { zh: "“x” 不是金额", en: "“x” is not an amount of money", expected: "decimal text" },
      { zh: "小数位数应为 0 到 6 的整数", en: "The number of decimals is a whole number from 0 to 6", expected: "0–6" },
    ]);
    const empty = percentages([]);
    expect(empty.ok || empty.issues[0]?.message).toEqual({
      zh: "合计为零，没有占比可言",
      en: "The whole is zero, so there are no shares of it",
    });
  });
});
