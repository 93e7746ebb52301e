import { DIGITS } from "../../divisions/division-level.js";
import type { FindingsList } from "./findings-list.js";
import { openNumberList, openPlaceList } from "./number-list.js";
import { openTextIndex, type TextIndex } from "./text-index.js";

/** The towns and villages that were listed, and the places that name them (区划登记). Order does not matter. */
export interface DivisionsRegister {
  /** The codes of towns and villages that were listed or named. */
  readonly codes: TextIndex;
  /** A town or village of its own roster: where it stands. Answers where it stood before, and 0 when it did not. */
  readonly list: (code: string, place: number) => number;
  /** A row names a division of any level; it is looked up at the end. */
  readonly mention: (code: string, place: number, field: string) => void;
  /** Tells of divisions that are in none of the rosters handed in. */
  readonly report: (given: { readonly towns: boolean; readonly villages: boolean }, errors: FindingsList) => void;
}

export function openDivisionsRegister(): DivisionsRegister {
  const codes = openTextIndex();
  const listed = openPlaceList();
  const mentioned = openNumberList();
  const places = openPlaceList();
  const fields = openNumberList();
  const names: string[] = [];
  const isListed = (code: string): boolean => {
    const number = codes.find(code);
    return number >= 0 && listed.get(number) !== 0;
  };
  return {
    codes,
    list: (code, place) => {
      const number = codes.add(code);
      const before = listed.get(number);
      if (before === 0) listed.set(number, place);
      return before;
    },
    mention: (code, place, field) => {
      if (code.length < DIGITS.town) return;
      mentioned.push(codes.add(code));
      places.push(place);
      const known = names.indexOf(field);
      fields.push(known < 0 ? names.push(field) - 1 : known);
    },
    report: (given, errors) => {
      for (let at = 0; at < mentioned.length(); at += 1) {
        const number = mentioned.get(at);
        if (listed.get(number) !== 0) continue;
        const code = codes.textOf(number);
        const isVillage = code.length === DIGITS.village;
        const spot = { place: places.get(at), field: names[fields.get(at)] ?? "" };
        const town = code.slice(0, DIGITS.town);
        const [sought, problem] = isVillage && given.villages ? [code, "unknown-village" as const] : [town, "unknown-town" as const];
        if ((problem === "unknown-town" && !given.towns) || isListed(sought)) continue;
        const meant = errors.full() ? undefined : onlySlip(sought, isListed);
        errors.add(problem, spot, { code: sought }, { received: code, ...(meant === undefined ? {} : { didYouMean: meant }) });
      }
    },
  };
}

/** The one listed code that differs in a digit or in the order of two neighbours; `undefined` when there is none or more than one. */
function onlySlip(code: string, isListed: (code: string) => boolean): string | undefined {
  const found = new Set<string>();
  for (let at = 0; at < code.length; at += 1) {
    const [before, one, next, after] = [code.slice(0, at), code.charAt(at), code.charAt(at + 1), code.slice(at + 1)];
    for (const digit of "0123456789") if (digit !== one && isListed(before + digit + after)) found.add(before + digit + after);
    const swapped = before + next + one + after.slice(1);
    if (next !== "" && next !== one && isListed(swapped)) found.add(swapped);
    if (found.size > 1) return undefined;
  }
  const [only] = found;
  return only;
}
