import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { fail, type Issue, type Language, ok, type Result, say } from "@countykit/core";
import { unknownName } from "@countykit/core/reading";
import { canonicalId } from "@countykit/traceability-types/ids";
import { type Account, accountOf, type Accounts } from "./accounts.js";
import { issueSaid, labelAnswer, recallAnswer, traceAnswer } from "./answers.js";
import { capture, type County, historyOf, isNamed, makerOf, readRecall } from "./county.js";
import { fault } from "./fault.js";
import { preferredLanguage } from "./preferred-language.js";
import { textOf } from "./read-body.js";
import { SENTENCES } from "./sentences.js";

/** The packages have no clock; the app does. */
export interface Given {
  readonly county: County;
  readonly accounts: Accounts;
  readonly now: () => number;
}

interface Reply {
  readonly status: number;
  readonly body: object;
  readonly headers?: Readonly<Record<string, string>>;
}

interface Asked extends Given {
  readonly request: IncomingMessage;
  readonly account: Account | null;
  readonly language: Language;
  /** What stands behind the name of the route, unescaped. */
  readonly rest: string;
  readonly query: URLSearchParams;
}

interface Route {
  readonly methods: readonly string[];
  /** Whether anybody may ask, without a token. */
  readonly open: boolean;
  readonly parameters: readonly string[];
  readonly answer: (asked: Asked) => Reply | Promise<Reply>;
}

const ROUTES: Readonly<Record<string, Route>> = {
  events: { methods: ["POST"], open: false, parameters: [], answer: takeEvents },
  recall: { methods: ["POST"], open: false, parameters: [], answer: declareRecall },
  trace: { methods: ["GET", "HEAD"], open: false, parameters: ["direction"], answer: tellTrace },
  label: { methods: ["GET", "HEAD"], open: true, parameters: [], answer: showLabel },
};

export function traceServer(given: Given): Server {
  const server = createServer((request, response) => {
    respond(request, response, given).catch((error: unknown) => {
      console.error(error);
      response.destroy();
    });
  });
  server.requestTimeout = 30_000;
  return server;
}

async function respond(request: IncomingMessage, response: ServerResponse, given: Given): Promise<void> {
  const language = preferredLanguage(request.headers["accept-language"]);
  const { status, headers, text } = await reply(request, language, given)
    .then(written)
    .catch((error: unknown) => {
      console.error(error);
      return written(refused(500, [fault("internal")], language));
    });
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Language": language,
    "Cache-Control": "no-store",
    Vary: "Accept-Language, Authorization",
    ...headers,
  });
  response.end(request.method === "HEAD" ? undefined : text);
}

/** An answer may be too long for a text, which throws. */
const written = ({ body, ...rest }: Reply): Omit<Reply, "body"> & { readonly text: string } => ({
  ...rest,
  text: `${JSON.stringify(body)}\n`,
});

async function reply(request: IncomingMessage, language: Language, given: Given): Promise<Reply> {
  const [, name = "", written = "", search = ""] = /^\/([a-z]+)(?:\/([^?]*))?(?:\?(.*))?$/su.exec(request.url ?? "") ?? [];
  const route = Object.hasOwn(ROUTES, name) ? ROUTES[name] : undefined;
  if (route === undefined || (route.methods.includes("POST") && written !== "")) return scanned(request, language, given);
  if (!route.methods.includes(request.method ?? "")) {
    const headers = { Allow: route.methods.join(", ") };
    return { ...refused(405, [fault("wrong-method")], language), headers };
  }
  const account = accountOf(request.headers.authorization, given.accounts);
  if (account === undefined || (account === null && !route.open))
    return { ...refused(401, [fault("who-are-you")], language), headers: { "WWW-Authenticate": "Bearer" } };
  const query = new URLSearchParams(search);
  const issues = queryIssues(query, route);
  const rest = unescaped(written);
  if (!rest.ok || issues.length > 0) return refused(422, [...issues, ...(rest.ok ? [] : rest.issues)], language);
  return route.answer({ ...given, request, account, language, rest: rest.value, query });
}

async function takeEvents({ county, request, account, language, now }: Asked): Promise<Reply> {
  const text = await textOf(request);
  if (text === null) return refused(413, [fault("too-large")], language);
  if (!text.ok) return refused(422, text.issues, language);
  const lines = /^application\/(?:x-ndjson|jsonl)\b/iu.test(request.headers["content-type"] ?? "");
  const recorded = new Date(now()).toISOString();
  const taken = capture(county, { kind: lines ? "lines" : "document", recorded, body: text.value }, account?.parties ?? []);
  if (!taken.ok) return refused(taken.issues.every(({ code }) => code === "not-your-event") ? 403 : 422, taken.issues, language);
  const { events, copies, warnings } = taken.value;
  return {
    status: 200,
    body: {
      sentence: say(SENTENCES, "taken", { events: events.length, copies })[language],
      recorded,
      eventIDs: events.map(({ eventID }) => eventID),
      warnings: warnings.map((issue) => issueSaid(issue, language)),
    },
  };
}

async function declareRecall({ county, request, account, language, now }: Asked): Promise<Reply> {
  const text = await textOf(request);
  if (text === null) return refused(413, [fault("too-large")], language);
  if (!text.ok) return refused(422, text.issues, language);
  const read = readRecall(county, text.value);
  if (!read.ok) return refused(422, read.issues, language);
  const foreign = read.value.lots.flatMap((lot, at) =>
    mayRecall(county, account, lot) ? [] : [fault("not-yours", { path: `/lots/${at}` })],
  );
  if (foreign.length > 0) return refused(403, foreign, language);
  county.journal.add({ kind: "recall", recorded: new Date(now()).toISOString(), body: text.value });
  county.recalls.push(read.value);
  return { status: 200, body: recallAnswer(county, read.value, now(), language) };
}

/** An inspector may recall anything, and whoever made a lot may recall that. */
function mayRecall(county: County, account: Account | null, lot: string): boolean {
  const maker = makerOf(county, lot);
  return account !== null && (account.inspects || (maker !== undefined && account.parties.includes(maker)));
}

function tellTrace({ county, rest, query, language }: Asked): Reply {
  const direction = query.get("direction") ?? "back";
  const id = canonicalId(rest);
  const wrong = direction !== "back" && direction !== "forward" ? [unknownDirection(direction)] : [];
  if (!id.ok) return refused(422, [...wrong, ...inAddress(id.issues)], language);
  if (direction !== "back" && direction !== "forward") return refused(422, wrong, language);
  if (!isNamed(county, id.value)) return unknownId(id.value, language);
  return { status: 200, body: traceAnswer(county, id.value, direction, language) };
}

const inAddress = (issues: readonly Issue[]): readonly Issue[] => issues.map((issue) => ({ ...issue, path: ":id" }));

const unknownDirection = (direction: string): Issue =>
  fault("unknown-direction", { path: "?direction", ...unknownName(direction.slice(0, 80), ["back", "forward"]) });

function showLabel({ county, rest, account, language }: Asked): Reply {
  const id = canonicalId(rest);
  if (!id.ok) return refused(422, inAddress(id.issues), language);
  const history = historyOf(county, id.value);
  if (history === null) return unknownId(id.value, language);
  const answer = labelAnswer(county, { id: id.value, history, account, language });
  return answer.ok ? { status: 200, body: answer.value } : refused(422, answer.issues, language);
}

/** A phone that read a code comes with the path of a Digital Link, or of an identifier of the platform: it is led to the label. */
function scanned(request: IncomingMessage, language: Language, { county }: Given): Reply {
  const id = request.method === "GET" ? canonicalId(`${county.data.platform}${request.url ?? ""}`) : null;
  if (id?.ok !== true || !isNamed(county, id.value)) return refused(404, [fault("not-found")], language);
  return { status: 307, body: {}, headers: { Location: `/label/${encodeURIComponent(id.value)}` } };
}

const unknownId = (id: string, language: Language): Reply =>
  refused(404, [fault("unknown-id", { path: ":id", received: id.slice(0, 80) })], language);

function unescaped(written: string): Result<string> {
  try {
    return ok(decodeURIComponent(written));
  } catch {
    return fail(fault("bad-escape", { path: ":id" }));
  }
}

/** A query holds nothing that the route does not know: a misspelt parameter would otherwise be passed over without a word. */
const queryIssues = (query: URLSearchParams, { parameters }: Route): readonly Issue[] =>
  [...new Set(query.keys())].slice(0, 100).flatMap((name): readonly Issue[] => {
    if (!parameters.includes(name))
      return [fault("unknown-parameter", { path: `?${name.slice(0, 80)}`, ...unknownName(name.slice(0, 80), parameters) })];
    return query.getAll(name).length > 1 ? [fault("repeated-parameter", { path: `?${name}` })] : [];
  });

const refused = (status: number, issues: readonly Issue[], language: Language): Reply => ({
  status,
  body: { issues: issues.map((issue) => issueSaid(issue, language)) },
});
