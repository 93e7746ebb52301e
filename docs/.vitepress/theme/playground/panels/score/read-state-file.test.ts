import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { readStateFile } from "./read-state-file.js";

const reading = (name: string, text: string) =>
  readStateFile(
    name,
    (async function* () {
      yield new TextEncoder().encode(text);
    })(),
  );
const issuesOf = async (name: string, text: string) => {
  const read = await reading(name, text);
  return read.ok ? [] : read.issues.map(({ code, row, column }) => [code, row, column]);
};

describe("a file to be scored", () => {
  it("is a programme, in JSON or YAML", async () => {
    const text = readFileSync(new URL("../../../../../../examples/programmes/lechang-2019.json", import.meta.url), "utf8");
    for (const name of ["a.json", "a.yaml", "a"]) {
      const read = await reading(name, text);
      expect(read.ok && [read.state.rubric, read.state.asOf, read.taken]).toEqual(["cn-2021-guangdong-yue-shang-101", "2021-08-31", 10]);
    }
  });

  it("is not told of rosters when it is too large or a workbook", async () => {
    for (const [text, code] of [
      [" ".repeat(16 * 1024 * 1024 + 1), "file-too-large"],
      ["PK\u0003\u0004\u0014", "workbook"],
    ] as const) {
      const read = await reading("a.json", text);
      expect(read.ok ? [] : read.issues.map((issue) => [issue.code, issue.hint])).toEqual([[code, undefined]]);
    }
  });

  it("is told what is wrong with it by line and column", async () => {
    expect(await issuesOf("a.json", '{\n "rubric": }')).toEqual([["invalid-json", 2, 12]]);
    expect(await issuesOf("a.json", '{"rubric": "a", "rubric": "b"}')).toEqual([["duplicate-key", 1, 17]]);
    expect(await issuesOf("a.json", '{\n "rubric": "none"\n}')).toEqual([["unknown-rubric", 2, 2]]);
    expect(await issuesOf("a.yaml", "rubric: none")).toEqual([["unknown-rubric", 1, 1]]);
    expect(await issuesOf("a.json", "")).toEqual([["empty-file", undefined, undefined]]);
    expect(await issuesOf("a.json", "[".repeat(200_000))).toEqual([["too-deep", 1, 1]]);
  });
});
