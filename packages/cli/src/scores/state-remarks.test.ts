import { guangdong2019 } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";

const state = (more: string): string =>
  `{\n  "schema": "countykit-score/1",\n  "rubric": "${guangdong2019.id}",\n  "asOf": "2021-08-31",\n${more}\n}`;

async function notesOf(files: Readonly<Record<string, string>>, ...argv: readonly string[]): Promise<readonly Record<string, unknown>[]> {
  const { io, out } = fakeIo({ files });
  await run(["score", "s.json", ...argv, "--format", "json"], io);
  return JSON.parse(out()).notes;
}

it("tells of a part that is more than its whole, once facts are put together, where the state gives one of them", async () => {
  const files = {
    "s.json": state('  "facts": [\n    { "id": "villages", "value": "3" }\n  ]'),
    "facts.json": '[{ "id": "villages.located", "value": "5" }]',
  };
  expect(await notesOf(files, "--facts", "facts.json")).toMatchObject([
    {
      code: "part-above-whole",
      path: "/facts/0",
      file: "s.json",
      row: 6,
      column: 5,
      message: { en: expect.stringContaining("check both numbers") },
    },
  ]);
});

it("stands at the state where both facts come from elsewhere", async () => {
  const files = {
    "s.json": state('  "facts": []'),
    "facts.json": '[{ "id": "villages.located", "value": "5" }, { "id": "villages", "value": "3" }]',
  };
  expect(await notesOf(files, "--facts", "facts.json")).toMatchObject([{ code: "part-above-whole", path: "", row: 1, column: 1 }]);
});

it("tells of claims that do not agree, in the score section of a programme, and in both languages", async () => {
  const claims = [
    { criterion: "service", points: 22 },
    { criterion: "service/centre", points: 11 },
    { criterion: "service/stations", points: 10 },
  ];
  const score = { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts: [], claims };
  const files = { "s.json": JSON.stringify({ schema: "countykit-programme/1", id: "p", score }, null, 2) };
  expect(await notesOf(files)).toMatchObject([{ code: "claims-differ", path: "/score/claims/0", file: "s.json", row: 10 }]);
  const { io, out } = fakeIo({ files });
  await run(["score", "s.json"], io);
  expect(out()).toContain("\n提示\n  s.json:10:7  “服务体系建设”自评 22 分，而各部分自评得出 21 分。\n");
});

it("says nothing where nothing contradicts", async () => {
  const facts = '  "facts": [{ "id": "villages", "value": "3" }, { "id": "villages.located", "value": "3" }]';
  expect(await notesOf({ "s.json": state(facts) })).toEqual([]);
});
