import stringWidth from "string-width";
import { describe, expect, it } from "vitest";
import { run } from "./run.js";
import { fakeIo, fileError } from "./testing/fake-io.js";
import { DEPENDS, FAILS, PASSES, UNKNOWN, YAML_17_DIGITS } from "./testing/programmes.js";

const files = {
  "passes.json": PASSES,
  "fails.json": FAILS,
  "unknown.json": UNKNOWN,
  "depends.json": DEPENDS,
  "digits.yaml": YAML_17_DIGITS,
};

async function ran(argv: readonly string[], world: Parameters<typeof fakeIo>[0] = {}): Promise<{ code: number; out: string; err: string }> {
  const { io, out, err } = fakeIo({ files, ...world });
  const code = await run(argv, io);
  return { code, out: out(), err: err() };
}

const only = (id: string): readonly string[] => ["--policy", id];

describe("the exit code", () => {
  it("is 0 when nothing failed and nothing is open", async () => {
    expect((await ran(["check", "passes.json", ...only("arithmetic")])).code).toBe(0);
  });

  it("is 1 when something failed, be it by one fen", async () => {
    expect((await ran(["check", "fails.json", ...only("arithmetic")])).code).toBe(1);
  });

  it("is 2 when a fact is missing", async () => {
    expect((await ran(["check", "unknown.json", ...only("arithmetic")])).code).toBe(2);
  });

  it("is 2 when the answer depends on a reading", async () => {
    const { code, out } = await ran(["check", "depends.json", ...only("cn-2021-guangdong-yue-shang-100"), "--format", "json"]);
    expect(code).toBe(2);
    expect(JSON.parse(out).programmes[0].counts["depends-on-reading"]).toBe(1);
  });

  it("is 3 when a file cannot be read", async () => {
    expect((await ran(["check", "nowhere.json"])).code).toBe(3);
  });

  it("is 4 when the program itself fails, with the stack only on demand", async () => {
    const world = { files: { "x.json": new Error("wires crossed") } };
    const plain = await ran(["check", "x.json", "--lang", "en"], world);
    expect(plain.code).toBe(4);
    expect(plain.err).toContain("Error: wires crossed");
    expect(plain.err).toContain("Please report");
    expect(plain.err).not.toContain("    at ");
    expect((await ran(["check", "x.json", "--debug"], world)).err).toContain("    at ");
    expect((await ran(["check", "x.json"], { ...world, env: { COUNTYKIT_DEBUG: "1" } })).err).toContain("    at ");
  });

  it("is that of the gravest file: 3 before 1 before 2 before 0", async () => {
    const arithmetic = only("arithmetic");
    expect((await ran(["check", "passes.json", "unknown.json", ...arithmetic])).code).toBe(2);
    expect((await ran(["check", "passes.json", "unknown.json", "fails.json", ...arithmetic])).code).toBe(1);
    expect((await ran(["check", "fails.json", "nowhere.json", "unknown.json", ...arithmetic])).code).toBe(3);
  });

  it("is said in words, in the language asked for", async () => {
    expect((await ran(["check", "passes.json", ...only("arithmetic")])).out).toMatch(/\n退出码 0：没有不符合项，也没有待定项。\n$/u);
    expect((await ran(["--lang", "en", "check", "fails.json", ...only("arithmetic")])).out).toMatch(
      /\nExit code 1: at least one rule or target failed\.\n$/u,
    );
  });
});

describe("help", () => {
  const calls = [
    ["--help"],
    ["check", "--help"],
    ["policies", "--help"],
    ["coverage", "--help"],
    ["help", "coverage"],
    ["score", "--help"],
    ["help", "score"],
    ["help"],
    ["help", "check"],
    ["help", "policies"],
    ["-h"],
  ];

  it.each(calls)("%s %s in Chinese has no English of the argument library left", async (...argv) => {
    const { code, out, err } = await ran(argv.filter(Boolean));
    expect(code).toBe(0);
    expect(err).toBe("");
    expect(out).toContain("用法：");
    const shown = out
      .replaceAll(/^ {2}[a-z-]+(?= +\p{Script=Han})/gmu, "")
      .replaceAll(
        /countykit|trace|recall|assess|validate|hash|EPCIS|CBV|check|policies|help|score|service|centre|bonus|total|programme\.json|(facts|state)\.(json|yaml)|[a-z]\.(json|yaml)|budget\.json|budget|coverage|rosters|(villages|stations)(\.csv|=)?|CSV|csv|town|county|city|province|--?[a-zA-Z-]+|JSON|YAML|zh|en|text|json/gu,
        "",
      );
    expect(shown.match(/[A-Za-z]{2,}/gu) ?? []).toEqual([]);
  });

  it.each(calls)("%s %s fits the terminal in either language, and is no wider than 100 columns without one", async (...argv) => {
    for (const lang of ["zh", "en"])
      for (const [columns, most] of [
        [60, 60],
        [80, 80],
        [120, 100],
        [undefined, 100],
      ] as const) {
        const { out } = await ran([...argv.filter(Boolean), "--lang", lang], columns === undefined ? {} : { columns });
        // A command to copy is not broken.
        const lines = out.split("\n").filter((line) => !/^ +countykit /u.test(line));
        expect(lines.length).toBeGreaterThan(5);
        for (const line of lines) expect(stringWidth(line)).toBeLessThanOrEqual(most);
      }
  });

  it.each(calls)("%s %s in English has no Chinese left", async (...argv) => {
    const { code, out } = await ran([...argv.filter(Boolean), "--lang", "en"]);
    expect(code).toBe(0);
    expect(out).toContain("Usage:");
    expect(out).not.toMatch(/\p{Script=Han}/u);
  });

  it("takes the language before and after the command", async () => {
    const before = await ran(["--lang", "en", "check", "--help"]);
    const after = await ran(["check", "--help", "--lang=en"]);
    expect(before.out).toBe(after.out);
    expect(before.out).toContain("Arguments:");
    expect(before.out).toContain("Global options:");
  });

  it("lists the exit codes", async () => {
    const { out } = await ran(["check", "--help"]);
    for (const code of [0, 1, 2, 3, 4]) expect(out).toContain(`\n  ${code}  `);
  });

  it("goes to standard error when no command is given, with the code of bad input", async () => {
    const { code, out, err } = await ran([]);
    expect(code).toBe(3);
    expect(out).toBe("");
    expect(err).toContain("用法：");
  });

  it("does not follow the language of the environment", async () => {
    expect((await ran(["--help"], { env: { LANG: "en_US.UTF-8", LC_ALL: "en_US.UTF-8" } })).out).toBe((await ran(["--help"])).out);
  });
});

it("prints its version", async () => {
  expect(await ran(["--version"])).toEqual({ code: 0, out: "9.8.7\n", err: "" });
});

describe("a command line that is not right", () => {
  it.each([
    [["check", "passes.json", "--formt", "json"], "没有 --formt 这个选项", "There is no option --formt", "--format"],
    [["chek", "passes.json"], "没有 chek 这个命令", "There is no command chek", "check"],
    [["check"], "没有给出文件", "No file was given", null],
    [["check", "passes.json", "--as-of"], "选项 --as-of 后面缺少取值", "The option --as-of needs a value", null],
    [["policies", "a", "b"], "参数过多", "Too many arguments", null],
    [
      ["check", "passes.json", "--format", "jsn"],
      "选项 --format 的取值不在可选范围内",
      "The option --format does not take this value",
      "json",
    ],
    [
      ["check", "passes.json", "--only", "budgt"],
      "选项 --only 的取值不在可选范围内",
      "The option --only does not take this value",
      "budget",
    ],
    [["check", "passes.json", "--as-of", "2021-02-30"], "核查基准日应写成", "The day to check for is written like", null],
    [
      ["check", "passes.json", "--policy", "arithmetik"],
      "没有编号为 arithmetik 的内置政策",
      "There is no built-in policy arithmetik",
      "arithmetic",
    ],
    [["policies", "arithmetik"], "没有编号为 arithmetik 的内置政策", "There is no built-in policy arithmetik", "arithmetic"],
  ])("%s is explained in both languages", async (argv, zh, en, meant) => {
    const chinese = await ran(argv);
    const english = await ran([...argv, "--lang", "en"].filter((word, index, all) => !(word === "--lang" && all[index - 1] === "--as-of")));
    expect(chinese.code).toBe(3);
    expect(chinese.out).toBe("");
    expect(chinese.err).toContain(zh);
    if (argv.at(-1) !== "--as-of") expect(english.err).toContain(en);
    if (meant !== null) expect(chinese.err).toContain(`是否想写 ${meant}？`);
    expect(chinese.err).not.toMatch(/error:|Did you mean/u);
  });

  it("lists every mistake at once", async () => {
    const { err } = await ran(["check", "passes.json", "--format", "xml", "--only", "all", "--as-of", "soon"]);
    expect(err).toContain("输入有 3 处问题");
  });

  it("is reported as JSON when JSON is asked for", async () => {
    const { code, out, err } = await ran(["check", "passes.json", "--format", "json", "--polcy", "x"]);
    expect([code, err]).toEqual([3, ""]);
    expect(JSON.parse(out)).toMatchObject({
      schema: "countykit-report/1",
      issues: [{ code: "unknown-option", received: "--polcy", didYouMean: "--policy" }],
    });
  });

  it("refuses an unknown language", async () => {
    expect((await ran(["check", "passes.json", "--lang", "fr"])).err).toContain("选项 --lang");
  });
});

it("says in words what the system says in codes", async () => {
  const world = { files: { folder: fileError("EISDIR"), secret: fileError("EACCES"), odd: fileError("EMFILE") } };
  const { code, err } = await ran(["check", "folder", "secret", "odd", "nowhere"], world);
  expect(code).toBe(3);
  expect(err).toContain("folder  这是文件夹，不是文件");
  expect(err).toContain("secret  没有读取这个文件的权限");
  expect(err).toContain("odd  读不出这个文件（EMFILE）");
  expect(err).toContain("nowhere  找不到这个文件");
  expect(err).toContain("输入有 4 处问题");
});
