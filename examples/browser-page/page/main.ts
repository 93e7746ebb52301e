import type { Language } from "@countykit/core";
import sample from "../../programmes/lechang-2021.json";
import { check, type Entry } from "./check.js";

const WORDS = {
  zh: { title: "预算核查", asOf: "核查日期", budget: "预算（JSON）", findings: "结论", other: "English" },
  en: { title: "Budget check", asOf: "As of", budget: "Budget (JSON)", findings: "Findings", other: "中文" },
} as const;

const budget = element("budget", HTMLTextAreaElement);
const asOf = element("as-of", HTMLInputElement);
const button = element("language", HTMLButtonElement);
let language: Language = navigator.language.startsWith("zh") ? "zh" : "en";

budget.value = JSON.stringify(sample.budget, null, 2);
asOf.value = sample.asOf;
budget.addEventListener("input", show);
asOf.addEventListener("input", show);
button.addEventListener("click", () => {
  language = language === "zh" ? "en" : "zh";
  show();
});
show();

/** Checks what stands in the form and shows it. A check takes microseconds, so it runs at every key. */
function show(): void {
  const words = WORDS[language];
  const entries = check(budget.value, asOf.value, language);
  document.documentElement.lang = language === "zh" ? "zh-CN" : "en";
  document.title = `${words.title} · CountyKit`;
  for (const [id, text] of [
    ["title", words.title],
    ["as-of-label", words.asOf],
    ["budget-label", words.budget],
    ["findings-label", words.findings],
  ] as const)
    element(id, HTMLElement).textContent = text;
  button.textContent = words.other;
  element("counts", HTMLElement).textContent = counts(entries);
  element("findings", HTMLUListElement).replaceChildren(...entries.map(item));
}

/** How many entries of each kind there are: 符合 9 · 待定 3. */
function counts(entries: readonly Entry[]): string {
  const badges = [...new Set(entries.map(({ badge }) => badge))];
  return badges.map((badge) => `${badge} ${entries.filter((entry) => entry.badge === badge).length}`).join(" · ");
}

function item({ id, kind, badge, title, sentence, source }: Entry): HTMLLIElement {
  const li = document.createElement("li");
  li.dataset["verdict"] = kind;
  li.dataset["id"] = id;
  const verdict = Object.assign(document.createElement("span"), { className: "verdict", textContent: badge });
  const heading = Object.assign(document.createElement("strong"), { textContent: title });
  const text = Object.assign(document.createElement("p"), { textContent: sentence });
  const cite = Object.assign(document.createElement("small"), { textContent: source });
  li.append(verdict, heading, text, cite);
  return li;
}

function element<E extends HTMLElement>(id: string, type: { new (): E; prototype: E }): E {
  const found = document.getElementById(id);
  if (!(found instanceof type)) throw new TypeError(`no element #${id}`);
  return found;
}
