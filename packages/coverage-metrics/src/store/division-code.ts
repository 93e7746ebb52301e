import { CITIES_WITHOUT_COUNTIES } from "../divisions/provinces-table.js";

/**
 * Division codes as numbers (区划代码), in their shortest form: 12 digits are a village, 9 a town, 6 a county, 4 a city, 2 a province, 0 the whole.
 * Zeros that fill a code up are read.
 *
 * @throws {TypeError} when the text is no division code of 2, 4, 6, 9 or 12 digits
 */
export function divisionNumber(text: string): number {
  const { length } = text;
  let number = 0;
  for (let index = 0; index < length; index += 1) {
    const digit = text.charCodeAt(index) - 48;
    if (digit < 0 || digit > 9) return notCode(text);
    number = number * 10 + digit;
  }
  if (LEAST[length] === undefined || (number < LEAST[length] && number !== 0)) return notCode(text);
  return number % 100 === 0 ? shortened(number) : number;
}

/** The smallest number of each length. */
const LEAST: Readonly<Record<number, number>> = { 2: 10, 4: 1000, 6: 1e5, 9: 1e8, 12: 1e11 };

/** The code of a place that may not be given. */
export const placeNumber = (text: string | undefined): number => (text === undefined ? 0 : divisionNumber(text));

/** 440281101000 is the town 440281101, and 440000 the province 44; 441900 is a county, for Dongguan has none. */
function shortened(number: number): number {
  let short = number;
  if (short >= 1e11 && short % 1000 === 0) short /= 1000;
  if (short >= 1e8 && short < 1e9 && short % 1000 === 0) short /= 1000;
  if (short >= 1e5 && short < 1e6 && short % 100 === 0 && !CITIES_WITHOUT_COUNTIES.has(String(short / 100))) short /= 100;
  return short >= 1000 && short < 10_000 && short % 100 === 0 ? short / 100 : short;
}

function notCode(text: string): never {
  throw new TypeError(`not a division code of 2, 4, 6, 9 or 12 digits: ${text.slice(0, 40)}`);
}

export const isVillage = (code: number): boolean => code >= 1e11;

/** The next larger area; the whole of a province. */
export const parentOf = (code: number): number => (code >= 1e8 ? Math.floor(code / 1000) : code >= 100 ? Math.floor(code / 100) : 0);

/** The smallest area that holds both. */
export function commonArea(one: number, other: number): number {
  let [a, b] = [one, other];
  while (a !== b) {
    if (a > b) a = parentOf(a);
    else b = parentOf(b);
  }
  return a;
}
