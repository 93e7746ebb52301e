import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fail, type Issue, type Language, ok, parseCivilDate, type Result } from "@countykit/core";
import { refusal } from "./answers.js";
import { fault } from "./fault.js";
import { openApi } from "./open-api.js";
import { type Operation, operations } from "./operations.js";
import { preferredLanguage } from "./preferred-language.js";
import { bytesOf, jsonIn } from "./read-body.js";

interface Reply {
  readonly status: number;
  readonly body: object;
  readonly allow?: string;
}

/** `today` answers the day that is meant where a request names none: the packages have no clock. */
export function countyServer(today: () => string): Server {
  const document = openApi();
  const server = createServer((request, response) => void respond(request, response, { today, document }));
  server.requestTimeout = 30_000;
  return server;
}

interface Given {
  readonly today: () => string;
  readonly document: object;
}

async function respond(request: IncomingMessage, response: ServerResponse, given: Given): Promise<void> {
  const language = preferredLanguage(request.headers["accept-language"]);
  const { status, body, allow } = await reply(request, language, given).catch(() => refused(500, [fault("internal")], language));
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Language": language,
    Vary: "Accept-Language",
    ...(allow === undefined ? {} : { Allow: allow }),
  });
  response.end(request.method === "HEAD" ? undefined : `${JSON.stringify(body)}\n`);
}

async function reply(request: IncomingMessage, language: Language, { today, document }: Given): Promise<Reply> {
  const [path = "", query = ""] = (request.url ?? "/").split("?", 2);
  const operation = operations.find((one) => one.path === path);
  if (path !== "/openapi.json" && operation === undefined) return refused(404, [fault("not-found")], language);
  const methods = operation === undefined ? ["GET", "HEAD"] : ["POST"];
  if (!methods.includes(request.method ?? "")) return { ...refused(405, [fault("wrong-method")], language), allow: methods.join(", ") };
  if (operation === undefined) return { status: 200, body: document };

  const bytes = await bytesOf(request);
  if (bytes === null) return refused(413, [fault("too-large")], language);
  const json = jsonIn(bytes);
  if (!json.ok) return refused(400, json.issues, language);
  const asOf = dayIn(new URLSearchParams(query), operation, today);
  const answer = operation.run(json.value, asOf.ok ? asOf.value : today(), language);
  if (!asOf.ok || !answer.ok)
    return refused(
      422,
      [asOf, answer].flatMap((read) => (read.ok ? [] : read.issues)),
      language,
    );
  return { status: 200, body: answer.value };
}

/** The day of a query, which may hold nothing else: a misspelt `?asof=` would otherwise be answered for another day, without a word. */
function dayIn(query: URLSearchParams, { takesDay }: Operation, today: () => string): Result<string> {
  const issues = [...new Set(query.keys())].flatMap((name): readonly Issue[] => {
    if (!takesDay || name !== "asOf")
      return [fault("unknown-parameter", { path: `?${name}`, ...(takesDay ? { didYouMean: "asOf" } : {}) })];
    return query.getAll(name).length > 1 ? [fault("repeated-parameter", { path: "?asOf" })] : [];
  });
  if (issues.length > 0) return fail(...issues);
  const given = query.get("asOf");
  return given === null ? ok(today()) : parseCivilDate(given, "?asOf");
}

const refused = (status: number, issues: readonly Issue[], language: Language): Reply => ({ status, body: refusal(issues, language) });
