import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { EXAMPLE_ROWS } from "./example-rows-table.js";
import { ROSTERS, rosterNamed } from "./which-roster.js";

async function template(roster: string, lang = "zh"): Promise<string> {
  const { io, out } = fakeIo();
  expect(await run(["coverage", "--template", roster, "--lang", lang], io)).toBe(0);
  return out();
}

describe("a template", () => {
  it("begins with the mark by which Excel knows UTF-8, and ends its lines as Windows does", async () => {
    const text = await template("towns");
    expect(text).toBe("\uFEFF乡镇代码,乡镇名称,乡镇类别\r\n331123201,湖山乡,乡\r\n");
    expect(await template("乡镇（街道）")).toBe(text);
    expect(await template("towns", "en")).toBe("\uFEFFtown code,town name,kind of town\r\n331123201,湖山乡,township\r\n");
  });

  it.each(ROSTERS)("of %s reads back to its example in both languages", async (roster) => {
    for (const lang of ["zh", "en"]) {
      const text = await template(roster, lang);
      const { io, out, err } = fakeIo({ files: { [`${roster}.csv`]: text } });
      const code = await run(["coverage", `${roster}.csv`, "--as-of", "2021-12-31", "--format", "json"], io);
      expect([code === 3, err()]).toEqual([false, ""]);
      expect(JSON.parse(out()).files).toMatchObject([{ roster, rows: 1, by: "name" }]);
    }
  });

  it.each(ROSTERS)("of %s is known by its headings too", async (roster) => {
    const { io, out } = fakeIo({ files: { "x.csv": await template(roster) } });
    await run(["coverage", "x.csv", "--as-of", "2021-12-31", "--format", "json"], io);
    expect(JSON.parse(out()).files).toMatchObject([{ roster, by: "headings", rows: 1 }]);
  });
});

it("has an example of every roster", () => {
  expect(Object.keys(EXAMPLE_ROWS)).toEqual(ROSTERS);
  for (const roster of ROSTERS) expect(rosterNamed(roster)).toBe(roster);
});
