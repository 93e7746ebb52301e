import type { Language } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { Trace, Visit } from "@countykit/traceability-types/graph";
import { readDigitalLink, readPrivateId } from "@countykit/traceability-types/ids";
import type { Grower, ItemFacts, JourneyStop, TestRecord } from "@countykit/traceability-types/label";
import type { County } from "./county.js";
import { nameOf } from "./county-data.js";
import { stepName } from "./sentences.js";

const HARVESTED = "{urn:epcglobal:cbv:mda}harvestStartDate";

/** All that the county knows of a thing, whoever asks; `labelPage` then leaves to each what is theirs to see. */
export function itemFacts(county: County, id: string, history: Trace, language: Language): ItemFacts {
  const { data, events } = county;
  const places = new Set(history.places);
  const told = [...new Set(history.visits.map(({ event }) => event))].flatMap((event) => events[event] ?? []);
  const harvests = [...new Set(told.flatMap(({ ilmd }) => (typeof ilmd?.[HARVESTED] === "string" ? [ilmd[HARVESTED]] : [])))];
  const producer = Object.entries(data.producers).find(([place]) => places.has(place))?.[1];
  return {
    id,
    ...keyFacts(county, id, language),
    ...(harvests.length === 0 ? {} : { harvestDate: harvests.sort().join(language === "zh" ? "、" : ", ") }),
    ...(producer === undefined ? {} : { producer }),
    growers: Object.entries(data.growers).flatMap(([plot, grower]): readonly Grower[] => (places.has(plot) ? [grower] : [])),
    tests: told.flatMap((event) => testsIn(county, event, language)),
    journey: journeyOf(county, history, language),
  };
}

/** What its identifier says of a thing. What has no number of GS1 is fresh fruit, under the number that its grower gave it. */
function keyFacts({ data: { products } }: County, id: string, language: Language): ItemFacts {
  const link = readDigitalLink(id);
  if (!link.ok) {
    const own = readPrivateId(id);
    return { name: language === "zh" ? "黄金柰李鲜果" : "Golden nai plums, fresh", ...(own.ok ? { lot: own.value.local } : {}) };
  }
  const valueOf = (ai: string): string | undefined => link.value.elements.find((element) => element.ai === ai)?.value;
  const [gtin, lot, serial] = [valueOf("01") ?? "", valueOf("10"), valueOf("21")];
  const name = Object.hasOwn(products, gtin) ? products[gtin]?.[language] : undefined;
  return {
    ...(name === undefined ? {} : { name }),
    ...(lot === undefined ? {} : { lot }),
    ...(serial === undefined ? {} : { serial }),
  };
}

function testsIn(
  { data: { substances } }: County,
  { eventTime, sensorElementList = [] }: NormalEvent,
  language: Language,
): readonly TestRecord[] {
  return sensorElementList.flatMap(({ sensorReport }) =>
    sensorReport.flatMap(({ chemicalSubstance, value, uom }): readonly TestRecord[] => {
      if (chemicalSubstance === undefined || value === undefined) return [];
      const item = Object.hasOwn(substances, chemicalSubstance) ? substances[chemicalSubstance]?.[language] : undefined;
      // Parts per million of what was weighed (UN/ECE Recommendation 20: 59).
      return [
        {
          date: inChina(Date.parse(eventTime)).slice(0, 10),
          item: item ?? chemicalSubstance,
          result: uom === "59" ? `${value} mg/kg` : value,
        },
      ];
    }),
  );
}

/** A lot that lies in three crates is seen three times over; a stop is told once. */
function journeyOf(county: County, { visits }: Trace, language: Language): readonly JourneyStop[] {
  const stops = new Map(visits.map((visit) => [`${visit.time} ${visit.bizStep} ${visit.bizLocation ?? visit.readPoint}`, visit]));
  return [...stops.values()].map((visit) => stopOf(county, visit, language));
}

function stopOf({ data }: County, { time, bizStep, bizLocation, readPoint }: Visit, language: Language): JourneyStop {
  const place = bizLocation ?? readPoint;
  const owner = place !== undefined && Object.hasOwn(data.owners, place) ? data.owners[place] : undefined;
  return {
    time: inChina(time),
    ...(bizStep === undefined ? {} : { step: stepName(bizStep)[language] }),
    ...(place === undefined ? {} : { place: nameOf(data, place)[language] }),
    ...(owner === undefined ? {} : { party: nameOf(data, owner)[language] }),
  };
}

/** A moment as clocks in China show it. */
const inChina = (time: number): string => new Date(time + 8 * 3_600_000).toISOString().slice(0, 16).replace("T", " ");
