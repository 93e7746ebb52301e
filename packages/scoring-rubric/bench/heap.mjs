/** Heap in use after each tenth of many scorings, garbage collected first. Run with `--expose-gc`. */
import process from "node:process";
import { scorerOf } from "../dist/esm/index.js";
import { counties } from "./lechang.mjs";
import { makeState, randomOf, rubric } from "./work.mjs";

const count = Number(process.argv[2]);
const scorer = scorerOf(rubric);
const int = randomOf(7);
const seen = [];
for (let tenth = 0; tenth < 10; tenth += 1) {
  for (let index = 0; index < count / 20; index += 1) {
    scorer(makeState(int));
    scorer(counties[index % counties.length]);
  }
  globalThis.gc();
  seen.push(process.memoryUsage().heapUsed);
}
console.log(JSON.stringify(seen));
