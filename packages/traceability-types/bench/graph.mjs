/** Figures of the index at growing sizes: `node --expose-gc bench/graph.mjs [events…]`. */
import { dirname, join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { events as makeEvents, randomOf } from "./generate-events.mjs";

const stdin = {
  contents: 'export * from "./graph.ts"; export { reusedCrates } from "./graph/testing/reused-crates.ts";',
  resolveDir: join(dirname(fileURLToPath(import.meta.url)), "..", "src"),
  loader: "ts",
};
const [{ text }] = buildSync({
  stdin,
  bundle: true,
  format: "esm",
  write: false,
  conditions: ["@countykit/source"],
  platform: "node",
}).outputFiles;
const { append, indexEvents, reach, reusedCrates, tables, trace } = await import(`data:text/javascript,${encodeURIComponent(text)}`);

const sizes = process.argv.slice(2).map(Number);
const ms = (from) => performance.now() - from;
const cpu = (from) => {
  const { user, system } = process.cpuUsage(from);
  return Math.round((user + system) / 1000);
};
const quantile = (list, share) => [...list].sort((left, right) => left - right)[Math.min(list.length - 1, Math.floor(list.length * share))];
const megabytes = (bytes) => Math.round(bytes / 1e5) / 10;

function used() {
  globalThis.gc?.();
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

for (const size of sizes.length > 0 ? sizes : [10_000, 100_000, 1_000_000]) {
  const events = makeEvents(size);
  const later = makeEvents(1000, { from: 50_000_000 });
  const before = used();
  let begun = performance.now();
  const spent = process.cpuUsage();
  const index = indexEvents(events);
  const built = ms(begun);
  const busy = cpu(spent);
  const bytes = used() - before;
  const rows = index.store.rows.length;
  const lists = [index.store.objects, index.store.words, index.store.places, index.store.papers, index.store.eventIds];
  const columns = Object.values(index.store).reduce((sum, one) => sum + (one?.data?.byteLength ?? 0), 0);
  const slots = lists.reduce((sum, { slots: of }) => sum + of.byteLength, 0);
  const pointers = lists.reduce((sum, { names }) => sum + names.length * 8, 0);
  const random = randomOf(7);
  const items = events.filter(({ type }) => type === "TransformationEvent").flatMap(({ outputEPCList = [] }) => outputEPCList);
  const lots = events
    .filter(({ bizStep, quantityList }) => bizStep === "commissioning" && quantityList !== undefined)
    .map(({ quantityList }) => quantityList[0].epcClass);
  const pick = (list) => list[random(list.length)];
  const times = (count, of, direction, how) =>
    Array.from({ length: count }, () => {
      const start = pick(of);
      const from = performance.now();
      how(index, start, { direction });
      return ms(from);
    });
  times(300, items, "back", trace);
  const cold = indexEvents(events.slice(0, 20_000));
  for (let at = 0; at < 200; at += 1) trace(cold, pick(items.slice(0, 1000)), { direction: "back" });
  const back = times(2000, items, "back", trace);
  begun = performance.now();
  for (let at = 0; at < 10_000; at += 1) trace(index, pick(items), { direction: "back" });
  const tenThousand = ms(begun);
  begun = performance.now();
  for (let at = 0; at < 10_000; at += 1) reach(index, pick(items), { direction: "back" });
  const tenThousandReached = ms(begun);
  const forward = times(1000, lots, "forward", trace);
  const appends = [];
  for (let at = 0; at < 10; at += 1) {
    const piece = makeEvents(1000, { from: 60_000_000 + at * 1000 });
    begun = performance.now();
    append(index, piece);
    appends.push(ms(begun));
  }
  begun = performance.now();
  append(index, later);
  appends.push(ms(begun));
  begun = performance.now();
  const { edge, hold } = tables(index);
  const laid = ms(begun);
  console.log(
    [
      `${size} events, ${index.objects} objects, ${rows} incidences`,
      `  index ${built.toFixed(0)} ms (${busy} ms of processor); heap and buffers with ids' texts shared ${megabytes(bytes)} MB; columns ${megabytes(columns)} MB, tables of texts ${megabytes(slots)} MB, pointers to texts ${megabytes(pointers)} MB`,
      `  item back p50 ${quantile(back, 0.5).toFixed(4)} p95 ${quantile(back, 0.95).toFixed(4)} max ${quantile(back, 1).toFixed(2)} ms; 10,000 ${tenThousand.toFixed(0)} ms (reach only ${tenThousandReached.toFixed(0)} ms)`,
      `  lot forward p50 ${quantile(forward, 0.5).toFixed(4)} p95 ${quantile(forward, 0.95).toFixed(4)} ms`,
      `  append 1,000 events: ${appends.map((one) => one.toFixed(1)).join(" ")} ms`,
      `  tables ${laid.toFixed(0)} ms (${edge.rows} edges, ${hold.rows} holds)`,
    ].join("\n"),
  );
}

const { events: season, lots } = reusedCrates(20_000, 500, 250);
const begun = performance.now();
const index = indexEvents(season);
let [exact, wrong, blamed] = [0, 0, 0];
for (const { id, shop } of lots) {
  const { places } = trace(index, id, { direction: "forward" });
  if (places.length === 1 && places[0] === shop) exact += 1;
  else wrong += 1;
}
const byInterval = ms(begun);
for (const { id } of lots.slice(0, 2000)) blamed += trace(index, id, { direction: "forward", containment: "naive" }).places.length;
console.log(
  `reused crates: ${lots.length} lots in 500 crates, exactly one shop, the right one, for ${exact}, another answer for ${wrong} (${byInterval.toFixed(0)} ms with indexing); time-blind ${(blamed / 2000).toFixed(2)} shops a lot`,
);
