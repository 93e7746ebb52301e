import type { Bilingual } from "@countykit/core";

/** One of the real programmes under examples/programmes, loaded when it is chosen. */
export interface Programme {
  readonly id: string;
  readonly asOf: string;
  readonly name: Bilingual;
  readonly county: { readonly code: string; readonly name: Bilingual };
  readonly budget: unknown;
  readonly coverage: unknown;
  readonly score?: unknown;
}

const files = import.meta.glob<{ default: Programme }>("../../../../examples/programmes/*.json");
const idOf = (path: string): string => path.replace(/^.*\/|\.json$/g, "");

/** What the five are called before they are loaded: by county and batch, as on the pages of the rules. */
export const programmeNames: readonly { readonly id: string; readonly name: Bilingual }[] = [
  { id: "lechang-2021", name: { zh: "乐昌 2021", en: "Lechang 2021" } },
  { id: "shixing-2021", name: { zh: "始兴 2019", en: "Shixing 2019" } },
  { id: "lechang-2019", name: { zh: "乐昌 2019", en: "Lechang 2019" } },
  { id: "suixi-2021", name: { zh: "遂溪 2020", en: "Suixi 2020" } },
  { id: "suichang-2021", name: { zh: "遂昌 2020", en: "Suichang 2020" } },
];

/** Loads one of them; `null` when there is none of that name. */
export async function loadProgramme(id: string): Promise<Programme | null> {
  const [, load] = Object.entries(files).find(([path]) => idOf(path) === id) ?? [];
  return load === undefined ? null : (await load()).default;
}
