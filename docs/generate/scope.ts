import { type Bilingual, findDocument, type Level, parseDocumentNumber } from "@countykit/core";
import type { Scope } from "./rule-page.js";
import { both } from "./words.js";
import { shortName } from "./world/read-programmes.js";
import type { World } from "./world.js";

/** What every kind of document says of itself: a policy, a plan, a rubric. */
interface Document {
  readonly id: string;
  readonly title: Bilingual;
  readonly document: string;
  readonly level: Level;
  readonly jurisdiction: string;
  readonly cohorts: readonly number[] | null;
  readonly from: string | null;
  readonly until: string | null;
}

/** Whom a document binds, with a short name for headings. */
export const scopeOf = ({ id, title, document, level, jurisdiction, cohorts, from, until }: Document, world: World): Scope => ({
  id,
  title,
  label: labelOf(id, document, jurisdiction, cohorts, world),
  document,
  level,
  jurisdiction,
  cohorts,
  from,
  until,
});

function labelOf(id: string, document: string, jurisdiction: string, cohorts: readonly number[] | null, { programmes }: World): Bilingual {
  if (findDocument(document) === null) return both("任何预算", "any budget");
  const { zh, en } = placeName(jurisdiction, programmes);
  const year = cohorts?.join("/") ?? datedOf(document, id).slice(0, 4);
  return both(`${zh} ${year}`, `${en} ${year}`);
}

/** A county or province by its short name; a division that no programme lies in by its code. */
export function placeName(code: string, programmes: World["programmes"]): Bilingual {
  if (code === "000000") return both("全国", "National");
  const county = programmes.find((one) => one.county.code === code)?.county.name;
  if (county !== undefined) return both(shortName(county.zh), county.en);
  const province = programmes.find((one) => `${one.county.code.slice(0, 2)}0000` === code)?.county.province;
  return province === undefined ? both(code, code) : both(shortName(province.zh), province.en);
}

/** When a document was written, as far as that is known: its day, or the year in its number or id. */
export function datedOf(document: string, id: string): string {
  const day = findDocument(document)?.issued ?? null;
  if (day !== null) return day;
  const number = parseDocumentNumber(document);
  return number.ok ? String(number.value.year) : (/\d{4}/u.exec(id)?.[0] ?? "");
}
