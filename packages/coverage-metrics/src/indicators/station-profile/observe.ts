import { and, type Ternary } from "@countykit/core";
import type { Book, Names } from "../../figures/book.js";
import { type StationAspect, stationList } from "../../figures/list-figures.js";
import { known } from "../../figures/quantity.js";
import type { Station } from "../../rosters/rows.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator, Observed } from "../indicator.js";
import { profileOf } from "../profile-of.js";
import { stationFact, stationRows } from "../station-rows.js";
import { tally } from "../tally.js";
import { type Lister, unionOf } from "../union-of.js";
import { type StationProfileParams, stationProfile as definition } from "./definition.js";

/** Holds what the stations have against a profile: of all of them together, or of each. */
export const stationProfile: Indicator<StationProfileParams> = {
  definition,
  observe: (book, { aspect, profile, every }) => {
    const listers = stationListers(book, aspect);
    const figure = stationList(aspect);
    if (every === true && listers !== null) return { ...ofEvery(profile, listers), figures: { part: [figure.id] } };
    return profileOf(book, figure, profile, () => stationNames(book, aspect));
  },
};

/** What any station lists of an aspect (按名册汇总站点清单); `null` without a roster that has it. */
export function stationNames(book: Book, aspect: StationAspect): Names | null {
  const listers = stationListers(book, aspect);
  return listers === null ? null : unionOf(listers);
}

/** The columns of the roster in which a list stands; the ways of building together stand in none. */
const COLUMNS: Readonly<Record<StationAspect, "services" | "zones" | "equipment" | "feeds" | "model" | null>> = {
  services: "services",
  zones: "zones",
  equipment: "equipment",
  feeds: "feeds",
  "demonstration-model": "model",
  "building-model": null,
};

/** What each town and village station lists of an aspect. */
function stationListers(book: Book, aspect: StationAspect): readonly Lister[] | null {
  const column = COLUMNS[aspect];
  const group = aspect === "demonstration-model" ? "demonstration" : "town-and-village";
  const rows = column === null ? null : stationRows(book, group, "built");
  if (column === null || rows === null) return null;
  const listOf = (station: Station): readonly string[] | undefined => station[column];
  return rows.map(({ station, ...counts }) => ({ ...counts, list: listOf(station), cell: stationFact(station, column) }));
}

/** An item counts when each station that stands has it. Where there is no station, nothing is had. */
function ofEvery(profile: readonly string[], listers: readonly Lister[]): Observed {
  const standing = listers
    .filter(({ answer }) => answer !== "no")
    .map((one) => ({ ...one, names: one.list === undefined ? null : new Set(one.list.map(listName)) }));
  const items = [...new Map(profile.map((item) => [listName(item), item])).values()].map((item) => ({
    item,
    had: hadByEvery(listName(item), standing),
  }));
  const facts = standing.flatMap(({ answer, list, facts: open, cell }) => [
    ...(answer === "unknown" ? open : []),
    ...(list === undefined ? [cell] : []),
  ]);
  return {
    part: tally(
      "items",
      items.map(({ had }) => ({ answer: had, facts })),
    ),
    whole: known("items", items.length),
    lacking: items.filter(({ had }) => had !== "yes").map(({ item }) => item),
  };
}

/** A station that may count, with the names on its list; `null` when it does not say. */
interface Standing {
  readonly answer: Ternary;
  readonly names: ReadonlySet<string> | null;
}

/** Of stations that may not stand, none may be left: then nothing is had. One that does not stand cannot lack anything. */
function hadByEvery(name: string, standing: readonly Standing[]): Ternary {
  const [certain, perhaps] = [standing.filter(({ answer }) => answer === "yes"), standing.filter(({ answer }) => answer === "unknown")];
  if (certain.length === 0) return perhaps.some((one) => has(name, one) !== "no") ? "unknown" : "no";
  const had = and(...certain.map((one) => has(name, one)));
  return perhaps.every((one) => has(name, one) === "yes") ? had : and(had, "unknown");
}

const has = (name: string, { names }: Standing): Ternary => (names === null ? "unknown" : names.has(name) ? "yes" : "no");
