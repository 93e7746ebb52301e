import { spawn } from "node:child_process";
import { once } from "node:events";
import { readdirSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import process from "node:process";
import { fileURLToPath } from "node:url";
import { Validator } from "@seriousme/openapi-schema-validator";
import { Ajv2020 } from "ajv/dist/2020.js";

/**
 * Starts the service on a free port as `pnpm start` does, and calls it over HTTP. Each answer is held against the service's own OpenAPI
 * document. The condition leads to the sources inside the workspace; installed packages do not have it, so there the same line runs the
 * published files.
 */
const here = (path) => fileURLToPath(new URL(path, import.meta.url));
const programmes = readdirSync(here("../programmes")).map((file) => JSON.parse(readFileSync(here(`../programmes/${file}`), "utf8")));
const programme = (id) => programmes.find((one) => one.id === id);
const server = spawn(process.execPath, ["--conditions=@countykit/source", "--import", "tsx", here("src/main.ts")], {
  cwd: here("."),
  env: { ...process.env, PORT: "0" },
  stdio: ["ignore", "pipe", "inherit"],
});
process.on("exit", () => server.kill());
const count = { passed: 0, failed: 0 };
const misfits = [];
let answers = 0;

try {
  const [first] = await Promise.race([
    once(server.stdout, "data"),
    once(server, "exit").then(() => Promise.reject(new Error("the server did not start"))),
  ]);
  const address = String(first).trim();
  const { document, call } = await described(address);
  await budgets(call);
  await coverage(call);
  await scores(call);
  await refusals(call);
  await hostile(call, document);
  await oddRequests(address, call);
  check(`each of ${answers} answers fits the document`, misfits.length === 0 && answers > 50, misfits.join("\n"));
} catch (error) {
  check("nothing throws", false, error.stack);
} finally {
  server.kill();
  console.log(`${count.passed} passed, ${count.failed} failed`);
  process.exitCode = count.failed === 0 && count.passed > 0 ? 0 : 1;
}

/** The OpenAPI document, and a client that holds what it hears against it. */
async function described(address) {
  const document = await (await fetch(`${address}/openapi.json`)).json();
  const verdict = await new Validator().validate(structuredClone(document));
  check("the document is OpenAPI 3.1", verdict.valid && document.openapi.startsWith("3.1."), JSON.stringify(verdict.errors));
  const { info: _, ...broken } = structuredClone(document);
  check("a document without info would not be", !(await new Validator().validate(broken)).valid);

  const ajv = new Ajv2020({ strict: false, allErrors: true, formats: { date: true } });
  ajv.addSchema({ $id: "https://example.test/document", components: document.components });
  const fits = (reference) => ajv.getSchema(`https://example.test/document${reference}`);
  const names = Object.keys(document.components.schemas);
  check(`each of ${names.length} schemas compiles`, names.length > 8 && names.every((name) => fits(`#/components/schemas/${name}`)));
  const schemaOf = (content) => fits(content["application/json"].schema.$ref);
  const takes = (path) => schemaOf(document.paths[path].post.requestBody.content);
  const sample = programme("lechang-2019");
  for (const [path, body] of [
    ["/budgets/check", sample.budget],
    ["/coverage/check", sample.coverage],
    ["/scores", sample.score],
  ]) {
    check(`${path} takes the example by its schema`, takes(path)(body), JSON.stringify(takes(path).errors));
    check(`${path} does not take it with a field more`, !takes(path)({ ...body, colour: "red" }));
  }

  async function call(path, body, { language = "zh-CN", method = "POST" } = {}) {
    const payload = typeof body === "string" || body instanceof Uint8Array || body instanceof ReadableStream ? body : JSON.stringify(body);
    const response = await fetch(`${address}${path}`, {
      method,
      headers: { "Accept-Language": language },
      ...(payload === undefined ? {} : { body: payload, duplex: "half" }),
    });
    const value = await response.json();
    const responses = document.paths[path.split("?")[0]]?.post.responses;
    const form =
      responses === undefined ? fits("#/components/schemas/Refusal") : schemaOf((responses[response.status] ?? responses.default).content);
    answers += 1;
    if (!form(value)) misfits.push(`${method} ${path} ${response.status}: ${JSON.stringify(form.errors)}`);
    return { status: response.status, headers: response.headers, value };
  }
  return { document, call };
}

async function budgets(call) {
  for (const { id, budget, asOf } of programmes) {
    const { status, value } = await call(`/budgets/check?asOf=${asOf}`, budget);
    check(`the budget of ${id} is checked`, status === 200 && value.asOf === asOf && value.findings.length > 5);
  }
  const { budget, asOf } = programme("lechang-2021");
  const path = `/budgets/check?asOf=${asOf}`;
  const finding = ({ value }, id) => value.findings.find((one) => one.id === `cn-2021-guangdong-yue-shang-100/${id}`);
  const zh = await call(path, budget);
  check("the answer says that it is in Chinese", zh.headers.get("content-language") === "zh");
  check("the logistics floor depends on the reading", finding(zh, "logistics-floor")?.verdict === "depends-on-reading");
  check(
    "its four readings are 36.67, 52.67, 39.50 and 27.50 %",
    /取决于.*36\.67%.*52\.67%.*39\.50%.*27\.50%/su.test(finding(zh, "logistics-floor")?.sentence ?? ""),
  );
  const en = await call(path, budget, { language: "fr, en;q=0.8, zh;q=0.5" });
  check("Accept-Language picks English", /^[\x20-\x7e“”]+$/u.test(finding(en, "training-cap")?.sentence ?? ""));
  const bare = ({ value }) => JSON.stringify(value.findings.map((one) => ({ ...one, sentence: null })));
  check("both languages hold the same findings", bare(zh) === bare(en));
  const training = budget.lines.map((line) => (line.id === "4" ? { ...line, amount: "400万元" } : line));
  check(
    "training at 400 of 1700 or 2200 fails",
    finding(await call(path, { ...budget, lines: training }), "training-cap")?.verdict === "fail",
  );
  const today = await call("/budgets/check", budget);
  check("without a day it is today", today.status === 200 && today.value.asOf > "2025-01-01");
}

async function coverage(call) {
  for (const { id, coverage: record, asOf } of programmes) {
    const { status, value } = await call(`/coverage/check?asOf=${asOf}`, record);
    check(`the coverage of ${id} is checked by its plan`, status === 200 && value.plans.length > 0 && value.findings.length > 0);
  }
  const { coverage: record, asOf } = programme("lechang-2019");
  const stations = async (language, figures = record.figures) => {
    const { value } = await call(`/coverage/check?asOf=${asOf}`, { ...record, figures }, { language });
    return value.findings.find(({ measured }) => JSON.stringify(measured?.min) === '{"part":"137","whole":"195"}');
  };
  const zh = await stations("zh");
  check("137 of 195 villages are measured", zh?.verdict === "pass" && /70\.26%/u.test(zh.sentence));
  check("in English too", /70\.26%, just reaching 70%/u.test((await stations("en"))?.sentence));
  const elsewhere = await call(`/coverage/check?asOf=${asOf}`, {
    ...record,
    county: { code: "110101" },
    programme: { cohort: 2019, jurisdiction: "110101" },
  });
  check("a county without a known plan gets none", elsewhere.status === 200 && elsewhere.value.plans.length === 0);
}

async function scores(call) {
  const { score: state } = programme("lechang-2019");
  const { status, value } = await call("/scores", state);
  check("a county is scored", status === 200 && value.rubric === state.rubric && value.total.min < value.total.max);
  check("points of the groups add up to the weight", value.groups.reduce((sum, { weight }) => sum + weight, 0) === 100);
  const known = await call("/scores", { ...state, facts: [] });
  const width = ({ min, max }) => max - min;
  check("fewer facts leave more open", width(known.value.total) > width(value.total));
  const en = await call("/scores", state, { language: "en" });
  check(
    "sentences are in the language asked for",
    en.value.sentences.length === value.sentences.length && /facts support/u.test(en.value.sentences[0]),
  );
  const unknown = await call("/scores", { ...state, rubric: "nobody" });
  check("a rubric that there is not is an issue", unknown.status === 422 && unknown.value.issues[0].path === "/rubric");
  const wrong = await call("/scores", { ...state, facts: [{ id: "vilages", value: "195" }] });
  check(
    "a fact that there is not is an issue",
    wrong.value.issues[0].didYouMean === "villages" && wrong.value.issues[0].path === "/facts/0/id",
  );
}

async function refusals(call) {
  const { budget } = programme("lechang-2021");
  const broken = {
    ...budget,
    lines: [
      { ...budget.lines[0], amount: "五百万", colour: "red" },
      { ...budget.lines[1], amount: "-1" },
    ],
  };
  const zh = await call("/budgets/check", broken);
  const en = await call("/budgets/check", broken, { language: "en" });
  const places = ({ value }) => value.issues.map(({ path }) => path);
  check("bad input answers 422", zh.status === 422 && en.status === 422);
  check(
    "every issue has its place",
    ["/lines/0/amount", "/lines/0/colour", "/lines/1/amount"].every((path) => places(zh).includes(path)),
  );
  check("both languages hold the same issues", places(zh).join() === places(en).join());
  check(
    "issues are in the language asked for",
    zh.value.issues.every(({ message }) => /\p{Script=Han}/u.test(message)),
  );
  check(
    "in English too",
    en.value.issues.every(({ message }) => /[a-z]{3}/u.test(message)),
  );

  const cut = await call("/budgets/check", '{\n  "id": "x",\n  "name" "y"\n}', { language: "en" });
  check("text that is not JSON answers 400", cut.status === 400 && cut.value.issues[0].code === "not-json");
  check("and says where", cut.value.issues[0].row === 3 && cut.value.issues[0].column === 10, JSON.stringify(cut.value));
  const gbk = await call("/budgets/check", Uint8Array.from([0x7b, 0x22, 0xcf, 0xd8, 0x22, 0x3a, 0x31, 0x7d]));
  check("bytes in GBK answer 400", gbk.status === 400 && gbk.value.issues[0].code === "not-utf-8");

  const at = (query) => call(`/budgets/check?${query}`, budget);
  const day = await at("asOf=2021-02-30");
  check("a day that does not exist is an issue", day.status === 422 && day.value.issues[0].path === "?asOf");
  const typo = await at("asof=2021-02-28");
  check("a misspelt parameter is an issue", typo.status === 422 && typo.value.issues[0].didYouMean === "asOf");
  check("so is one that stands twice", (await at("asOf=2021-02-28&asOf=2021-03-01")).status === 422);
  check("another address answers 404", (await call("/", undefined, { method: "GET" })).status === 404);
  const got = await call("/scores", undefined, { method: "GET" });
  check("GET answers 405 and says what is taken", got.status === 405 && got.headers.get("allow") === "POST");
  check("so does POST to the document", (await call("/openapi.json", "{}")).headers.get("allow") === "GET, HEAD");

  check("a body of 999,999 bytes is read", (await call("/budgets/check", fitted(budget, 999_999))).status === 200);
  check("so is one of 1,000,000", (await call("/budgets/check", fitted(budget, 1_000_000))).status === 200);
  check("one of 1,000,001 answers 413", (await call("/budgets/check", fitted(budget, 1_000_001))).status === 413);
  check("so do two megabytes", (await call("/budgets/check", fitted(budget, 2_000_000))).status === 413);
  const pieces = new ReadableStream({
    pull: (stream) => (pieces.sent++ < 40 ? stream.enqueue(new Uint8Array(50_000).fill(32)) : stream.close()),
  });
  pieces.sent = 0;
  check("so do two megabytes in pieces of unknown number", (await call("/scores", pieces)).status === 413);
}

/** A budget filled with blanks to so many bytes. */
function fitted(budget, size) {
  const text = JSON.stringify(budget);
  return text + " ".repeat(size - Buffer.byteLength(text));
}

/** What nobody would send who means well: each is refused, and none brings the service down. */
async function hostile(call, document) {
  const { budget } = programme("lechang-2021");
  const bodies = [
    "",
    "null",
    "0",
    '"x"',
    "[]",
    "[".repeat(400_000),
    "[".repeat(400_000) + "]".repeat(400_000),
    `${'{"a":'.repeat(150_000)}1${"}".repeat(150_000)}`,
    '{"__proto__":{"id":"x"},"constructor":1}',
    JSON.stringify({ ...budget, lines: Array.from({ length: 40_000 }, () => ({})) }),
    JSON.stringify({ ...budget, lines: [{ ...budget.lines[0], amount: "9".repeat(900_000) }] }),
    '{"id":"x","name":"x","lines":[{"amount":1e999}]}',
    '{"id":{"toString":1},"name":{"then":1},"asOf":[],"rubric":{}}',
  ];
  for (const path of Object.keys(document.paths)) {
    const statuses = [];
    for (const body of bodies) statuses.push((await call(path, body)).status);
    check(
      `${path} refuses ${bodies.length} hostile bodies`,
      statuses.every((status) => [400, 422].includes(status)),
      statuses.join(),
    );
  }
}

/** Requests that no client library would write. */
async function oddRequests(address, call) {
  const { hostname, port } = new URL(address);
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
  check("so does one with broken escapes", (await ask(`GET /%zz?%= ${head}\r\n`)) === "404");
  check("a broken parameter is an issue", (await ask(`POST /scores?%ff=%zz ${head}Content-Length: 2\r\n\r\n{}`)) === "422");
  check("what is no HTTP answers 400", (await ask("hello\r\n\r\n")) === "400");
  await ask(`POST /scores HTTP/1.1\r\nHost: x\r\nContent-Length: 50\r\n\r\n{`).catch(() => {});
  const { budget, asOf } = programme("lechang-2021");
  check("after all of that it still answers", (await call(`/budgets/check?asOf=${asOf}`, budget)).status === 200);
}

function check(title, passed, detail = "") {
  count[passed ? "passed" : "failed"] += 1;
  console.log(`${passed ? "ok    " : "FAILED"} ${title}${passed ? "" : ` ${detail.slice(0, 600)}`}`);
}
