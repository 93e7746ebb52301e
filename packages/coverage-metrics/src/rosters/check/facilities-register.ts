import { nearest } from "@countykit/core/reading";
import type { FindingsList } from "./findings-list.js";
import { openNumberList, openPlaceList } from "./number-list.js";
import { openTextIndex, type TextIndex } from "./text-index.js";

/** Which facilities residents name (入驻设施). */
export interface FacilitiesRegister {
  readonly mention: (facility: string, place: number) => void;
  /** Tells of facilities that are not among the ids listed. */
  readonly report: (listed: TextIndex, errors: FindingsList) => void;
}

export function openFacilitiesRegister(): FacilitiesRegister {
  const names = openTextIndex();
  const mentioned = openNumberList();
  const places = openPlaceList();
  return {
    mention: (facility, place) => {
      mentioned.push(names.add(facility));
      places.push(place);
    },
    report: (listed, errors) => {
      for (let at = 0; at < mentioned.length(); at += 1) {
        const facility = names.textOf(mentioned.get(at));
        if (listed.find(facility) >= 0) continue;
        const meant = errors.full() ? undefined : nearest(facility, textsOf(listed));
        const said = { received: facility, ...(meant === undefined ? {} : { didYouMean: meant }) };
        errors.add("unknown-facility", { place: places.get(at), field: "facility" }, { facility }, said);
      }
    },
  };
}

function* textsOf(texts: TextIndex): Generator<string> {
  for (let number = 0; number < texts.size(); number += 1) yield texts.textOf(number);
}
