import { describe, expect, it } from "vitest";
import { CHAIN, documentOf, linesOf, ranOn, received } from "../testing/events.js";

const files = { "a.json": documentOf(CHAIN), "copy.ndjson": linesOf(CHAIN), "part.json": documentOf([received]), "empty.json": "" };
const json = async (...argv: readonly string[]) => {
  const { code, out } = await ranOn(files, ["assess", "a.json", ...argv, "--format", "json"]);
  return { code, ...JSON.parse(out) };
};
const stored = async (...argv: readonly string[]) => {
  const { capabilities } = await json(...argv);
  const one = capabilities.capabilities.find(({ capability }: { readonly capability: string }) => capability === "information-storable");
  return [one.verdict, one.counts.holds, one.counts.whole];
};

describe("an assessment", () => {
  it("knows nothing of storage without a copy, and counts what a copy has", async () => {
    expect((await stored())[0]).toBe("unknown");
    expect(await stored("--copy", "copy.ndjson")).toEqual(["pass", 3, 3]);
    expect(await stored("--copy", "part.json")).toEqual(["fail", 1, 3]);
    expect(await stored("--copy", "part.json", "--copy", "copy.ndjson")).toEqual(["pass", 3, 3]);
  });

  it("refuses a file as a copy of itself, however it is written", async () => {
    expect(await json("--copy", "./a.json")).toMatchObject({ code: 3, issues: [{ code: "copy-is-input", file: "./a.json" }] });
  });

  it("finds in a copy the event with the same id among those that tell the same", async () => {
    const [first, second] = ["urn:x:1", "urn:x:2"].map((eventID) => ({ ...received, eventID }));
    const twins = documentOf([first ?? {}, second ?? {}]);
    const { out } = await ranOn({ "a.json": twins, "b.json": twins }, ["assess", "a.json", "--copy", "b.json", "--format", "json"]);
    expect(JSON.parse(out).capabilities.capabilities[4]).toMatchObject({ verdict: "pass", counts: { holds: 2, whole: 2 } });
  });

  it("asks the recall itself whether goods can be recalled", async () => {
    const { capabilities } = await json();
    const [recallable] = capabilities.capabilities.slice(-1);
    expect([recallable.verdict, recallable.needs, recallable.counts.whole]).toEqual(["pass", null, 2]);
  });

  it("is 1 where something is not there, and says what, once", async () => {
    const { code, out } = await ranOn(files, ["assess", "a.json", "--lang", "en"]);
    expect(code).toBe(1);
    expect(out).toContain("Nobody is responsible for event #0");
    expect(out).not.toContain("：");
    expect(out).toContain("Exit code 1: something is not there.");
    expect((await ranOn(files, ["assess", "a.json"])).out).toContain("用 --copy 给出另存的副本，才能核对");
  });

  it("is 3 where a copy or master data cannot be read", async () => {
    expect(await json("--copy", "empty.json")).toMatchObject({ code: 3, issues: [{ code: "empty-file", file: "empty.json" }] });
    expect(await json("--master-data", "nowhere.json")).toMatchObject({ code: 3, issues: [{ code: "file-not-found" }] });
  });
});
