import { canonicalProduct, capabilityNames, stageNames, standardLevels } from "@countykit/traceability-types/assess";
import type { Bilingual } from "@countykit/core";
import { meaningsIn } from "../tokens.js";
import { same, type Wrong } from "./claim.js";

/** What the names on one page are called in English: by the package where it says so, and everywhere on the page alike. */
export interface Called {
  /** Holds a list against the names of the data, and keeps what each is called. */
  readonly listWrong: (where: string, said: Bilingual, names: readonly string[]) => Wrong;
  /** What the names are called that were seen. */
  readonly english: (names: readonly string[]) => readonly string[];
  /** A text of the package with every name that was seen as it is called in English. */
  readonly translated: (text: Bilingual) => Bilingual;
}

const OWN: ReadonlyMap<string, string> = new Map(
  [...Object.values(capabilityNames), ...Object.values(stageNames), ...standardLevels.map(({ name }) => name)].map(({ zh, en }) => [
    zh,
    en,
  ]),
);

/** Names of a page that quotes wordings have the Chinese one in quotation marks; products always have theirs in brackets. */
export function namesCalled(quotes: boolean): Called {
  const known = new Map<string, string>();

  const nameWrong = (name: string, en: string): Wrong => {
    const before = known.get(name) ?? en;
    known.set(name, before);
    return before === en && en.startsWith(OWN.get(name) ?? "") && isCalled(name, en, quotes) ? [] : [`${name} is called “${en}”`];
  };
  const english = (names: readonly string[]): readonly string[] => names.map((name) => known.get(name) ?? name);
  return {
    listWrong: (where, said, names) => {
      const entries = said.en.split(", ");
      return [
        ...same(where, { ...said, en: "" }, { zh: names.join("、"), en: "" }),
        ...(entries.length === names.length ? [] : [`${where} “${said.en}” has ${entries.length} names for ${names.length}`]),
        ...names.flatMap((name, index) => nameWrong(name, entries[index] ?? "")).map((one) => `${where} ${one}`),
      ];
    },
    english,
    translated: ({ zh, en }) => ({
      zh,
      en: en.replaceAll(/(?<!\p{Script=Han})[a-z]*\p{Script=Han}+/gu, (name) => known.get(name) ?? name),
    }),
  };
}

/** In English, with the same numbers, and with the Chinese beside it only where it is quoted or is the name of a product. */
function isCalled(name: string, en: string, quotes: boolean): boolean {
  if (!HAN.test(name)) return en === name;
  const beside = quotes ? `“${name}”` : canonicalProduct(name).status === "unknown" ? "" : `(${name})`;
  if (!en.endsWith(beside)) return false;
  const alone = en.slice(0, en.length - beside.length);
  return /^[A-Za-z]/u.test(alone) && !HAN.test(alone) && meaningsIn(alone).join(" ") === meaningsIn(name).join(" ");
}

const HAN = /\p{Script=Han}/u;
