/**
 * One size of one work: `node --expose-gc growth.mjs <chains|plums> <events> <turns>`. Prints JSON. The contenders answer the same questions in turns; whatever differs
 * from the index is counted, and the index itself is held to brute force by its tests and by `wrong.mjs`.
 */
import process from "node:process";
import { indexEvents, append, massBalance, reach, recall, tables, trace } from "../dist/esm/graph.js";
import { readEvents } from "../dist/esm/epcis.js";
import { held, quantile, spent, spentAsync, summary } from "./figures.mjs";
import * as duckdb from "./peers/duckdb.mjs";
import * as graphology from "./peers/graphology.mjs";
import { randomOf } from "./work/chains.mjs";
import { works } from "./work/works.mjs";

const [kind, size, rounds] = [process.argv[2], Number(process.argv[3]), Number(process.argv[4])];
const say = (text) => process.stderr.write(`  ${kind} ${size}: ${text}\n`);
const work = await works[kind](size);

say("reading and indexing");
const documents = [...work.documents];
const [reads, indexings] = [[], []];
let events = [];
let index;
let bytes = 0;
for (let round = 0; round < rounds; round += 1) {
  events = [];
  index = undefined;
  let reading = 0;
  for (const document of documents) {
    const [time, read] = spent(() => readEvents(document));
    if (!read.ok) throw new Error(JSON.stringify(read.issues.slice(0, 3)));
    reading += time;
    for (const event of read.value.events) events.push(event);
  }
  reads.push(reading);
  const before = held();
  const [time, made] = spent(() => indexEvents(events));
  indexings.push(time);
  index = made;
  // Of the first round: later ones take the room of those before.
  if (round === 0) bytes = held() - before;
}
const [objectCount, incidences] = [index.objects, index.store.rows.length];
documents.length = 0;
const { store } = index;
const columns = Object.values(store).reduce((sum, column) => sum + (column?.data?.byteLength ?? 0), 0);
const slots = [store.objects, store.words, store.places, store.papers, store.eventIds].reduce(
  (sum, list) => sum + list.slots.byteLength,
  0,
);

const { items, lots } = work.questions(events);
const random = randomOf(7);
const pick = (list) => list[random(list.length)];
const sample = (list, count) => Array.from({ length: count }, () => pick(list));

say("appending");
const appends = [];
for (let turn = 0; turn < 12; turn += 1) {
  const more = [...work.more(turn)].flatMap((document) => readEvents(document).value.events);
  const [time] = spent(() => append(index, more));
  appends.push(time);
}

say("tracing and recalling");
let probes = 0;
/** One more event: all that was worked out for earlier questions is dropped. */
function disturb() {
  const eventTime = new Date(Date.UTC(2027, 0, 1) + probes).toISOString();
  append(index, [
    {
      type: "ObjectEvent",
      action: "OBSERVE",
      eventTime,
      eventTimeZoneOffset: "+08:00",
      epcList: [`https://farm.example.cn/probe/${probes}`],
    },
  ]);
  probes += 1;
}
const each = (list, ask, before = () => {}) =>
  list.map((id) => {
    before();
    return spent(() => ask(id))[0];
  });
const back = (id) => trace(index, id, { direction: "back" });
// The program is warm when it is timed; the answers are not.
for (const id of sample(items, 500)) back(id);
for (const id of sample(lots, 100)) recall(index, [id], { declared: 0 });
disturb();
const asked = sample(items, 2000);
const recalled = sample(lots, 1000);
const traces = each(asked, back);
const alone = each(sample(items, 200), back, disturb);
disturb();
const visits = asked.slice(0, 200).reduce((sum, id) => sum + back(id).visits.length, 0) / 200;
const recalls = each(recalled, (id) => recall(index, [id], { declared: 0 }));
const withdrawn = recalled.slice(0, 200).reduce((sum, id) => sum + recall(index, [id], { declared: 0 }).objects.length, 0) / 200;
const tenThousand = sample(items, 10_000);
const many = (ask) =>
  Array.from({ length: rounds }, () => {
    disturb();
    return spent(() => tenThousand.forEach(ask))[0];
  });
const manyTraces = many(back);
const manyReaches = many((id) => reach(index, id, { direction: "back" }));

say("balancing mass");
const balances = Array.from({ length: rounds }, () => spent(() => massBalance(index))[0]);

say("laying out tables for the peers");
const [laid, own] = spent(() => tables(index));
const before = held();
const [graphTime, graph] = spent(() => graphology.open(own));
const graphBytes = held() - before;
const [duckTime, duck] = await spentAsync(() => duckdb.open(own));

say("asking all the same");
const few = sample(items, 40);
const ours = { name: "countykit", cameFrom: (id) => new Set(reach(index, id, { direction: "back" }).reached.keys()) };
const contenders = [ours, { name: graphology.name, ...graph }, { name: duckdb.name, ...duck }, { ...ours, name: "countykit, again" }];
const rows = contenders.map(({ name }) => ({ name, samples: [], differing: 0 }));
for (let round = 0; round < rounds; round += 1) {
  for (const [at, { cameFrom }] of contenders.entries()) {
    for (const id of few) {
      const [time, reached] = await spentAsync(() => cameFrom(id));
      rows[at].samples.push(time);
      if (round > 0) continue;
      const right = ours.cameFrom(id);
      if (reached.size !== right.size || [...reached].some((one) => !right.has(one))) rows[at].differing += 1;
    }
  }
}
const batch = tenThousand.slice(0, 1000);
const batches = [
  { name: "countykit", times: Array.from({ length: rounds }, () => spent(() => batch.map(ours.cameFrom))[0]) },
  { name: graphology.name, times: Array.from({ length: rounds }, () => spent(() => batch.map(graph.cameFrom))[0]) },
  { name: duckdb.name, times: [] },
];
for (let round = 0; round < rounds; round += 1) batches[2].times.push((await spentAsync(() => duck.allCameFrom(batch)))[0]);
duck.close();

const spread = (values) => ({ p50: quantile(values, 0.5), p95: quantile(values, 0.95), most: quantile(values, 1) });
process.stdout.write(
  JSON.stringify({
    kind,
    size,
    objects: objectCount,
    incidences,
    read: summary(reads),
    index: summary(indexings),
    megabytes: { columns: (columns + slots) / 1e6, all: bytes / 1e6 },
    append: summary(appends),
    trace: { ...spread(traces), visits },
    alone: spread(alone),
    recall: { ...spread(recalls), objects: withdrawn },
    tenThousand: { trace: summary(manyTraces), reach: summary(manyReaches) },
    balance: summary(balances),
    loading: [
      { name: "countykit", time: summary(indexings).median, megabytes: bytes / 1e6 },
      { name: graphology.name, time: laid + graphTime, megabytes: graphBytes / 1e6 },
      { name: duckdb.name, time: laid + duckTime, megabytes: null },
    ],
    asked: rows.map(({ name, samples, differing }) => ({ name, ...spread(samples), differing, of: few.length })),
    batch: batches.map(({ name, times }) => ({ name, ...summary(times), of: batch.length })),
  }),
);
