import { and, type Ternary } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { demonstrationStationsQualified } from "../../figures/station-figures.js";
import type { Station } from "../../rosters/rows.js";
import { listName } from "../../figures/list-name.js";
import type { Indicator } from "../indicator.js";
import { stationFact, type StationRow, stationRows } from "../station-rows.js";
import { type Answered, tally } from "../tally.js";
import { type DemonstrationStationsParams, demonstrationStations as definition } from "./definition.js";

/** Counts the demonstration stations that qualify. Each has to meet every requirement by itself: many cases at one do not make up for few at another. */
export const demonstrationStations: Indicator<DemonstrationStationsParams> = {
  definition,
  observe: (book, params) => {
    const judged = qualify(book, params);
    return {
      part: book.number(demonstrationStationsQualified, () => (judged === null ? null : tally("stations", judged))),
      lacking: (judged ?? []).filter(({ answer }) => answer !== "yes").map(({ name }) => name),
      figures: { part: [demonstrationStationsQualified.id] },
    };
  },
};

const qualify = (book: Book, params: DemonstrationStationsParams): readonly (Answered & { readonly name: string })[] | null =>
  stationRows(book, "demonstration", "built")
    ?.filter(({ answer }) => answer !== "no")
    .map((row) => ({ ...qualified(row, params), name: row.station.name ?? row.station.id })) ?? null;

function qualified({ station, answer, facts }: StationRow, { model, ...least }: DemonstrationStationsParams): Answered {
  const tests: readonly (readonly [keyof Station, Ternary])[] = [
    ["aidCases", reaches(station.aidCases, least.aidCases)],
    ["served", reaches(station.served, least.served)],
    ["convenienceCases", reaches(station.convenienceCases, least.convenienceCases)],
    ["model", holds(station.model, model)],
  ];
  return {
    answer: and(answer, ...tests.map(([, one]) => one)),
    facts: [...facts, ...tests.flatMap(([column, one]) => (one === "unknown" ? [stationFact(station, column)] : []))],
  };
}

const reaches = (count: number | undefined, least: number | undefined): Ternary =>
  least === undefined ? "yes" : count === undefined ? "unknown" : count >= least ? "yes" : "no";

function holds(has: readonly string[] | undefined, model: readonly string[] | undefined): Ternary {
  if (model === undefined) return "yes";
  if (has === undefined) return "unknown";
  const found = new Set(has.map(listName));
  return model.every((one) => found.has(listName(one))) ? "yes" : "no";
}
