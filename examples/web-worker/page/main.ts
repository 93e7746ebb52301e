import { explainFinding, verdictName } from "@countykit/budget-rules";
import type { Language } from "@countykit/core";
import type { Answer } from "./check.js";
import { type Run, run } from "./run.js";
import "./page.css";

const WORDS = {
  zh: {
    title: "批量核查预算",
    asOf: "核查日期",
    files: "预算文件（JSON）",
    stop: "停止",
    other: "English",
    begun: "核查中",
    stopped: "已停止",
    waiting: "等待",
    broken: "出错",
    unreadable: "文件读不出来",
    more: "其余",
  },
  en: {
    title: "Check many budgets",
    asOf: "As of",
    files: "Budgets (JSON)",
    stop: "Stop",
    other: "中文",
    begun: "checking",
    stopped: "stopped",
    waiting: "waiting",
    broken: "broken",
    unreadable: "the file cannot be read",
    more: "more",
  },
} as const;

/** How many sentences of a file are shown: a budget of 100,000 lines can have as many issues. */
const MOST_SHOWN = 20;

type State = Answer | { readonly kind: "waiting" | "stopped" | "broken"; readonly file: string };

const chosen = element("files", HTMLInputElement);
const asOf = element("as-of", HTMLInputElement);
let language: Language = navigator.language.startsWith("zh") ? "zh" : "en";
let states: readonly State[] = [];
let current: Run | null = null;

chosen.addEventListener("change", start);
asOf.addEventListener("change", start);
element("stop", HTMLButtonElement).addEventListener("click", () => end("stopped"));
element("language", HTMLButtonElement).addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  show();
});
show();

/** Starts anew with the files that were chosen; what an earlier run was doing is of no interest any more. */
function start(): void {
  current?.stop();
  const files = [...(chosen.files ?? [])];
  states = files.map(({ name }) => ({ kind: "waiting", file: name }));
  current = files.length === 0 || asOf.value === "" ? null : run({ files, asOf: asOf.value }, hear, () => end("broken"));
  show();
}

function hear(answer: Answer): void {
  states = states.map((state) => (state.file === answer.file ? answer : state));
  if (!states.some(isOpen)) end("stopped");
  show();
}

/** Ends the run; files that have no answer yet get none. */
function end(kind: "stopped" | "broken"): void {
  current?.stop();
  current = null;
  states = states.map((state) => (isOpen(state) ? { kind, file: state.file } : state));
  show();
}

const isOpen = ({ kind }: State): boolean => kind === "waiting" || kind === "begun";

function show(): void {
  const words = WORDS[language];
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = `${words.title} · CountyKit`;
  for (const [id, text] of [
    ["title", words.title],
    ["as-of-label", words.asOf],
    ["files-label", words.files],
    ["stop", words.stop],
    ["language", words.other],
  ] as const)
    element(id, HTMLElement).textContent = text;
  element("stop", HTMLButtonElement).disabled = current === null;
  element("answers", HTMLUListElement).replaceChildren(...states.map(item));
}

/** One file: its name, what came of it, and the sentences on what is not in order. */
function item(state: State): HTMLLIElement {
  const sentences = sentencesOf(state);
  const heading = made("strong", state.file);
  const outcome = made("span", outcomeOf(state));
  const shown = sentences.slice(0, MOST_SHOWN).map((sentence) => made("p", sentence));
  const more = sentences.length > MOST_SHOWN ? [made("p", `${WORDS[language].more} ${sentences.length - MOST_SHOWN}`)] : [];
  const li = made("li", "");
  li.dataset["state"] = state.kind;
  li.dataset["file"] = state.file;
  li.append(heading, outcome, ...shown, ...more);
  return li;
}

/** 符合 9 · 待定 3, or why there is no such count. */
function outcomeOf(state: State): string {
  if (state.kind === "refused") return language === "zh" ? `输入问题 ${state.issues.length}` : `input ${state.issues.length}`;
  if (state.kind !== "checked") return WORDS[language][state.kind];
  const names = state.findings.map(({ verdict }) => verdictName(verdict)[language]);
  return [...new Set(names)].map((name) => `${name} ${names.filter((one) => one === name).length}`).join(" · ");
}

function sentencesOf(state: State): readonly string[] {
  if (state.kind === "refused") return state.issues.map(({ path, message }) => `${path} ${message[language]}`);
  if (state.kind !== "checked") return [];
  const failed = state.findings.filter(({ verdict }) => verdict === "fail");
  return failed.map((finding) => `${finding.title[language]} · ${explainFinding(finding)[language]}`);
}

function made<Tag extends "li" | "p" | "span" | "strong">(tag: Tag, text: string): HTMLElementTagNameMap[Tag] {
  return Object.assign(document.createElement(tag), { textContent: text });
}

function element<E extends HTMLElement>(id: string, type: { new (): E; prototype: E }): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`no element #${id}`);
  return found;
}
