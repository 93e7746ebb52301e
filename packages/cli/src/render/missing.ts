import type { DecidingSet, Finding, Language, MissingFact } from "@countykit/core";
import { textsIn } from "../texts.js";

/** How many deciding sets are spelled out; all of them stand in the JSON report. */
const SPELLED_OUT = 3;

/**
 * What is missing and what would decide, as text: facts that neither title nor sentence has named yet, lines that lack the same facts together, then the
 * smallest sets that decide. Empty when nothing is missing.
 */
export function missingText({ title, missing, decides }: Finding, sentence: string, language: Language): string {
  const tell = textsIn(language);
  const unsaid = missing.some(({ label }) => !sentence.includes(label[language]) && label[language] !== title[language]);
  const named = unsaid ? tell("missing", { facts: foldMissing(missing, language) }) : "";
  const deciding = decides.length === 0 ? "" : decidingText(decides, missing, language);
  return [named, deciding].filter(Boolean).join(language === "zh" ? "" : " ");
}

function decidingText(sets: readonly DecidingSet[], missing: readonly MissingFact[], language: Language): string {
  const tell = textsIn(language);
  const certain = sets.every((set) => set.certain);
  const covered = new Set(sets.flatMap(({ facts }) => facts)).size === missing.length;
  if (covered && sets.length === 1) return tell("decidesAll", { count: missing.length, certain });
  if (covered && sets.every(({ facts, certain: sure }) => facts.length === 1 && sure === certain)) return tell("decidesAny", { certain });
  const label = (id: string): string => missing.find((fact) => fact.id === id)?.label[language] ?? id;
  const spelled = sets.slice(0, SPELLED_OUT).map(({ facts, certain: sure }) => ({ facts: facts.map(label), certain: sure }));
  return tell("decides", { sets: spelled, all: sets.length });
}

/** Facts by what they are about: `line: fact, fact`; lines that lack the same facts stand together. */
export function foldMissing(missing: readonly MissingFact[], language: Language): readonly string[] {
  const [colon, comma] = language === "zh" ? ["：", "、"] : [": ", ", "];
  const bySubject = new Map<string, string[]>();
  for (const { label } of missing) {
    const text = label[language];
    const at = text.indexOf(colon);
    const [subject, aspect] = at === -1 ? ["", text] : [text.slice(0, at), text.slice(at + colon.length)];
    bySubject.set(subject, [...(bySubject.get(subject) ?? []), aspect]);
  }
  const byAspects = new Map<string, string[]>();
  for (const [subject, aspects] of bySubject) byAspects.set(aspects.join(comma), [...(byAspects.get(aspects.join(comma)) ?? []), subject]);
  return [...byAspects].map(([aspects, subjects]) => (subjects[0] === "" ? aspects : `${subjects.join(comma)}${colon}${aspects}`));
}
