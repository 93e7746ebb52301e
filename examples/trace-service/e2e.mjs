import { spawn } from "node:child_process";
import { once } from "node:events";
import { appendFileSync, mkdtempSync, readFileSync, rmSync, statSync } from "node:fs";
import { connect } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import process from "node:process";
import { fileURLToPath } from "node:url";
import jsQR from "jsqr";

/**
 * Starts the service on a free port as `pnpm start` does, and walks through a recall over HTTP; then sends what nobody would send who means well, stops the
 * service, starts it again, and asks once more.
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const sample = (name) => readFileSync(here(`sample/${name}`), "utf8");
const data = mkdtempSync(join(tmpdir(), "countykit-traces-"));
const platform = "https://trace.county-1.example.cn";
const tokens = {
  growers: "growers-token-0001",
  cooperative: "cooperative-token-1",
  shop: "shop-1-token-00001",
  inspector: "inspector-token-01",
  grower8: "grower-8-token-001",
  shop2: "shop-2-token-00001",
};
const accounts = [
  `${tokens.growers}=${platform}/loc/farmer-7 ${platform}/loc/farmer-8`,
  `${tokens.cooperative}=https://id.gs1.org/417/9520001000010`,
  `${tokens.shop}=https://id.gs1.org/414/9520001001017 https://id.gs1.org/414/9520001001024`,
  `${tokens.inspector}=${platform}/loc/inspectorate inspector`,
  `${tokens.grower8}=${platform}/loc/farmer-8`,
  `${tokens.shop2}=https://id.gs1.org/414/9520001001024`,
].join("\n");
const box = (serial) => `https://id.gs1.org/01/09520001000041/21/${serial}`;
const harvest = `${platform}/class/plum-7-20250711`;
const [shop1, shop2] = ["https://id.gs1.org/414/9520001001017", "https://id.gs1.org/414/9520001001024"];
const post = (body, who = "growers", type = "application/json") => call("/events", { body, who, type });
const trace = (id, direction = "back") => call(`/trace/${encodeURIComponent(id)}?direction=${direction}`, { who: "inspector" });
const label = (id, options) => call(`/label/${encodeURIComponent(id)}`, options);
const rowsOf = ({ value }) => value.blocks.flatMap(({ section, rows }) => rows.map((row) => [`${section}.${row.field}`, row.value]));
const codes = ({ value }) =>
  (value.issues ?? []).map(({ code, path, row }) => [code, row, path].filter((one) => one !== undefined && one !== "").join(" "));
const bare = (value) => JSON.stringify(value, (key, one) => (["sentence", "statusName", "name"].includes(key) ? undefined : one));
/** An event of now, at a place. */
const eventAt = (place, fields, ahead = 0) => ({
  "@context": "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld",
  eventTime: new Date(Date.now() + ahead).toISOString(),
  eventTimeZoneOffset: "+08:00",
  ...(place === undefined ? {} : { bizLocation: { id: place } }),
  ...fields,
});
const kilograms = (epcClass, quantity) => [{ epcClass, quantity, uom: "KGM" }];
const harvested = (lot) => ({ type: "ObjectEvent", action: "ADD", bizStep: "commissioning", quantityList: kilograms(lot, 60) });
const plot = (number) => `${platform}/loc/plot-${number}`;
const count = { passed: 0, failed: 0 };
let service = await started();
process.on("exit", () => service.server.kill());

try {
  await capture();
  await traces();
  await labels();
  await recalls();
  await clocksAhead();
  await strangers();
  await refusals();
  await crowded();
  await hostile();
  await oddRequests();
  await again();
} catch (error) {
  check("nothing throws", false, error.stack);
} finally {
  service.server.kill();
  rmSync(data, { recursive: true, force: true });
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

async function started() {
  const server = spawn(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", here("src/main.ts")], {
    cwd: here("."),
    env: { ...process.env, PORT: "0", DATA: data, ACCOUNTS: accounts },
    stdio: ["ignore", "pipe", "inherit"],
  });
  const [first] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("the service did not start"))),
  ]);
  return { server, address: String(first).trim() };
}

async function call(path, { body, who, language = "en", type = "application/json", method } = {}) {
  const payload = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream ? body : JSON.stringify(body);
  const response = await fetch(`${service.address}${path}`, {
    method: method ?? (body === undefined ? "GET" : "POST"),
    redirect: "manual",
    headers: {
      "Accept-Language": language,
      "Content-Type": type,
      ...(who === undefined ? {} : { Authorization: `Bearer ${tokens[who] ?? who}` }),
    },
    ...(payload === undefined ? {} : { body: payload, duplex: "half" }),
  });
  return { status: response.status, headers: response.headers, value: await response.json() };
}

/** Growers without a prefix of GS1, the cooperative and a shop send what they did. */
async function capture() {
  const lines = "application/x-ndjson";
  const grown = await post(sample("1-growers.ndjson"), "growers", lines);
  check(
    "growers without a prefix of GS1 send lines",
    grown.status === 200 && grown.value.eventIDs.length === 12,
    JSON.stringify(grown.value),
  );
  check("the cooperative sends a document", (await post(sample("2-cooperative.json"), "cooperative")).value.eventIDs?.length === 18);
  check("shops send lines", (await post(sample("3-shops.ndjson"), "shop", lines)).status === 200);
  const twice = await post(sample("3-shops.ndjson"), "shop", lines);
  check("what comes again counts once", twice.value.sentence === "Took 7 events, of which 7 had come before", twice.value.sentence);
  check(
    "events without an id are known by their hash",
    twice.value.eventIDs.every((id) => /^ni:\/\/\/sha-256;[0-9a-f]{64}\?ver=CBV2\.0$/u.test(id)),
  );
  const odd = JSON.parse(sample("3-shops.ndjson").split("\n")[1]);
  const warned = await post({ ...JSON.parse(sample("3-shops.ndjson").split("\n")[0]), ...odd, eventTimeZoneOffset: "+09:00" }, "shop");
  check("what is odd but allowed is taken and told", warned.status === 200 && warned.value.warnings[0]?.code === "offset-differs");
}

async function traces() {
  const back = await trace(box(3));
  const from = back.value.reached.map(({ id }) => id);
  check("a box comes from the harvests of both plots", from.includes(harvest) && from.includes(`${platform}/class/plum-8-20250711`));
  check("and not from the one that came later in a crate used again", !from.includes(`${platform}/class/plum-8-20250712`));
  check("sentences are in English", back.value.sentence === "It comes from 3 lots or items, by way of 4 places", back.value.sentence);
  const zh = await call(`/trace/${encodeURIComponent(box(3))}`, { who: "shop", language: "zh-CN,en;q=0.5" });
  check("and in Chinese", zh.value.sentence === "来自 3 个批次或单品，经过 4 处" && zh.headers.get("content-language") === "zh");
  const { reached, places } = (await trace(harvest, "forward")).value;
  check("a harvest went into eight boxes", reached.filter(({ id }) => id.includes("/21/")).length === 8);
  check(
    "which were at both shops",
    [shop1, shop2].every((shop) => places.some(({ id }) => id === shop)),
  );
  const urn = await trace("(01)09520001000041(21)3");
  check("an id is understood as it is printed", urn.value.id === box(3));
  check("nobody traces without a token", (await call(`/trace/${encodeURIComponent(harvest)}`)).status === 401);
}

async function labels() {
  const seen = async (who) => Object.fromEntries(rowsOf(await label(box(3), who === undefined ? {} : { who })));
  const consumer = await label(box(3));
  const text = JSON.stringify(consumer.value);
  check("anybody reads a label", consumer.status === 200 && consumer.value.role === "consumer");
  check("shoppers read no name, number or plot of a grower", !/邓小满|潘大顺|1380000|440281198|7 号地/u.test(text));
  const shopper = await seen();
  check(
    "but what it is and how it was tested",
    shopper["item.name"] === "Golden nai plums, box of 2.5 kg" && shopper["tests.result"] === "0.05 mg/kg",
  );
  check("and when it was harvested", shopper["item.harvestDate"] === "2025-07-11", JSON.stringify(shopper));
  check("a dealer reads part of the telephone number", (await seen("shop"))["growers.phone"] === "139****5678");
  const inspector = await seen("inspector");
  check(
    "an inspector reads the name, and part of the identity card",
    inspector["growers.name"] === "潘大顺" && !text.includes("198003152318"),
  );
  check("a grower is but a dealer of what others packed", (await label(box(3), { who: "growers" })).value.role === "dealer");
  check("and the owner of the harvest", (await label(harvest, { who: "growers" })).value.role === "owner");
  check("the cooperative owns the box that it packed", (await label(box(3), { who: "cooperative" })).value.role === "owner");
  check("nobody asks for a role", (await call(`/label/${encodeURIComponent(box(3))}?role=owner`)).status === 422);
  const { link, svg } = consumer.value.qr;
  check("the code is read as the link", decoded(svg) === link && link === `${platform}/01/09520001000041/21/3`);
  const scanned = await call(new URL(link).pathname);
  check(
    "the link leads to the label",
    scanned.status === 307 && scanned.headers.get("location") === `/label/${encodeURIComponent(box(3))}`,
  );
  const own = await label(harvest);
  check("so does the address of what has no number of GS1", (await call(new URL(own.value.qr.link).pathname)).status === 307);
}

/** The inspector recalls a harvest; shoppers learn of it from the label. */
async function recalls() {
  const declared = new Date(Date.now() - 11 * 3_600_000).toISOString();
  const body = { lots: [harvest], declared, deadlineHours: 24 };
  check("a shop may not recall what it did not make", codes(await call("/recall", { body, who: "shop" })).join() === "not-yours /lots/0");
  check("and then no label tells of a recall", (await label(box(3))).value.recalled === false);
  const en = await call("/recall", { body, who: "inspector" });
  const { objects, notify, clock, sentence } = en.value;
  check("a recall reaches the harvest, the graded lot and eight boxes", objects?.length === 10, JSON.stringify(en.value));
  check("it says how many are to be told", /^10 lots or items are affected, and \d parties are to be told$/u.test(sentence), sentence);
  check(
    "both shops and the cooperative are on the list",
    [shop1, shop2, "https://id.gs1.org/417/9520001000010"].every((id) => notify.some((one) => one.id === id)),
  );
  check(
    "of the clock 11 of 24 hours have passed",
    clock.hours === 11 && clock.overdue === false && clock.sentence === "11 h since it was declared, 24 h allowed",
  );
  const graded = objects.find(({ id }) => id.includes("/10/20250711-1"));
  check(
    "of the graded lot 56 to 60 kg are suspect",
    graded.suspect.min === "56" && graded.suspect.max === "60" && graded.suspect.unit === "KGM",
  );
  const sold = objects.filter(({ status }) => status === "sold").map(({ id }) => id);
  check("two boxes are sold", sold.join() === [box(1), box(2)].join());
  const zh = await call("/recall", { body, who: "growers", language: "zh" });
  check(
    "whoever made a lot recalls it too, in Chinese",
    /^涉及 10 个批次或单品，应通知 \d 方$/u.test(zh.value.sentence ?? ""),
    JSON.stringify(zh.value),
  );
  check("apart from sentences both languages say the same", bare(zh.value) === bare(en.value));
  const after = await label(box(3));
  check(
    "the label says so",
    after.value.recalled && rowsOf(after).some(([field, value]) => field === "item.status" && /do not eat it/u.test(value)),
  );
  const shown = (readme, sentence) => check(`${readme} shows what is answered`, readFileSync(here(readme), "utf8").includes(sentence));
  shown("README.md", en.value.sentence);
  shown("README.zh-CN.md", zh.value.sentence);
  check("but not the label of a box from another day", (await label(box(9))).value.recalled === false);
}

/** The clock of a till goes five minutes ahead of the service's. */
async function clocksAhead() {
  const [lot, jam] = [`${platform}/class/plum-7-ahead`, `${platform}/class/jam-ahead`];
  await post(eventAt(plot(7), harvested(lot), -3_600_000));
  const made = { type: "TransformationEvent", inputQuantityList: kilograms(lot, 10), outputQuantityList: kilograms(jam, 10) };
  const taken = await post(eventAt(shop1, made, 300_000), "shop");
  check("an event some minutes ahead is taken", taken.status === 200, JSON.stringify(taken.value));
  const declared = new Date().toISOString();
  const recalled = await call("/recall", { body: { lots: [lot], declared, deadlineHours: 24 }, who: "inspector" });
  check("a recall reaches it at once", recalled.value.objects?.length === 2, JSON.stringify(recalled.value));
  check("its clock goes by the service's own", recalled.value.clock?.hours === 0 && recalled.value.clock.overdue === false);
  check("and the label says so", (await label(jam)).value.recalled === true);
  const late = await post(eventAt(shop1, made, 3_600_000), "shop");
  check("an hour ahead is an issue", late.status === 422 && codes(late).join() === "not-yet /eventTime", codes(late).join());
  const { "@context": context, ...line } = eventAt(shop1, made, 3_600_000);
  const lines = [{ "@context": context }, line].map((one) => JSON.stringify(one)).join("\n");
  const row = await post(lines, "shop", "application/x-ndjson");
  check("with its row", codes(row).join() === "not-yet 2 /eventTime", codes(row).join());
}

/** Accounts that would be owners of what others made. */
async function strangers() {
  const lot = `${platform}/class/plum-7-strange`;
  await post(eventAt(plot(7), harvested(lot), -3_600_000));
  const seen = {
    type: "ObjectEvent",
    action: "OBSERVE",
    bizStep: "storing",
    quantityList: kilograms(lot, 1),
    eventTime: "2020-01-01T10:00:00Z",
  };
  check("whoever holds a lot says so", (await post(eventAt(shop2, seen), "shop2")).status === 200);
  const card = async (id, who) => JSON.stringify((await label(id, { who })).value).includes("440281198003152318");
  check("and is its dealer, however early", (await label(lot, { who: "shop2" })).value.role === "dealer" && !(await card(lot, "shop2")));
  check("the grower stays the owner", (await label(lot, { who: "growers" })).value.role === "owner" && (await card(lot, "growers")));
  await post(eventAt(shop2, { ...harvested(lot), eventTime: "2020-01-02T10:00:00Z" }), "shop2");
  check("who is recorded first has made it", (await label(lot, { who: "shop2" })).value.role === "dealer");
  const jam = `${platform}/class/jam-strange`;
  const made = { type: "TransformationEvent", inputQuantityList: kilograms(lot, 1), outputQuantityList: kilograms(jam, 1) };
  check("who makes something of it owns that", (await post(eventAt(shop2, made), "shop2")).status === 200);
  check(
    "but reads no identity card of a grower",
    (await label(jam, { who: "shop2" })).value.role === "owner" && !(await card(jam, "shop2")),
  );

  const long = { ...made, ilmd: { "cbvmda:harvestStartDate": "9".repeat(20_000) } };
  check("words that no page takes are taken", (await post(eventAt(shop2, long), "shop2")).status === 200);
  check("and keep no label from being read", (await label(jam)).status === 200);

  const forged = { ...harvested(`${platform}/class/plum-7-forged`), eventTime: "2025-07-11T08:00:00Z" };
  const foreign = await post(eventAt(plot(7), forged), "grower8");
  check(
    "nobody harvests on the plot of another",
    foreign.status === 403 && codes(foreign).join() === "not-your-event /bizLocation",
    codes(foreign).join(),
  );
  const parties = { destinationList: [{ type: "possessing_party", destination: shop2 }] };
  check("not even to be given it", (await post(eventAt(plot(7), { ...forged, ...parties }), "shop2")).status === 403);
  const nowhere = await post(eventAt(undefined, { ...seen, sourceList: [{ type: "owning_party", source: shop1 }] }), "shop2");
  check("what names others only is theirs to tell", nowhere.status === 403 && codes(nowhere).join() === "not-your-event");
  check("what is shipped to an account it may tell", (await post(eventAt(shop1, { ...seen, ...parties }), "shop2")).status === 200);
  const { "@context": context, ...first } = eventAt(shop2, seen);
  const lines = [{ "@context": context }, first, { ...first, bizLocation: { id: shop1 } }].map((one) => JSON.stringify(one));
  const row = await post(lines.join("\n"), "shop2", "application/x-ndjson");
  check("each with its row", row.status === 403 && codes(row).join() === "not-your-event 3 /bizLocation", codes(row).join());
  const body = {
    type: "EPCISDocument",
    schemaVersion: "2.0",
    creationDate: "2025-07-11T08:00:00Z",
    epcisBody: { eventList: [first, { ...first, bizLocation: { id: shop1 } }] },
  };
  const document = await post({ "@context": context, ...body }, "shop2");
  check(
    "or its place in the document",
    codes(document).join() === "not-your-event /epcisBody/eventList/1/bizLocation",
    codes(document).join(),
  );
}

/** A crate with 1,900 lots that was read a thousand times: 1.9 million visits. */
async function crowded() {
  const crate = `${platform}/obj/crowded`;
  const { "@context": context, ...packed } = eventAt(shop2, {
    type: "AggregationEvent",
    action: "ADD",
    parentID: crate,
    childQuantityList: Array.from({ length: 1900 }, (_, at) => ({ epcClass: `${platform}/class/crowd-${at}` })),
    eventTime: "2026-06-01T00:00:00Z",
  });
  const read = (id, second) => ({
    ...eventAt(shop2, { type: "ObjectEvent", action: "OBSERVE", epcList: [id] }),
    eventTime: new Date(Date.UTC(2026, 5, 2) + second * 1000).toISOString(),
  });
  const lines = [{ "@context": context }, packed];
  for (let second = 0; second < 1000; second += 1) lines.push(read(crate, second));
  const few = `${platform}/obj/often-read`;
  for (let second = 0; second < 1200; second += 1) lines.push(read(few, second));
  const text = lines.map(({ "@context": head, ...line }) => JSON.stringify(Object.keys(line).length === 0 ? { "@context": head } : line));
  check("thousands of reads are taken", (await post(text.join("\n"), "shop2", "application/x-ndjson")).status === 200);
  const often = (await trace(few)).value;
  check("of many visits the first thousand are listed, and all are counted", often.visits.length === 1000 && often.visitsInAll === 1200);
  for (const direction of ["back", "forward"]) {
    const { status, value } = await trace(crate, direction);
    check(
      `a trace ${direction} that is too wide tells what it reaches, without visits`,
      status === 200 && value.reached.length === 1901 && value.visits.length === 0 && value.visitsInAll === null,
      JSON.stringify(value),
    );
  }
  const wide = await label(crate);
  check("so does a label", wide.status === 200 && wide.value.blocks.every(({ section }) => section === "item"), JSON.stringify(wide.value));
  const lots = [`${platform}/class/crowd-1`];
  const recalled = await call("/recall", { body: { lots, declared: "2026-06-03T00:00:00Z", deadlineHours: 24 }, who: "inspector" });
  const one = await label(lots[0]);
  check("a label of one of the lots still tells of its recall", one.value.recalled === true, JSON.stringify([recalled.value, one.value]));
  check("and the service is alive", (await label(box(3))).status === 200);
}

async function refusals() {
  const [context, event] = sample("3-shops.ndjson").split("\n");
  const good = JSON.parse(event);
  const bad = [
    { ...good, action: "LOOK" },
    good,
    { ...good, epcList: ["https://id.gs1.org/01/09520001000042/21/1"], colour: "red" },
    { ...good, eventTime: "yesterday" },
  ];
  const lines = await post([context, ...bad.map((one) => JSON.stringify(one))].join("\n"), "shop", "application/x-ndjson");
  check(
    "every issue of every line has its place",
    lines.status === 422 && ["2", "4", "5"].every((row) => codes(lines).some((one) => one.includes(` ${row} /`))),
    codes(lines).join(),
  );
  const english = lines.value.issues.every(({ message }) => /^[\x20-\x7e“”‘’]+$/u.test(message));
  const chinese = await call("/events", { body: { ...JSON.parse(context), ...bad[0] }, who: "shop", language: "zh" });
  check("in the language asked for", english && chinese.value.issues.every(({ message }) => /\p{Script=Han}/u.test(message)));
  check(
    "a line that is no JSON is told by its number",
    codes(await post(`${context}\n${event}\n{"type":`, "shop", "application/x-ndjson")).join() === "not-json 3",
  );
  const before = (await trace(box(1))).value.visits.length;
  await post([context, event.replace("16:00:00", "19:00:00"), "7"].join("\n"), "shop", "application/x-ndjson");
  check("one line that is wrong holds back the others", (await trace(box(1))).value.visits.length === before);
  check("nobody sends events without a token", (await call("/events", { body: {} })).status === 401);
  check("nor with a token that there is not", (await call("/events", { body: {}, who: "shop-1-token-00002" })).status === 401);

  const wrong = await call("/recall", { body: { lot: [harvest], declared: "2025-07-14T09:00:00", deadlineHours: 0 }, who: "inspector" });
  check(
    "of a recall every field is looked at",
    ["/lot", "/lots", "/deadlineHours"].every((path) => codes(wrong).some((one) => one.endsWith(` ${path}`))),
    codes(wrong).join(),
  );
  check(
    "and what was meant is said",
    wrong.value.issues.some(({ didYouMean }) => didYouMean === "lots"),
  );
  const lots = [harvest, `${platform}/class/plum-7-20250712`, "plum 7"];
  const unknown = await call("/recall", { body: { lots, declared: "2025-07-14T09:00:00", deadlineHours: 24 }, who: "inspector" });
  check("so are its lots and its time", codes(unknown).join() === "not-an-id /lots/2,not-a-time /declared", codes(unknown).join());
  const slip = await call("/recall", {
    body: { lots: lots.slice(0, 2), declared: "2025-07-14T09:00:00+08:00", deadlineHours: 24 },
    who: "inspector",
  });
  check("a lot that nobody named holds it back", slip.status === 422 && codes(slip).join() === "unknown-id /lots/1");

  const digit = await trace("https://id.gs1.org/01/09520001000042/10/L1");
  check("a wrong check digit is an issue", digit.status === 422 && digit.value.issues[0].path === ":id");
  check(
    "an id that no event names answers 404",
    (await trace(`${platform}/class/plum-99-20250711`)).status === 404 && (await label(box(77))).status === 404,
  );
  const sideways = await trace(harvest, "sideways");
  check("a direction that there is not is an issue", sideways.status === 422 && sideways.value.issues[0].path === "?direction");
  const typo = await call(`/trace/${encodeURIComponent(harvest)}?directon=back`, { who: "shop" });
  check("a misspelt parameter is an issue", typo.status === 422 && typo.value.issues[0].didYouMean === "direction");
  check("another method answers 405", (await call("/events", { method: "GET", who: "shop" })).headers.get("allow") === "POST");
  check("another address answers 404", (await call("/")).status === 404 && (await call("/constructor/x")).status === 404);
}

/** What nobody would send who means well: each is refused, nothing of it is kept, and none brings the service down. */
async function hostile() {
  const size = statSync(join(data, "journal.ndjson")).size;
  const [context, event] = sample("3-shops.ndjson").split("\n");
  const good = { ...JSON.parse(context), ...JSON.parse(event) };
  const deep = (depth) => JSON.stringify(good).replace(/\}$/u, `,"x:deep":${'{"x:a":'.repeat(depth)}1${"}".repeat(depth)}}`);
  const bodies = [
    "",
    "null",
    "0",
    '"x"',
    "[]",
    "{}",
    "[".repeat(2_000_000),
    "[".repeat(1_000_000) + "]".repeat(1_000_000),
    `${'{"a":'.repeat(500_000)}1${"}".repeat(500_000)}`,
    `{"__proto__":${JSON.stringify(good)}}`,
    JSON.stringify({ ...good, type: "__proto__" }),
    JSON.stringify({ ...good, type: "constructor", action: "toString" }),
    JSON.stringify({ ...good, "@context": { "@context": { "@import": "http://127.0.0.1/" } }, epcList: [good, null, 7] }),
    JSON.stringify({
      ...good,
      epcList: Array.from({ length: 40_000 }, (_, index) => `https://id.gs1.org/01/0952000100004${index % 9}/21/x`),
    }),
    JSON.stringify({ ...good, epcList: [`https://id.gs1.org/01/09520001000041/21/${"9".repeat(1_000_000)}`] }),
    JSON.stringify({ ...good, eventTime: "9".repeat(4_000_000) }),
    JSON.stringify({ ...good, epcList: ["javascript:alert(1)", "'; DROP TABLE event; --", "\u0000"] }),
    Uint8Array.from([0x7b, 0x22, 0xcf, 0xd8, 0x22, 0x3a, 0x31, 0x7d]),
  ];
  for (const [path, type] of [
    ["/events", "application/json"],
    ["/events", "application/x-ndjson"],
    ["/recall", "application/json"],
  ]) {
    const answers = [];
    for (const body of bodies) answers.push(await call(path, { body, who: "inspector", type }));
    const sound = answers.every(({ status, value }) => status === 422 && value.issues.length > 0 && value.issues.length <= 2001);
    check(
      `${path} refuses ${bodies.length} hostile bodies (${type})`,
      sound,
      answers.map(({ status, value }) => `${status} ${value.issues?.length}`).join(),
    );
  }
  const polluted = { lots: [harvest], declared: "2025-07-14T09:00:00+08:00", deadlineHours: 24 };
  const proto = await call("/recall", { body: JSON.stringify(polluted).replace("{", '{"__proto__":{"inspects":true},'), who: "inspector" });
  check("a prototype is no field", proto.status === 422 && proto.value.issues[0].received === "__proto__", JSON.stringify(proto.value));
  check("nothing of all that was kept", statSync(join(data, "journal.ndjson")).size === size);

  const deepOnes = [];
  for (const depth of [100, 10_000, 400_000]) deepOnes.push(await post(deep(depth), "shop"));
  check(
    "fields a hundred thousand deep are taken or refused",
    deepOnes.every(({ status }) => status === 200 || status === 422),
    deepOnes.map(({ status }) => status).join(),
  );
  const ownProto = JSON.stringify(good).replace(/\}$/u, ',"https://ns.example.cn/__proto__":{"https://ns.example.cn/polluted":"yes"}}');
  await post(ownProto, "shop");
  check("nothing is polluted", (await label(box(3))).value.polluted === undefined);

  const bytes = 50_000_000;
  check("50 MB answer 413", (await call("/events", { body: new Uint8Array(bytes).fill(32), who: "shop" })).status === 413);
  let sent = 0;
  const pieces = new ReadableStream({
    pull: (stream) => {
      sent += 1_000_000;
      stream.enqueue(new Uint8Array(1_000_000).fill(32));
      if (sent >= bytes) stream.close();
    },
  });
  check("so do 50 MB in pieces of unknown number", (await call("/events", { body: pieces, who: "shop" })).status === 413);
  check("5 MB are read", (await post(JSON.stringify(good).padEnd(5_000_000), "shop")).status === 200);
  check("one byte more is not", (await post(JSON.stringify(good).padEnd(5_000_001), "shop")).status === 413);

  const ids = [
    "",
    " ",
    "x",
    "%00",
    "..%2F..%2Fetc%2Fpasswd",
    "https:%2F%2Fid.gs1.org%2F",
    "urn:epc:id:sgtin:0.0.0",
    "(01)(21)",
    "__proto__",
    "%F0%9F%8D%91",
    `https:${"%2F".repeat(4000)}`,
  ];
  for (const route of ["trace", "label"]) {
    const statuses = [];
    for (const id of ids) statuses.push((await call(`/${route}/${id}`, { who: "shop" })).status);
    check(
      `/${route} refuses ${ids.length} ids`,
      statuses.every((status) => status === 422 || status === 404),
      statuses.join(),
    );
  }
}

/** Requests that no client library would write. */
async function oddRequests() {
  const { hostname, port } = new URL(service.address);
  const ask = async (text) => {
    const socket = connect(Number(port), hostname);
    socket.on("error", () => {});
    socket.end(text);
    let heard = "";
    for await (const chunk of socket) heard += chunk;
    return heard.split(" ")[1];
  };
  const head = "HTTP/1.1\r\nHost: x\r\nConnection: close\r\n";
  check("an address that is no URL answers 404", (await ask(`GET // ${head}\r\n`)) === "404");
  check("broken escapes answer 422", (await ask(`GET /label/%zz%ff ${head}\r\n`)) === "422");
  check("a broken query answers 422", (await ask(`GET /label/x?%ff=%zz ${head}\r\n`)) === "422");
  check("what is no HTTP answers 400", (await ask("hello\r\n\r\n")) === "400");
  await ask(`POST /events HTTP/1.1\r\nHost: x\r\nAuthorization: Bearer ${tokens.shop}\r\nContent-Length: 50\r\n\r\n{`).catch(() => {});
  check("after all of that it still answers", (await label(box(3))).status === 200);
}

/** Killed in the middle of a line, it starts again with all that it had said it took. */
async function again() {
  const asked = async () => [await trace(box(3)), await trace(harvest, "forward"), await label(box(3))].map(({ value }) => value);
  const before = JSON.stringify(await asked());
  service.server.kill("SIGKILL");
  await once(service.server, "exit");
  appendFileSync(join(data, "journal.ndjson"), '{"kind":"document","recorded":"2025-07-1');
  service = await started();
  check("killed and started again it answers the same", JSON.stringify(await asked()) === before);
  check("and takes on", (await post(sample("3-shops.ndjson"), "shop", "application/x-ndjson")).status === 200);
  service.server.kill("SIGKILL");
  await once(service.server, "exit");
  service = await started();
  check("and again", JSON.stringify(await asked()) === before);
}

/** What a phone reads from the code. */
function decoded(svg) {
  const [, width] = /viewBox="0 0 (\d+) /u.exec(svg) ?? [];
  const modules = Number(width);
  const scale = 4;
  const pixels = new Uint8ClampedArray(modules * scale * modules * scale * 4).fill(255);
  for (const [, x, y, run] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/gu)) {
    for (let dy = 0; dy < scale; dy += 1)
      for (let dx = 0; dx < Number(run) * scale; dx += 1) {
        const at = ((Number(y) * scale + dy) * modules * scale + Number(x) * scale + dx) * 4;
        pixels.fill(0, at, at + 3);
      }
  }
  return jsQR.default(pixels, modules * scale, modules * scale)?.data;
}

function check(title, passed, detail = "") {
  count[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "ok    " : "FAILED"} ${title}${passed ? "" : ` ${detail.slice(0, 600)}`}`);
}
