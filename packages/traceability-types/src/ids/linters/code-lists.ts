import { COUNTRY_LETTERS, COUNTRY_NUMBERS, CURRENCIES, PACKAGE_TYPES } from "./code-lists-table.js";
import { fault, type Fault, type Linter, wrong } from "./fault.js";

const inList =
  (codes: ReadonlySet<string>, code: string): Linter =>
  (text) =>
    codes.has(text) ? null : wrong(code, text);

export const iso3166: Linter = inList(COUNTRY_NUMBERS, "not-iso3166");
export const iso3166OrMany: Linter = (text) => (text === "999" || COUNTRY_NUMBERS.has(text) ? null : wrong("not-iso3166-or-999", text));
export const iso3166Alpha2: Linter = inList(COUNTRY_LETTERS, "not-iso3166-alpha2");
export const iso4217: Linter = inList(CURRENCIES, "not-iso4217");
export const packageType: Linter = inList(PACKAGE_TYPES, "invalid-package-type");

/** Shorter texts cannot hold a country, check digits and an account. */
const SHORTEST_IBAN = 11;
const LONGEST_IBAN = 34;

/** An international bank account number (ISO 13616), with its check digits. */
export function iban(text: string): Fault | null {
  if (text.length < SHORTEST_IBAN) return wrong("iban-too-short", text);
  if (text.length > LONGEST_IBAN) return wrong("iban-too-long", text);
  if (!COUNTRY_LETTERS.has(text.slice(0, 2))) return fault("illegal-iban-country-code", 0, 2);
  for (let at = 2; at < text.length; at += 1) if (!/^[0-9A-Z]$/u.test(text.charAt(at))) return fault("invalid-iban-character", at, 1);
  const turned = text.slice(4) + text.slice(0, 4);
  let rest = 0;
  for (const character of turned) for (const digit of String(Number.parseInt(character, 36))) rest = (rest * 10 + Number(digit)) % 97;
  return rest === 1 ? null : fault("incorrect-iban-checksum", 2, 2);
}
