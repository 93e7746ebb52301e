import { guangdong2019, type State, type StateFact } from "@countykit/scoring-rubric";
import { expect, it } from "vitest";
import { run } from "../run.js";
import { fakeIo } from "../testing/fake-io.js";
import { partsAbove } from "./parts-above.js";

type Value = StateFact["value"];

function notesOn(...facts: readonly (readonly [id: string, value: Value])[]) {
  const given = facts.map(([id, value]) => ({ id, value }));
  const state: State = { schema: "countykit-score/1", rubric: guangdong2019.id, asOf: "2021-08-31", facts: given };
  const tree = { value: state, locate: () => ({ row: 1, column: 1 }) };
  return partsAbove({ rubric: guangdong2019, state, file: "s.json", tree, at: "" }, given).map(({ path }) => path);
}

it.each<readonly [Value, Value, boolean]>([
  ["2", "3", false],
  ["3.0", "3", false],
  ["4", "3", true],
  [{ min: "3", max: "5" }, "3", false],
  [{ min: "4", max: null }, { min: "1", max: "3" }, true],
  [{ min: null, max: "4" }, "3", false],
  ["4", { min: "3", max: null }, false],
  ["4", null, false],
])("holds %j villages against %j: %s", (part, whole, above) => {
  expect(notesOn(["villages.located", part], ["villages", whole])).toEqual(above ? ["/facts/0"] : []);
});

it("passes over a cap, and over parts in another unit", () => {
  expect(notesOn(["villages.located", "205"], ["villages", "210"])).toEqual([]);
  expect(notesOn(["training.person-times", "20"], ["residents", "10"])).toEqual([]);
});

it("names each pair once, though several items ask for it", () => {
  const notes = notesOn(["poor-workforce", "10"], ["training.poor-persons", "11"], ["fund.paid", "2.01"], ["fund.total", "2"]);
  expect(notes).toEqual(["/facts/1", "/facts/2"]);
});

it("is told by `score` of facts put together, in both languages, where the state gives one of them", async () => {
  const state = `{\n  "schema": "countykit-score/1",\n  "rubric": "${guangdong2019.id}",\n  "asOf": "2021-08-31",\n  "facts": [\n    { "id": "villages", "value": "3" }\n  ]\n}`;
  const files = { "s.json": state, "facts.json": '[{ "id": "villages.located", "value": "5" }]' };
  const { io, out } = fakeIo({ files });
  await run(["score", "s.json", "--facts", "facts.json", "--format", "json"], io);
  const [located, villages] = ["villages.located", "villages"].map((id) => guangdong2019.facts.find((fact) => fact.id === id)?.label);
  expect(JSON.parse(out()).notes).toEqual([
    {
      code: "part-above-whole",
      path: "/facts/0",
      file: "s.json",
      row: 6,
      column: 5,
      expected: "<= 3",
      received: "5",
      message: {
        zh: `“${located?.zh}”（5）大于“${villages?.zh}”（3），请核对这两个数`,
        en: `“${located?.en}” (5) is more than “${villages?.en}” (3); check both numbers`,
      },
    },
  ]);
});
