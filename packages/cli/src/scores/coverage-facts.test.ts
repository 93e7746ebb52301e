import { readFileSync } from "node:fs";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";

const LECHANG = readFileSync(new URL("../../../../examples/programmes/lechang-2019.json", import.meta.url), "utf8");

async function ran(argv: readonly string[], facts = "[]") {
  const { io, out } = fakeIo({ files: { "lechang-2019.json": LECHANG, "facts.json": facts } });
  return { code: await run(argv, io), out: out() };
}

it("scores Lechang 2019 with what `coverage --facts` prints of it as without, where the coverage section tells the same", async () => {
  const { out: facts } = await ran(["coverage", "lechang-2019.json", "--facts"]);
  expect(facts).toContain('"resident-kinds?');
  const alone = await ran(["score", "lechang-2019.json", "--format", "json"]);
  const fed = await ran(["score", "lechang-2019.json", "--facts", "facts.json", "--format", "json"], facts);
  expect([alone.code, fed.code]).toEqual([2, 2]);
  expect(JSON.parse(fed.out).scoring).toEqual(JSON.parse(alone.out).scoring);
  expect(JSON.parse(fed.out).notes).toEqual(JSON.parse(alone.out).notes);
});
