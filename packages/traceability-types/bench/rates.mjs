/**
 * Hashing and validating beside epcis2.js: how many events a second, and how many of GS1's examples and of the open hash vectors come out right. `node rates.mjs <turns>`
 * prints JSON.
 */
import { hash as nodeHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import process from "node:process";
import { eventHash, readEvents, validate, validateEvents } from "../dist/esm/epcis.js";
import { spent, summary } from "./figures.mjs";
import * as epcis2 from "./peers/epcis2.mjs";
import { root } from "./work/bundled.mjs";
import { works } from "./work/works.mjs";

const turns = Number(process.argv[2]);
const folder = process.env.COUNTYKIT_CONFORMANCE ?? join(root, "..", "shared", "conformance");
const sha256 = (text) => nodeHash("sha256", text);

const documents = [];
for (const kind of ["chains", "plums"]) documents.push(...(await works[kind](10_000)).documents);
const events = documents.flatMap((document) => readEvents(document).value.events);
const written = documents.flatMap((document) => document.epcisBody.eventList.map((event) => [event, document]));
// The peer is given fewer: it is that much slower.
const some = written.filter((_, at) => at % 20 === 0);
const single = documents.map((document) => ({ ...document, epcisBody: { eventList: document.epcisBody.eventList.slice(0, 1000) } }));
if (validateEvents(events).length > 0) throw new Error("the events of the work are to be in order");
const inSingle = single.reduce((sum, { epcisBody }) => sum + epcisBody.eventList.length, 0);

const jobs = [
  { task: "hash", name: "countykit, from JSON, SHA-256 of the platform", count: written.length, work: readAndHash },
  {
    task: "hash",
    name: "countykit, SHA-256 of the platform",
    count: events.length,
    work: () => events.forEach((event) => eventHash(event, { sha256 })),
  },
  { task: "hash", name: "countykit", count: events.length, work: () => events.forEach((event) => eventHash(event)) },
  { task: "hash", name: epcis2.name, count: some.length, work: () => some.forEach(([event, document]) => epcis2.hashOf(event, document)) },
  { task: "schema", name: "countykit", count: inSingle, work: () => single.forEach((document) => validate(document, "schema")) },
  { task: "schema", name: epcis2.name, count: inSingle, work: () => single.forEach((document) => epcis2.accepts(document)) },
  { task: "semantic", name: "countykit", count: events.length, work: () => validateEvents(events) },
  { task: "hash", name: "countykit, again", count: events.length, work: () => events.forEach((event) => eventHash(event)) },
];
/** What the peer does: from the JSON of a document to the hash. */
function readAndHash() {
  for (const document of documents) for (const event of readEvents(document).value.events) eventHash(event, { sha256 });
}
const times = jobs.map(() => []);
for (const { work } of jobs) work();
for (let turn = 0; turn < turns; turn += 1) for (const [at, { work }] of jobs.entries()) times[at].push(spent(work)[0]);
const rates = jobs.map(({ task, name, count }, at) => {
  const { median, least, most } = summary(times[at]);
  const rate = (time) => Math.round((count / time) * 1000);
  return { task, name, median: rate(median), least: rate(most), most: rate(least) };
});
const differing = some.filter(([event, document]) => {
  const read = readEvents({ ...document, epcisBody: { eventList: [event] } });
  const ours = read.ok ? eventHash(read.value.events[0]) : read;
  return !ours.ok || ours.value !== epcis2.hashOf(event, document);
}).length;

process.stdout.write(JSON.stringify({ rates, differing, of: some.length, right: existsSync(folder) ? right() : null }));

function right() {
  const examples = filesIn("epcis/gs1-epcis/json", /\.jsonld$/u);
  const accepted = [
    { name: "countykit", count: examples.filter((file) => validate(read(file), "schema").ok).length },
    { name: epcis2.name, count: examples.filter((file) => epcis2.accepts(read(file))).length },
  ];
  const vectors = filesIn("epcis/event-hash", /\.hashes$/u).flatMap((file) => {
    const document = [".jsonld", ".json"].map((end) => file.replace(/\.hashes$/u, end)).find(existsSync);
    const hashes = readFileSync(file, "utf8")
      .split("\n")
      .filter((line) => line !== "");
    return document === undefined ? [] : hashes.map((hash, at) => ({ document, at, hash }));
  });
  const hashed = [
    { name: "countykit", count: vectors.filter(({ document, at, hash }) => ourHash(read(document), at) === hash).length },
    { name: epcis2.name, count: vectors.filter(({ document, at, hash }) => theirHash(read(document), at) === hash).length },
  ];
  return { examples: examples.length, accepted, vectors: vectors.length, hashed };
}

function ourHash(document, at) {
  const answer = readEvents(document);
  const hash = answer.ok && answer.value.events[at] !== undefined ? eventHash(answer.value.events[at]) : null;
  return hash?.ok ? hash.value : null;
}

function theirHash(document, at) {
  const body = document.epcisBody ?? {};
  const event = (body.eventList ?? body.queryResults?.resultsBody?.eventList ?? [document])[at];
  try {
    return epcis2.hashOf(event, document);
  } catch {
    return null;
  }
}

function filesIn(under, pattern) {
  return readdirSync(join(folder, under), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && pattern.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .sort();
}

function read(file) {
  return JSON.parse(readFileSync(file, "utf8"));
}
