import type { Issue } from "@countykit/core";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import type { Explainable } from "./explainables.js";

/** The issue of a word that names nothing to explain: what there is at that place, and what was probably meant. */
export function unknownExplained(word: string, all: readonly Explainable[]): Issue {
  const meant = meantBy(word, all);
  return {
    code: "unknown-item",
    path: "",
    expected: beside(word, all),
    received: word,
    message: message("unknownItem", { item: word }),
    hint: message("unknownItemHint", {}),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}

/** The parts of what the word begins with, where that is there and has any; else everything but parts, kind by kind. */
function beside(word: string, all: readonly Explainable[]): string {
  const within = word.split("/").slice(0, -1).join("/");
  const parts = all.filter(({ name }) => name.startsWith(`${within}/`) && !name.slice(within.length + 1).includes("/"));
  if (within !== "" && parts.length > 0) return namesOf(parts);
  const whole = all.filter(({ name }) => !name.includes("/"));
  return (["item", "group", "veto", "rubric"] as const)
    .map((kind) => ({ kind, of: whole.filter((one) => one.kind === kind) }))
    .flatMap(({ kind, of }) => (of.length === 0 ? [] : [`${kind}: ${namesOf(of)}`]))
    .join("; ");
}

const namesOf = (all: readonly Explainable[]): string => all.map(({ name }) => name).join(" | ");

/** By a slip of the pen, by the last step of a path, or by the title in either language. */
function meantBy(word: string, all: readonly Explainable[]): string | null {
  const names = all.map(({ name }) => name);
  const last = (name: string): string => name.slice(name.lastIndexOf("/") + 1);
  const titled = all.find(({ title }) => [title.zh, title.en].some((text) => text.toLowerCase() === word.trim().toLowerCase()));
  return nearest(word, names) ?? titled?.name ?? names.find((name) => last(name) === last(word)) ?? null;
}
