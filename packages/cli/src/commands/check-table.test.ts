import { describe, expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { encoded } from "../testing/pieces.js";

const TABLE = [
  "某县项目资金概算表,,,,",
  "单位：万元,,,,",
  "序号,项目,类别,金额,资金来源",
  "1,公共服务体系,公共服务,510,中央",
  "2,三级物流,物流体系,550,中央",
  "3,商贸流通,商贸流通,240,中央",
  "4,人才培训,培训,260,中央",
  ",合计,,1560,",
].join("\r\n");

async function checked(csv: string | Uint8Array, ...argv: readonly string[]) {
  const { io, out } = fakeIo({ files: { "lines.csv": csv, "b.json": "{}" } });
  const code = await run(["check", "lines.csv", "--as-of", "2022-05-01", ...argv, "--format", "json"], io);
  return { code, ...JSON.parse(out()) };
}

const verdicts = async (csv: string | Uint8Array, ...argv: readonly string[]) => {
  const { code, programmes } = await checked(csv, ...argv);
  return [code, programmes[0].findings.map((finding: { id: string; verdict: string }) => [finding.id, finding.verdict])];
};

const GUANGDONG = ["--policy", "cn-2021-guangdong-yue-shang-100", "--policy", "arithmetic"];
const COUNTY = ["--county", "440229", "--cohort", "2021"];

describe("a budget as a CSV table", () => {
  const right = [
    1,
    [
      ["arithmetic/declared#row-8", "pass"],
      ["cn-2021-guangdong-yue-shang-100/hardware-cap", "unknown"],
      ["cn-2021-guangdong-yue-shang-100/logistics-floor", "depends-on-reading"],
      ["cn-2021-guangdong-yue-shang-100/training-cap", "fail"],
    ],
  ];

  it("is checked for the county and batch that are given, in any encoding that spreadsheets save", async () => {
    expect(await verdicts(TABLE, ...GUANGDONG, ...COUNTY)).toEqual(right);
    expect(await verdicts(`\uFEFF${TABLE}`, ...GUANGDONG, ...COUNTY)).toEqual(right);
    expect(await verdicts(encoded(TABLE, "gb18030"), ...GUANGDONG, ...COUNTY)).toEqual(right);
    expect(await verdicts(encoded(TABLE, "utf-16le"), ...GUANGDONG, ...COUNTY)).toEqual(right);
    expect(await verdicts(TABLE.replaceAll(",", "\t"), ...GUANGDONG, ...COUNTY)).toEqual(right);
  });

  it("leaves open what depends on county and batch without them", async () => {
    const [, found] = await verdicts(TABLE, ...GUANGDONG);
    expect(found).toEqual([
      ["arithmetic/declared#row-8", "pass"],
      ["cn-2021-guangdong-yue-shang-100/hardware-cap", "unknown"],
      ["cn-2021-guangdong-yue-shang-100/logistics-floor", "unknown"],
      ["cn-2021-guangdong-yue-shang-100/training-cap", "unknown"],
    ]);
  });

  it("is held against its own total", async () => {
    const [code, found] = await verdicts(TABLE.replace("1560", "156"), "--policy", "arithmetic");
    expect([code, found]).toEqual([1, [["arithmetic/declared#row-8", "fail"]]]);
  });

  it("has notes at row and column", async () => {
    const { programmes } = await checked(TABLE.replace("物流体系", "物流服务站"), ...GUANGDONG, ...COUNTY);
    expect(programmes[0].notes.map((note: Record<string, unknown>) => [note["code"], note["file"], note["row"], note["column"]])).toEqual([
      ["unknown-word", "lines.csv", 5, 3],
    ]);
  });

  it("is refused with file, row and column of every problem", async () => {
    const places = async (csv: string) => {
      const { code, issues } = await checked(csv);
      return [code, issues.map((issue: Record<string, unknown>) => [issue["code"], issue["file"], issue["row"], issue["column"]])];
    };
    expect(await places(TABLE.replace("550", "五百五").replace("资金来源", "责任单位"))).toEqual([
      3,
      [
        ["unknown-heading", "lines.csv", 3, 5],
        ["not-money", "lines.csv", 5, 4],
      ],
    ]);
    expect(await places("编号,项目,金额（元）\nA,a,1\nA,b,2\n")).toEqual([3, [["duplicate-id", "lines.csv", 3, 1]]]);
    expect(await places('项目,金额（元）\n"a,1\n')).toEqual([3, [["open-quote", "lines.csv", 2, undefined]]]);
    expect(await places("")).toEqual([3, [["empty-file", "lines.csv", undefined, undefined]]]);
    expect(await places("PK\u0003\u0004")).toEqual([3, [["workbook", "lines.csv", undefined, undefined]]]);
  });

  it("must be there, and is the only file that --county and --cohort are for", async () => {
    const refused = async (...argv: readonly string[]) => {
      const { io, out } = fakeIo({ files: { "b.json": '{"schema":"countykit-budget/1","id":"x","name":"x"}' } });
      return [await run(["check", ...argv, "--format", "json"], io), JSON.parse(out()).issues.map((issue: { code: string }) => issue.code)];
    };
    expect(await refused("nowhere.csv")).toEqual([3, ["file-not-found"]]);
    expect(await refused("b.json", ...COUNTY)).toEqual([3, ["only-for-tables", "only-for-tables"]]);
    expect(await refused("nowhere.csv", "--cohort", "21", "--county", "44")).toEqual([3, ["code-level", "not-a-year"]]);
  });
});
