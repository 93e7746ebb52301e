import { canonicalId } from "../../ids/keys/canonical-id.js";

/** Where words of the Core Business Vocabulary live. */
export const CBV = "https://ref.gs1.org/cbv/";

/** Where kinds of measurements and of exceptions live. */
export const GS1_VOCABULARY = "https://gs1.org/voc/";

/** A bare word becomes its address; what is an address or a shortened one already stays. */
export const wordValue = (stem: string, word: string): string => (word.includes(":") ? plainValue(word) : stem + word);

const NUMBER = /^[+-]?(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d{1,4})?$/u;
const MAYBE_LINK = /\/(?:0[01]|25[345]|40[12]|41[47]|80(?:0[34]|06|1[01378]))\//u;
const CBV_URN = /^urn:epcglobal:cbv:(bizstep|disp|btt|sdt|er):([\w-]+)$/u;
const STEMS: Readonly<Record<string, string>> = { bizstep: "BizStep-", disp: "Disp-", btt: "BTT-", sdt: "SDT-", er: "ER-" };

/**
 * How a value is written for the hash, wherever it stands, in users' fields too: identifiers of GS1 as links of GS1, words of the vocabulary as addresses, numbers
 * without zeros that say nothing.
 */
export function plainValue(written: string): string {
  const text = written.trim();
  const first = text.charCodeAt(0);
  // Digits, signs and points.
  if (first <= 57 && first >= 43) return NUMBER.test(text) ? numberValue(text) : text;
  if (text.startsWith("urn:")) return urnValue(text);
  return text.startsWith("http") && MAYBE_LINK.test(text) ? idValue(text) : text;
}

function urnValue(text: string): string {
  if (text.startsWith("urn:epc:")) return idValue(text);
  const [, kind = "", word = ""] = CBV_URN.exec(text) ?? [];
  return word === "" ? text : CBV + (STEMS[kind] ?? "") + word;
}

function idValue(text: string): string {
  const id = canonicalId(text);
  return id.ok ? id.value : text;
}

/**
 * Numbers as the published vectors write them: of double precision, without exponent. So `111100001111000011110000` comes out as 111100001111000003641344, and
 * every decimal of up to fifteen digits as itself.
 */
function numberValue(text: string): string {
  const value = Number(text);
  if (!Number.isFinite(value)) return text;
  if (Number.isInteger(value)) return Math.abs(value) < 1e21 && Number.isSafeInteger(value) ? String(value + 0) : BigInt(value).toString();
  return withoutExponent(String(value));
}

/** Only numbers below a millionth are written with an exponent. */
function withoutExponent(text: string): string {
  const [, sign = "", whole = "", rest = "", places = ""] = /^(-?)(\d)(?:\.(\d+))?e-(\d+)$/u.exec(text) ?? [];
  return places === "" ? text : `${sign}0.${"0".repeat(Number(places) - 1)}${whole}${rest}`;
}
