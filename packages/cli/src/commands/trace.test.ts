import { describe, expect, it } from "vitest";
import { readXml } from "@countykit/traceability-types/xml";
import { CHAIN, CRATE, CRATED, cooked, documentOf, FARM, FIRST, JAM, linesOf, LOT, picked, ranOn, SECOND } from "../testing/events.js";

const files = { "a.json": documentOf(CHAIN), "a.ndjson": linesOf(CHAIN), "c.json": documentOf(CRATED) };
const text = (...argv: readonly string[]) => ranOn(files, ["trace", ...argv]);
const json = async (argv: readonly string[], given: Readonly<Record<string, string>> = files) => {
  const { code, out } = await ranOn(given, ["trace", ...argv, "--format", "json"]);
  return { code, ...JSON.parse(out) };
};
const reached = async (...argv: readonly string[]): Promise<readonly string[]> => {
  const { trace } = await json(argv);
  return trace.reached.map(({ id }: { readonly id: string }) => id).filter((id: string) => id !== trace.start);
};

describe("where a thing came from, and what became of it", () => {
  it("is told in Chinese and English, of a document and of lines", async () => {
    const back = await text("a.json", "--item", JAM);
    expect([back.code, back.err]).toEqual([0, ""]);
    expect(back.out).toContain(
      "读入 1 份文件，3 条事件\nhttps://farm.example.cn/lot/jam 从哪里来\n追溯到 1 个对象，经过 3 条事件、3 处地点\n",
    );
    expect(back.out).toMatch(/… = https:\/\/farm\.example\.cn\n\n退出码 0：追溯到了。\n$/u);
    const forward = await text("a.ndjson", "--item", LOT, "--direction", "forward", "--lang", "en");
    expect(forward.out).toContain("3 events in 1 file\nWhat became of https://farm.example.cn/lot/plot-7\n1 object reached,");
    expect(forward.out).toContain("Exit code 0: it was traced.");
  });

  it("is 2 where goods have no lot", async () => {
    const item = "https://id.gs1.org/01/09520001000010";
    const given = { "a.json": documentOf([picked, { ...cooked, inputQuantityList: [{ epcClass: item, quantity: 1, uom: "KGM" }] }]) };
    const { code, trace } = await json(["a.json", "--item", JAM], given);
    expect([code, trace.untraceable]).toEqual([2, [item]]);
  });

  it("is 3 where no event names it", async () => {
    const found = await json(["a.json", "--item", FIRST]);
    expect(found).toMatchObject({ code: 3, issues: [{ code: "not-named", received: FIRST }] });
  });

  it("takes names from master data", async () => {
    const names = JSON.stringify({ schema: "countykit-master-data/1", names: { [LOT]: "七号地" } });
    const { out } = await ranOn({ ...files, "m.json": names }, ["trace", "a.json", "--item", JAM, "--master-data", "m.json"]);
    expect(out).toContain("七号地");
    const bad = JSON.stringify({ schema: "countykit-master-data/1", nmes: {} });
    const refused = await ranOn({ ...files, "m.json": bad }, ["trace", "a.json", "--item", JAM, "--master-data", "m.json"]);
    expect(refused.code).toBe(3);
    expect(refused.err).toContain("m.json:1:37  这里没有“nmes”这个字段");
  });
});

describe("time", () => {
  it("of a day is the whole day in China", async () => {
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-01")).toEqual([FIRST, SECOND]);
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-02")).toEqual([SECOND]);
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-03")).toEqual([]);
  });

  it("of a moment is China's unless an offset is given", async () => {
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-01T09:00")).toEqual([FIRST]);
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-01T01:00Z")).toEqual([FIRST]);
    expect(await reached("c.json", "--item", CRATE, "--at", "2026-07-01T09:00Z")).toEqual([]);
  });

  it("does not count with --naive, which says so", async () => {
    expect(await reached("c.json", "--item", CRATE, "--naive")).toEqual([FIRST, SECOND]);
    expect((await text("c.json", "--item", CRATE, "--naive", "--lang", "en")).out).toContain("Time was not looked at");
  });

  it("ends what had happened", async () => {
    expect(await reached("a.json", "--item", LOT, "--direction", "forward", "--as-of", "2026-07-01")).toEqual([]);
    expect(await reached("a.json", "--item", LOT, "--direction", "forward", "--as-of", "2026-07-02")).toEqual([JAM]);
  });

  it("ends what had been recorded", async () => {
    const late = { ...cooked, recordTime: "2026-07-09T00:00:00+08:00" };
    const given = { "a.json": documentOf([{ ...picked, recordTime: "2026-07-01T09:00:00+08:00" }, late]) };
    const count = async (day: string) =>
      (await json(["a.json", "--item", LOT, "--direction", "forward", "--recorded", day], given)).trace.reached.some(
        ({ id }: { readonly id: string }) => id === JAM,
      );
    expect([await count("2026-07-08"), await count("2026-07-09")]).toEqual([false, true]);
  });
});

describe("options that are wrong", () => {
  it.each([
    [["--item", JAM, "--at", "7月1日"], "not-a-time"],
    [["--item", JAM, "--as-of", "2026-02-30"], "not-a-time"],
    [["--item", JAM, "--recorded", "2026-07-01T25:00"], "not-a-time"],
    [[], "missing-option"],
    [["--item", JAM, "--direction", "up"], "not-a-choice"],
  ])("%j: %s", async (argv, code) => {
    const found = await json(["a.json", ...argv]);
    expect([found.code, found.issues[0].code]).toEqual([3, code]);
  });

  it("are all told at once, and a wrong identifier too", async () => {
    expect((await json(["a.json", "--at", "x", "--direction", "up"])).issues).toHaveLength(3);
    expect((await json(["a.json", "--item", "nonsense"])).code).toBe(3);
  });
});

describe("a drawing", () => {
  const evil = `${FARM}/lot/<script>alert("&")</script>`;
  const given = {
    "a.json": documentOf([picked, cooked]),
    "m.json": JSON.stringify({ schema: "countykit-master-data/1", names: { [JAM]: evil } }),
  };
  const drawn = (format: string) => ranOn(given, ["trace", "a.json", "--item", JAM, "--master-data", "m.json", "--format", format]);

  it("is text for Mermaid, in which nothing is markup", async () => {
    const { code, out } = await drawn("mermaid");
    expect(code).toBe(0);
    expect(out).toBe(
      [
        "flowchart LR",
        `  t0["${LOT}"]`,
        `  t1["${FARM}/lot/#60;script#62;alert(#34;#38;#34;)#60;/script#62;"]`,
        `  p0(["生成批次<br>2026-07-02 08:00<br>${FARM}/loc/works"])`,
        "  t0 --> p0",
        "  p0 --> t1",
        "  style t1 stroke-width:3px",
        "",
      ].join("\n"),
    );
  });

  it("is a well-formed picture", async () => {
    const { out } = await drawn("svg");
    expect(out).not.toContain("<script>");
    expect(out).toContain("&lt;script&gt;alert(&quot;&amp;&quot;)&lt;/script&gt;");
    // Its root is none of EPCIS; a text that is no XML has another issue.
    const wrong = (xml: string): readonly string[] => {
      const read = readXml(xml);
      return read.ok ? [] : read.issues.map(({ code }) => code);
    };
    expect([wrong(out), wrong(out.replace("</svg>", ""))]).toEqual([["not-epcis"], ["not-xml"]]);
    expect(out.match(/<rect /gu)).toHaveLength(3);
    expect(out.match(/<polyline /gu)).toHaveLength(2);
  });

  it("is refused where nobody could read it", async () => {
    const lots = Array.from({ length: 401 }, (_, index) => `${FARM}/lot-${index}/x`);
    const inputQuantityList = lots.map((epcClass) => ({ epcClass, quantity: 1, uom: "KGM" }));
    const { code, err } = await ranOn({ "a.json": documentOf([{ ...cooked, inputQuantityList }]) }, [
      "trace",
      "a.json",
      "--item",
      JAM,
      "--format",
      "svg",
    ]);
    expect(code).toBe(3);
    expect(err).toContain("追溯到的东西太多");
  });
});

it("shows words of the wildest spelling as they are", async () => {
  const files = {
    "a.json": documentOf([
      { ...picked, bizStep: "urn:x:toString" },
      { ...picked, bizStep: "constructor", disposition: "toString" },
    ]),
  };
  const { code, out } = await ranOn(files, ["trace", "a.json", "--item", LOT]);
  expect(code).toBe(0);
  expect(out).toContain("constructor");
});
