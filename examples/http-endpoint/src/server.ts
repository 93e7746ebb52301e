import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { builtInPolicies, checkBudget, explainFinding, parseBudget } from "@countykit/budget-rules";
import { type Issue, type Language, parseCivilDate } from "@countykit/core";
import { preferredLanguage } from "./preferred-language.js";

/** The largest body that is read; a real budget has a few kilobytes. */
const MOST_BYTES = 1_000_000;

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/** A server with one route: `POST /check?asOf=2022-04-18` with a budget answers findings, each with its sentence. */
export function budgetServer(today: () => string): Server {
  return createServer((request, response) => void respond(request, response, today));
}

async function respond(request: IncomingMessage, response: ServerResponse, today: () => string): Promise<void> {
  const language = preferredLanguage(request.headers["accept-language"]);
  const failure = (): Answer => ({ status: 500, body: { error: say(language, "服务器内部错误", "Internal error") } });
  const { status, body } = await answer(request, language, today).catch(failure);
  const close = status === 413 ? { Connection: "close" } : {};
  response.writeHead(status, {
    "Content-Type": "application/json; charset=utf-8",
    "Content-Language": language,
    Vary: "Accept-Language",
    ...close,
  });
  response.end(`${JSON.stringify(body)}\n`);
}

async function answer(request: IncomingMessage, language: Language, today: () => string): Promise<Answer> {
  const url = new URL(request.url ?? "/", "http://localhost");
  if (url.pathname !== "/check") return { status: 404, body: { error: say(language, "没有这个地址", "No such address") } };
  if (request.method !== "POST") return { status: 405, body: { error: say(language, "只接受 POST", "Only POST is accepted") } };
  const text = await bodyOf(request);
  if (text === null) return { status: 413, body: { error: say(language, "内容过大", "The body is too large") } };
  const json = readJson(text);
  if (json === undefined) return { status: 400, body: { error: say(language, "内容不是 JSON", "The body is not JSON") } };

  const asOf = parseCivilDate(url.searchParams.get("asOf") ?? today(), "/asOf");
  const budget = parseBudget(json);
  if (!asOf.ok || !budget.ok) {
    const issues = [asOf, budget].flatMap((read) => (read.ok ? [] : read.issues));
    return { status: 422, body: { issues: issues.map((issue) => inLanguage(issue, language)) } };
  }
  const findings = checkBudget(budget.value, builtInPolicies, { asOf: asOf.value });
  return {
    status: 200,
    body: { asOf: asOf.value, findings: findings.map((one) => ({ ...one, sentence: explainFinding(one)[language] })) },
  };
}

const say = (language: Language, zh: string, en: string): string => (language === "zh" ? zh : en);

const inLanguage = ({ message, hint, ...rest }: Issue, language: Language): object => ({
  ...rest,
  message: message[language],
  ...(hint === undefined ? {} : { hint: hint[language] }),
});

async function bodyOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    size += chunk.length;
    if (size > MOST_BYTES) return null;
    chunks.push(chunk);
  }
  return Buffer.concat(chunks).toString("utf8");
}

function readJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
