import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo, fileError } from "../testing/fake-io.js";
import { SMALL_RUBRIC, smallState } from "../testing/scores.js";

const text = (value: unknown): string => JSON.stringify(value, null, 2);
const GOOD = { "rubric.json": text(SMALL_RUBRIC), "state.json": text(smallState()) };

/** What both languages say, without the lines around it. */
async function told(argv: readonly string[], files: Parameters<typeof fakeIo>[0] & object): Promise<readonly string[]> {
  const said = async (lang: string) => {
    const { io, out, err } = fakeIo(files);
    expect(await run(["score", ...argv, "--lang", lang], io)).toBe(3);
    expect(out()).toBe("");
    const lines = err().split("\n");
    expect(lines.at(-2)).toBe(lang === "zh" ? "退出码 3：输入有误，未能评分。" : "Exit code 3: the input is not right and was not scored.");
    return lines[2] ?? "";
  };
  return [await said("zh"), await said("en")];
}

/** GBK for `{"名": 1}`. */
const GBK = Uint8Array.of(0x7b, 0x22, 0xc3, 0xfb, 0x22, 0x3a, 0x31, 0x7d);
const BOMB = `a: &a [x, x]\n${[..."bcdefghij"].map((key, at) => `${key}: &${key} [${Array.from({ length: 9 }, () => `*${"abcdefghi"[at]}`).join(", ")}]`).join("\n")}\n`;

const BAD: readonly (readonly [file: string, content: string | Uint8Array | Error, zh: string, en: string])[] = [
  ["x.json", fileError("ENOENT"), "x.json  找不到这个文件", "x.json  There is no such file"],
  ["x.json", fileError("EISDIR"), "x.json  这是文件夹，不是文件", "x.json  This is a folder, not a file"],
  ["x.json", fileError("EACCES"), "x.json  没有读取这个文件的权限", "x.json  You are not permitted to read this file"],
  ["x.json", "", "x.json  文件是空的", "x.json  The file is empty"],
  [
    "x.json",
    Uint8Array.of(0x89, 0, 1),
    "x.json  这不是文本文件，应是 JSON 或 YAML 文件",
    "x.json  This is not a text file; it should be JSON or YAML",
  ],
  ["x.json", GBK, "x.json  文件是 GBK 编码，不是 UTF-8", "x.json  The file is encoded in GBK, not in UTF-8"],
  [
    "x.json",
    new Uint8Array(50 * 1024 * 1024).fill(0x20),
    "x.json  文件过大，最大 16 MB",
    "x.json  The file is too large; 16 MB is the most",
  ],
  [
    "x.yaml",
    BOMB,
    "x.yaml:2:8  YAML 中的引用（*）层层展开，内容过多",
    "x.yaml:2:8  The aliases (*) of the YAML stand for too much, one within the other",
  ],
  ["x.json", "[".repeat(100_000), "x.json:1:1  文件嵌套过深，无法读取", "x.json:1:1  The file is nested too deeply to be read"],
  ["x.json", '{"a": 1,}', "x.json:1:9  不是合法的 JSON：此处不应出现 }", "x.json:1:9  This is not JSON: } does not belong here"],
  ["x.yaml", "just words", "x.yaml:1:1  文件内容应是一个对象", "x.yaml:1:1  The file should hold one object"],
];

describe("a state that cannot be read is named with its place, in both languages", () => {
  it.each(BAD)("%s %#", async (file, content, zh, en) => {
    expect(await told([file], { files: { ...GOOD, [file]: content } })).toEqual([zh, en]);
  });
});

describe("so is a file of facts", () => {
  it.each(BAD.slice(0, -1))("%s %#", async (file, content, zh, en) => {
    const argv = ["state.json", "--rubric", "rubric.json", "--facts", file];
    expect(await told(argv, { files: { ...GOOD, [file]: content } })).toEqual([zh, en]);
  });
});

describe("so is a rubric", () => {
  it.each(BAD.slice(0, -1))("%s %#", async (file, content, zh, en) => {
    expect(await told(["state.json", "--rubric", file], { files: { ...GOOD, [file]: content } })).toEqual([zh, en]);
  });

  it("of which one thing is said where the file is something else", async () => {
    expect(await told(["state.json", "--rubric", "state.json"], { files: GOOD })).toEqual([
      "state.json:2:3  这个文件不是指标体系",
      "state.json:2:3  This file is not a rubric",
    ]);
  });
});

it("is standard input that is empty, or in no encoding", async () => {
  expect(await told(["-"], {})).toEqual(["标准输入  文件是空的", "standard input  The file is empty"]);
});

it("reads a state with a byte order mark", async () => {
  const { io, out } = fakeIo({ files: { ...GOOD, "state.json": `\uFEFF${text(smallState())}` } });
  expect(await run(["score", "state.json", "--rubric", "rubric.json"], io)).toBe(2);
  expect(out()).toContain("小型考评指标体系");
});

describe("the command line", () => {
  it.each([
    [
      ["state.json", "--target", "abc"],
      "命令行  要达到的总分应写成 95 或 89.5 这样的数",
      "command line  The total to reach is written like 95 or 89.5",
    ],
    [
      ["state.json", "--target="],
      "命令行  要达到的总分应写成 95 或 89.5 这样的数",
      "command line  The total to reach is written like 95 or 89.5",
    ],
    [["state.json", "--targt", "95"], "命令行  没有 --targt 这个选项", "command line  There is no option --targt"],
    [["state.json", "--rubric", "nothing"], "命令行  没有编号为 nothing 的指标体系", "command line  There is no rubric nothing"],
    [["state.json", "other.json"], "命令行  参数过多", "command line  Too many arguments"],
    [[""], "“”  找不到这个文件", "“”  There is no such file"],
  ])("%j is told in both languages, with the exit code as the help words it", async (argv, zh, en) => {
    expect(await told(argv, { files: GOOD })).toEqual([zh, en]);
  });

  it("is answered in the report of the command as JSON", async () => {
    const schemaOf = async (...argv: readonly string[]) => {
      const { io, out } = fakeIo({ files: GOOD });
      expect(await run([...argv, "--nothing", "--format", "json"], io)).toBe(3);
      return JSON.parse(out()).schema;
    };
    expect(await schemaOf("score", "state.json")).toBe("countykit-score-report/1");
    expect(await schemaOf("coverage")).toBe("countykit-coverage-report/1");
    expect(await schemaOf("check", "score")).toBe("countykit-report/1");
    expect(await schemaOf("policies")).toBe("countykit-report/1");
  });

  it("takes a target above the most there can be for a question like any other", async () => {
    const ran = async (target: string) => {
      const { io, out } = fakeIo({ files: GOOD });
      return [await run(["score", "state.json", "--rubric", "rubric.json", "--target", target], io), out()] as const;
    };
    expect((await ran("11"))[0]).toBe(2);
    const [code, out] = await ran("101");
    expect(code).toBe(1);
    expect(out).toContain("指标体系总分最高 11 分，达不到 101 分。");
  });
});
