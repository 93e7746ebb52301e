/**
 * Whose answers are wrong: all are asked what things came from in random events with reuse, rework, partial unpacking and corrections, and held to the search by brute
 * force that the tests use. `node wrong.mjs <graphs>` prints JSON.
 */
import process from "node:process";
import { indexEvents, reach, tables } from "../dist/esm/graph.js";
import * as duckdb from "./peers/duckdb.mjs";
import * as graphology from "./peers/graphology.mjs";
import { bundled } from "./work/bundled.mjs";

const graphs = Number(process.argv[2]);
const { plainTrace } = await bundled("packages/traceability-types/src/graph/testing/oracle.ts");
const { ALL, randomEvents } = await bundled("packages/traceability-types/src/graph/testing/random-events.ts");
const wrong = new Map(["countykit", graphology.name, duckdb.name].map((name) => [name, 0]));
let questions = 0;
for (let seed = 1; seed <= graphs; seed += 1) {
  const events = randomEvents(seed, 12 + (seed % 30));
  const index = indexEvents(events);
  const laid = tables(index);
  const known = ALL.filter((id) => laid.object.id.includes(id));
  const duck = await duckdb.open(laid);
  const graph = graphology.open(laid);
  for (const id of known) {
    const { reached: expected } = plainTrace(events, id, { direction: "back" });
    const ours = new Set(reach(index, id, { direction: "back" }).reached.keys());
    for (const [name, reached] of [
      ["countykit", ours],
      [graphology.name, graph.cameFrom(id)],
      [duckdb.name, await duck.cameFrom(id)],
    ])
      if (reached.size !== expected.size || Array.from(reached).some((one) => !expected.has(one))) wrong.set(name, wrong.get(name) + 1);
    questions += 1;
  }
  duck.close();
}
process.stdout.write(JSON.stringify({ graphs, questions, wrong: Object.fromEntries(wrong) }));
