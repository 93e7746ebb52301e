/** Figures of what is asked of the graph: `node --expose-gc bench/questions.mjs [events…]`. */
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { events as makeEvents, randomOf } from "./generate-events.mjs";

const source = join(dirname(fileURLToPath(import.meta.url)), "..", "src", "graph.ts");
const [{ text }] = buildSync({
  entryPoints: [source],
  bundle: true,
  format: "esm",
  write: false,
  conditions: ["@countykit/source"],
  platform: "node",
}).outputFiles;
const { commonSource, gaps, indexEvents, massBalance, recall, responsibility } = await import(
  `data:text/javascript,${encodeURIComponent(text)}`
);

const sizes = process.argv.slice(2).map(Number);
const ms = (from) => performance.now() - from;
const quantile = (list, share) => [...list].sort((left, right) => left - right)[Math.min(list.length - 1, Math.floor(list.length * share))];
const told = (list) =>
  `p50 ${quantile(list, 0.5).toFixed(3)} p95 ${quantile(list, 0.95).toFixed(3)} max ${quantile(list, 1).toFixed(1)} ms`;

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const events = makeEvents(size);
  const index = indexEvents(events);
  const items = events.filter(({ type }) => type === "TransformationEvent").flatMap(({ outputEPCList = [] }) => outputEPCList);
  const lots = events
    .filter(({ bizStep, quantityList }) => bizStep === "commissioning" && quantityList !== undefined)
    .map(({ quantityList }) => quantityList[0].epcClass);
  const random = randomOf(7);
  const pick = (list) => list[random(list.length)];
  const time = (count, ask) =>
    Array.from({ length: count }, () => {
      const from = performance.now();
      ask();
      return ms(from);
    });
  time(200, () => recall(index, [pick(lots)], { declared: 0 }));
  let objects = 0;
  const recalls = time(1000, () => {
    objects += recall(index, [pick(lots)], { declared: 0 }).objects.length;
  });
  const claims = time(500, () => responsibility(index, pick(items)));
  const shared = time(20, () => commonSource(index, [pick(items), pick(items), pick(items)]));
  let begun = performance.now();
  const balance = massBalance(index);
  const balanced = ms(begun);
  begun = performance.now();
  const holes = gaps(index);
  console.log(
    [
      `${size} events`,
      `  recall of a lot ${told(recalls)}, ${(objects / 1000).toFixed(1)} objects each`,
      `  responsibility ${told(claims)}; common source of three ${told(shared)}`,
      `  mass balance ${balanced.toFixed(0)} ms (${balance.lots.length} lots, ${balance.processes.length} processes, ${balance.findings.length} findings)`,
      `  gaps ${ms(begun).toFixed(0)} ms (${holes.length} findings)`,
    ].join("\n"),
  );
}
