import type { Bilingual, Language } from "@countykit/core";
import type { Rubric, Scale } from "@countykit/scoring-rubric";
import type { Tell } from "../texts.js";

/** What facts, items and their parts are called in one language. */
export interface Names {
  /** An item or a part of one, by path. */
  readonly part: (path: string) => string;
  /** Something that is open: a fact, or a range that assessors have not judged yet; within the item that it stands under. */
  readonly open: (id: string, item: string) => string;
  /** A base that is nothing, which leaves open what a share of it gives. */
  readonly emptyBase: (id: string) => string;
}

/** The names that a rubric gives (指标名称). */
export function namesIn(rubric: Rubric, language: Language, tell: Tell): Names {
  const facts = new Map(rubric.facts.map(({ id, label }) => [id, label[language]]));
  const parts = partTitles(rubric);
  const part = (path: string): string => parts.get(path)?.[language] ?? path;
  return {
    part,
    open: (id, item) => facts.get(id) ?? tell("judged", { name: id === item ? null : part(id) }),
    emptyBase: (id) => tell("emptyBase", { base: facts.get(id) ?? id }),
  };
}

/** The titles of all items and their parts, by path (指标及其组成部分的名称). */
export function partTitles({ groups, bonus }: Rubric): ReadonlyMap<string, Bilingual> {
  const items = [...groups.flatMap((group) => group.items), ...(bonus?.items ?? [])];
  return new Map(items.flatMap(({ id, title, scale }) => partsUnder(id, title, scale)));
}

function partsUnder(path: string, title: Bilingual, scale: Scale): readonly (readonly [string, Bilingual])[] {
  const parts = scale.kind === "sum" || scale.kind === "best" ? scale.of : [];
  return [[path, title], ...parts.flatMap((part) => partsUnder(`${path}/${part.id}`, part.title, part.scale))];
}
