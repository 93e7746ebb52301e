import { describe, expect, it } from "vitest";
import { CHAIN, documentOf, FIRST, LOT, linesOf, picked, ranOn, received, XML } from "../testing/events.js";

const files = { "a.json": documentOf(CHAIN), "a.ndjson": linesOf(CHAIN), "x.xml": XML, "received.ndjson": linesOf([received]) };
const json = async (argv: readonly string[], given: Readonly<Record<string, string | Uint8Array>> = files) => {
  const { code, out } = await ranOn(given, ["validate", ...argv, "--format", "json"]);
  return { code, ...JSON.parse(out) };
};
const codes = (issues: readonly { readonly code: string }[]): readonly string[] => issues.map(({ code }) => code);

describe("what is right", () => {
  it("is said so, in both languages, of a document and of lines", async () => {
    expect(await ranOn(files, ["validate", "a.json"])).toEqual({
      code: 0,
      out: "核查了 3 条事件：错误 0 处，提醒 0 处。\n退出码 0：没有发现问题。\n",
      err: "",
    });
    expect((await ranOn(files, ["validate", "a.ndjson", "a.json", "--lang", "en"])).out).toBe(
      "6 events: 0 errors, 0 warnings.\nExit code 0: nothing is wrong.\n",
    );
  });

  it("of XML is said together with what was not looked at", async () => {
    const { code, out } = await ranOn(files, ["validate", "x.xml", "--level", "schema", "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("x.xml  The XML could be read, but its form was not held to the official XML Schema.");
    expect(out).toContain("1 event: 0 errors, 0 warnings.");
    expect(codes((await json(["x.xml", "a.json"])).notes)).toEqual(["form-not-checked"]);
  });

  it("comes from standard input as a document, as lines and as XML", async () => {
    for (const [stdin, events] of [
      [documentOf(CHAIN), 3],
      [linesOf(CHAIN), 3],
      [XML, 1],
    ] as const) {
      const { code, out } = await ranOn({}, ["validate", "-", "--format", "json"], { stdin });
      expect([code, JSON.parse(out).events]).toEqual([0, events]);
    }
  });
});

describe("what is wrong", () => {
  const negative = { ...picked, quantityList: [{ epcClass: LOT, uom: "KGM" }] };
  const offset = { ...picked, eventTimeZoneOffset: "+09:00" };

  it("is an error of 1, with its line", async () => {
    const found = await json(["b.ndjson"], { "b.ndjson": linesOf([picked, negative]) });
    expect([found.code, found.events, codes(found.issues)]).toEqual([1, 2, ["unit-without-quantity"]]);
    expect(found.issues[0]).toMatchObject({ file: "b.ndjson", row: 3, path: "/quantityList/0/uom", severity: "error", level: "semantic" });
  });

  it("has its line and column in a document", async () => {
    const [one, other] = await Promise.all([
      json(["b.json"], { "b.json": documentOf([picked, negative]).replaceAll('"uom"', '\n  "uom"') }),
      json(["b.json", "--profile", "fsma-204"], { "b.json": documentOf(CHAIN).replaceAll('{"type"', '\n{"type"') }),
    ]);
    expect(one.issues[0]).toMatchObject({ file: "b.json", row: 3, column: 3, path: "/epcisBody/eventList/1/quantityList/0/uom" });
    expect(other.issues[0]).toMatchObject({ file: "b.json", row: 4, column: 1, path: "/epcisBody/eventList/2/sourceList" });
  });

  it("is a warning of 2, which says that it is one", async () => {
    const { code, out, err } = await ranOn({ "b.json": documentOf([offset]) }, ["validate", "b.json", "--lang", "en"]);
    expect([code, out]).toEqual([2, "1 event: 0 errors, 1 warning.\nExit code 2: there are warnings only.\n"]);
    expect(err).toMatch(/b\.json:1:\d+ {2}Warning: /u);
    expect((await ranOn({ "b.json": documentOf([negative]) }, ["validate", "b.json", "--lang", "en"])).out).toContain(
      "1 error, 0 warnings",
    );
  });

  it("is not looked for beyond the form at the level of the schema", async () => {
    expect((await json(["b.json", "--level", "schema"], { "b.json": documentOf([negative, offset]) })).code).toBe(0);
  });

  it("is not hidden by a field that is called __proto__", async () => {
    const text = `{"__proto__":{"x":1},${JSON.stringify({ "@context": "https://ref.gs1.org/standards/epcis/epcis-context.jsonld", ...picked }).slice(1)}\n`;
    const found = await json(["b.ndjson"], { "b.ndjson": text });
    expect([found.code, found.issues[0].path]).toEqual([1, "/__proto__"]);
  });
});

describe("a profile", () => {
  it("is held against the events, and says which of its rules were not verified", async () => {
    const found = await json(["a.json", "--profile", "fsma-204"]);
    expect(found.code).toBe(1);
    expect(codes(found.issues)).toEqual(["fsma-204/receiving-previous", "fsma-204/receiving-lot-source", "fsma-204/receiving-document"]);
    expect(found.issues[0]).toMatchObject({
      path: "/epcisBody/eventList/2/sourceList",
      source: "21 CFR 1.1345(a)(4)",
      level: "profile",
      file: "a.json",
    });
    expect(found.profiles[0]).toMatchObject({ id: "fsma-204", more: 0 });
    expect(codes(found.notes)).toEqual(["profile-unverified"]);
    expect((await ranOn(files, ["validate", "a.json", "--profile", "fsma-204"])).out).toContain(
      "美国食品追溯规则（FSMA 204）：20 条规则中有 7 条未与原文核对，结论仅供参考",
    );
  });

  it("looks at all lines and files together: what one tells of may have come up in another", async () => {
    const shipped = { ...picked, action: "OBSERVE", bizStep: "shipping", eventTime: "2026-07-01T20:00:00+08:00" };
    const given = {
      "before.ndjson": linesOf([picked]),
      "after.ndjson": linesOf([shipped]),
      "took.ndjson": linesOf([{ ...picked, action: "OBSERVE", bizStep: "receiving" }]),
    };
    const untold = async (...names: readonly string[]) =>
      codes((await json([...names, "--profile", "nyt-4712-2025"], given)).issues).filter((code) => code.endsWith("lot-in-to-lot-out"));
    expect(await untold("after.ndjson")).toEqual(["nyt-4712-2025/lot-in-to-lot-out"]);
    expect(await untold("after.ndjson", "took.ndjson")).toEqual([]);
  });

  it("tells the line of each finding", async () => {
    const { issues } = await json(["a.ndjson", "--profile", "pledge-certificate"]);
    expect(issues.map(({ row, path }: { readonly row: number; readonly path: string }) => [row, path])).toEqual([
      [4, "/bizTransactionList"],
    ]);
  });

  it("that applies to no event says that nothing was checked", async () => {
    const found = await json(["c.json", "--profile", "pledge-certificate"], { "c.json": documentOf([picked]) });
    expect([found.code, codes(found.notes)]).toEqual([0, ["profile-met-nothing"]]);
  });

  it("that nobody knows is refused, with what was meant", async () => {
    const found = await json(["a.json", "--profile", "fsma-205", "--profile", "pledge-certificate"]);
    expect(found).toMatchObject({ code: 3, issues: [{ code: "unknown-profile", received: "fsma-205", didYouMean: "fsma-204" }] });
  });

  describe("of one's own", () => {
    const asked = (field: string, demand: object) => ({ look: { from: "field", field }, demand });
    const own = {
      id: "county",
      title: { zh: "县里的要求", en: "What the county asks" },
      source: "第三条",
      rules: [
        {
          rule: "require",
          id: "disposition",
          says: { zh: "状态", en: "the disposition" },
          source: "第三条",
          severity: "warning",
          when: [asked("bizStep", { is: "one-of", values: ["receiving"] })],
          oneOf: [asked("disposition", { is: "there" })],
        },
      ],
    };
    const given = {
      ...files,
      "own.json": JSON.stringify(own),
      "bad.json": JSON.stringify({ ...own, rules: [{ ...own.rules[0], severity: "grave" }] }, null, 1),
    };

    it("comes from a file, beside those of the package", async () => {
      const found = await json(["a.json", "--profile", "own.json", "--profile", "fsma-204", "--profile", "own.json"], given);
      expect(found.profiles.map(({ id }: { readonly id: string }) => id)).toEqual(["fsma-204", "county"]);
      expect(found.issues.at(-1)).toMatchObject({
        code: "county/disposition",
        path: "/epcisBody/eventList/2/disposition",
        source: "第三条",
      });
      const { code, err } = await ranOn(given, ["validate", "a.json", "--profile", "own.json", "--lang", "en"]);
      expect([code, err.includes("Warning: It lacks the disposition")]).toEqual([2, true]);
    });

    it("is refused with the place of everything that is wrong with it", async () => {
      const found = await json(["a.json", "--profile", "bad.json", "--profile", "./nowhere.json", "--profile", "fsma"], given);
      expect(found.code).toBe(3);
      expect(found.issues).toMatchObject([
        { code: "unknown-profile", received: "fsma" },
        { code: "not-one-of", path: "/rules/0/severity", file: "bad.json", row: 17, column: 4 },
        { code: "file-not-found", file: "./nowhere.json" },
      ]);
    });

    it("has an id of its own", async () => {
      const twins = { ...given, "twin.json": JSON.stringify({ ...own, id: "fsma-204" }) };
      const found = await json(["a.json", "--profile", "twin.json", "--profile", "fsma-204"], twins);
      expect(found).toMatchObject({ code: 3, issues: [{ code: "profile-twice", received: "fsma-204" }] });
    });
  });

  it("goes with no other level, and the level not without a profile", async () => {
    expect(codes((await json(["a.json", "--level", "profile"])).issues)).toEqual(["missing-option"]);
    expect(codes((await json(["a.json", "--level", "schema", "--profile", "fsma-204"])).issues)).toEqual(["options-contradict"]);
    expect(codes((await json(["a.json", "--level", "deep"])).issues)).toEqual(["not-a-choice"]);
  });
});

describe("files that cannot be read", () => {
  const deep = "[".repeat(100_000) + "]".repeat(100_000);
  const bad = {
    "broken.ndjson": `${linesOf(CHAIN)}{"type": nope}\n`,
    "latin.json": new Uint8Array([0x7b, 0xff]),
    "latin.ndjson": new Uint8Array([0x7b, 0xff, 0x0a]),
    "empty.json": "",
    "empty.ndjson": "\n",
    "deep.json": deep,
    "deep.ndjson": `{"type":"ObjectEvent","x:a":${deep}}\n`,
    "list.xml": "<EPCISDocument>",
  };

  it.each([
    ["broken.ndjson", ["invalid-json"], 3, 5],
    ["latin.json", ["not-utf-8"], 3, 1],
    ["latin.ndjson", ["not-utf-8"], 3, 1],
    ["empty.json", ["empty-file"], 3, undefined],
    ["empty.ndjson", ["empty-file"], 3, undefined],
    ["deep.json", ["too-deep"], 3, 1],
    ["nowhere.json", ["file-not-found"], 3, undefined],
  ] as const)("%s", async (name, wrong, code, row) => {
    const found = await json([name], bad);
    expect([codes(found.issues), found.code, found.issues[0].file, found.issues[0].row]).toEqual([wrong, code, name, row]);
  });

  it("do not bring it down, however deep", async () => {
    expect((await json(["deep.ndjson"], bad)).code).toBe(1);
    expect((await json(["list.xml"], bad)).code).toBe(3);
  });

  it("goes through a line of many names", async () => {
    const many = { ...received, quantityList: undefined, epcList: Array.from({ length: 200_000 }, (_, index) => `${FIRST}-${index}`) };
    const found = await json(["many.ndjson"], { "many.ndjson": linesOf([many]) });
    expect([found.code, found.events]).toEqual([0, 1]);
  });

  it("shows on a terminal how far it is, and nothing elsewhere", async () => {
    expect((await ranOn(files, ["validate", "a.json"], { stderrColumns: 80 })).err).toContain("a.json");
    expect((await ranOn(files, ["validate", "a.json"])).err).toBe("");
  });

  it("a defect of the program is 4", async () => {
    expect((await ranOn({ "a.json": new Error("wires crossed") }, ["validate", "a.json"])).code).toBe(4);
  });
});

it("checks lines without a context with that of GS1, says so once, and counts what could not be read", async () => {
  const line = JSON.stringify(picked);
  const good = await ranOn({ "s.ndjson": `${line}\n${line}\n` }, ["validate", "s.ndjson"]);
  expect(good.out.match(/按 GS1 的上下文核查/gu)).toHaveLength(1);
  expect(good.out).toContain("核查了 2 条事件：错误 0 处");
  const bad = await ranOn({ "s.ndjson": `${line}\n{"type":"ObjectEvent"}\n` }, ["validate", "s.ndjson", "--lang", "en"]);
  expect([bad.code, bad.out.includes("2 events: ")]).toEqual([1, true]);
});
