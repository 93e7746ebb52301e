import { indicators, type Target } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import { both } from "../../words.js";

/** Units in English, of one and of several. */
const ENGLISH: Readonly<Record<string, readonly [one: string, several: string]>> = {
  villages: ["village", "villages"],
  stations: ["station", "stations"],
  facilities: ["facility", "facilities"],
  firms: ["firm", "firms"],
  shops: ["firm or shop", "firms or shops"],
  persons: ["person", "people"],
  "person-times": ["person-time", "person-times"],
  sessions: ["session", "sessions"],
  events: ["event", "events"],
  products: ["product", "products"],
  platforms: ["platform", "platforms"],
  items: ["item", "items"],
  days: ["day", "days"],
  birds: ["bird", "birds"],
  eggs: ["egg", "eggs"],
};

/** Where the general word for a thing would be odd. */
const BY_INDICATOR: Readonly<Record<string, { readonly zh: string; readonly en: readonly [one: string, several: string] }>> = {
  "equipment-count": { zh: "台", en: ["computer", "computers"] },
  "resident-kinds": { zh: "种", en: ["kind", "kinds"] },
  "site-criteria": { zh: "项", en: ["criterion", "criteria"] },
  "list-size": { zh: "项", en: ["service", "services"] },
  "training-rooms": { zh: "处", en: ["room", "rooms"] },
  "recognised-villages": { zh: "个", en: ["village or town", "villages or towns"] },
  "network-size": { zh: "个", en: ["station", "stations"] },
};

/** A count as a text without a unit in English, and the unit that belongs to it: 17 个 / 17 stations. */
export function withUnit(text: Bilingual, unit: string, indicator: string): Bilingual {
  const own = BY_INDICATOR[indicator];
  const words = own?.en ?? ENGLISH[unit];
  const zh = own === undefined ? text.zh : text.zh.replace(/项$|处$|个$/u, own.zh);
  if (words === undefined || !/^(?:[≥≤<>=] )?\d[\d,]*$/u.test(text.en)) return both(zh, text.en);
  return both(zh, `${text.en} ${/(?:^| )1$/u.test(text.en) ? words[0] : words[1]}`);
}

/** The unit of what a target counts. */
export const unitOf = ({ asks }: Target): string => indicators[asks.indicator].definition.unit;
