import type { Language } from "@countykit/core";
import { explainMove, type UpliftMove } from "@countykit/scoring-rubric";
import type { Tell } from "../../texts.js";

/** Moves as text; those that bring their points only together stand in one line, with the points once (并行措施). */
export function jointTexts(moves: readonly UpliftMove[], language: Language, tell: Tell): readonly string[] {
  const sets = new Map<string, UpliftMove[]>();
  for (const move of moves) {
    const key = move.kind === "set" ? JSON.stringify([move.fact, ...move.together].sort()) : move.criterion;
    sets.set(key, [...(sets.get(key) ?? []), move]);
  }
  return [...sets.values()].map((set) => jointText(set, language, tell));
}

function jointText(set: readonly UpliftMove[], language: Language, tell: Tell): string {
  const [first, ...rest] = set;
  if (first === undefined || rest.length === 0) return set.map((move) => explainMove(move)[language]).join("");
  const gain = String(first.message.params[language === "zh" ? "gainZh" : "gainEn"] ?? "");
  return tell("upliftJoint", { moves: set.map((move) => withoutGain(move, language)), gain });
}

/** What is to be done, without what it brings and what it goes with. */
function withoutGain(move: UpliftMove, language: Language): string {
  const params = { ...move.message.params, gainZh: "", gainEn: "", withZh: "", withEn: "" };
  return explainMove({ ...move, message: { ...move.message, params } })[language].replace(/[，:] ?$/u, "");
}
