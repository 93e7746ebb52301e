import { describe, expect, it } from "vitest";
import { backingOf } from "./backing.js";
import { numbersIn, shift } from "./numbers.js";
import { builtText, sectionsOf } from "./shown.js";

const [one] = numbersIn("15%");

const admitted = (text: string, ...data: readonly unknown[]): readonly boolean[] => numbersIn(text).map(backingOf(...data).admits);

describe("numbers as they are shown", () => {
  it("are read with their per cent and 万元, and without commas and empty zeros", () => {
    expect(one).toEqual({ text: "15%", value: "15", unit: "percent" });
    expect(numbersIn("占比 13.33%，还可安排 25 万元，共 4,167,785.00 元").map(({ value, unit }) => [value, unit])).toEqual([
      ["13.33", "percent"],
      ["25", "wan"],
      ["4167785", "plain"],
    ]);
    expect(numbersIn("2021-04-07").map(({ value }) => value)).toEqual(["2021", "4", "7"]);
  });

  it("move by powers of ten as text", () => {
    expect([shift("15", -2), shift("0.15", 2), shift("502.5", 4), shift("7", -2), shift("0.005", 2)]).toEqual([
      "0.15",
      "15",
      "5025000",
      "0.07",
      "0.5",
    ]);
  });
});

describe("data behind numbers", () => {
  it("backs a limit as it stands, as per cent and in 万元", () => {
    expect(admitted("15% 14% 0.15", { limit: "0.15" })).toEqual([true, false, true]);
    expect(admitted("502.5 万元 502.6 万元 5,025,000.00 元", { min: "5025000.00" })).toEqual([true, false, true]);
    expect(admitted("3 2", { members: [{}, {}, {}] })).toEqual([true, false]);
  });

  it("backs an exact fraction rounded half up to the places shown, and no other rounding", () => {
    const measured = { part: "5500000.00", whole: "15000000.00" };
    expect(admitted("36.67% 36.66% 36.7% 36.667%", measured)).toEqual([true, false, true, true]);
    expect(admitted("12.5% 13% 12%", { part: "1", whole: "8" })).toEqual([true, true, false]);
    expect(admitted("59.11% 65.02%", { part: { min: "120", max: "132" }, whole: { min: "203", max: "203" } })).toEqual([true, true]);
    expect(admitted("50%", { part: "1", whole: "0" })).toEqual([false]);
  });

  it("backs nothing without data", () => expect(admitted("1 2%", null, [], {})).toEqual([false, false]));
});

describe("what a page shows", () => {
  it("is told by heading, without addresses, folded steps and escapes", () => {
    const page = "---\ntitle: 9\n---\n\n# T\n\n8\n\n## Terms {#terms}\n\n| a | 7\\_ |\n\n<details>\n\n- 6\n\n</details>\n\n[5](/rules/4)\n";
    expect(sectionsOf(page).map(({ id, text }) => [id, numbersIn(text).map(({ value }) => value)])).toEqual([
      ["", ["8"]],
      ["terms", ["7", "5"]],
    ]);
  });

  it("is the main part of a built page", () => {
    const html = '<header>1</header><main class="main"><h1 id="x2">三 3</h1><p>&lt; 4<a href="/5"></a></p></main><footer>6</footer>';
    expect(numbersIn(builtText(html)).map(({ value }) => value)).toEqual(["3", "4"]);
  });
});
