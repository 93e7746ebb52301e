import { capabilityNames, type Requirement, stageNames, standardLevels } from "@countykit/traceability-types/assess";
import type { Bilingual } from "@countykit/core";
import type { EnglishName } from "../../in-english.js";
import { both } from "../../words.js";
import { listedName } from "../coverage-metrics/names.js";
import { NAMES, PRODUCTS } from "./names-table.js";

/** Names that the package has in both languages. */
const OWN: ReadonlyMap<string, string> = new Map(
  [...Object.values(capabilityNames), ...Object.values(stageNames), ...standardLevels.map(({ name }) => name)].map(({ zh, en }) => [
    zh,
    en,
  ]),
);

/** What the names that a clause lists are called in English. Where the document has two wordings for one thing, the wordings are quoted. */
export const englishNames = ({ kind }: Requirement): EnglishName => (kind === "agree" ? quotedName : plainName);

/** A product has its Chinese name beside it. */
function plainName(name: string): string | undefined {
  const product = PRODUCTS[name];
  return product === undefined ? (OWN.get(name) ?? NAMES[name] ?? listedName(name)) : `${product} (${name})`;
}

function quotedName(name: string): string | undefined {
  const en = PRODUCTS[name] ?? plainName(name);
  return en === undefined ? undefined : `${en} “${name}”`;
}

/** A name of a clause or of a case in both languages. */
export function nameOf(name: string, requirement: Requirement): Bilingual {
  const en = englishNames(requirement)(name);
  if (en === undefined && /\p{Script=Han}/u.test(name)) throw new Error(`${name} has no English name: write one in names-table.ts`);
  return both(name, en ?? name);
}

/** Names one after another: 甲、乙、丙 / a, b and c. */
export function namesSaid(names: readonly string[], requirement: Requirement): Bilingual {
  const en = names.map((name) => nameOf(name, requirement).en);
  const last = en.at(-1) ?? "";
  return both(names.join("、"), en.length < 2 ? last : `${en.slice(0, -1).join(", ")} and ${last}`);
}
