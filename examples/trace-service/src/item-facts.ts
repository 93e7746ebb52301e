import type { Language } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { Visit } from "@countykit/traceability-types/graph";
import { readDigitalLink, readPrivateId } from "@countykit/traceability-types/ids";
import type { Grower, ItemFacts, JourneyStop, TestRecord } from "@countykit/traceability-types/label";
import type { County, History } from "./county.js";
import { nameOf } from "./county-data.js";
import { answersFor } from "./made-by.js";
import { stepName } from "./sentences.js";

/** What a page takes of a list: the last stops and tests, so that no number of events keeps a label from telling of a recall. */
const MOST = 1000;
/** Days of harvest that are told in one line. */
const MOST_DAYS = 100;

/** Master data of GS1 come with either name, as their context or XML declares it. */
const HARVESTED = ["{urn:epcglobal:cbv:mda:}harvestStartDate", "{urn:epcglobal:cbv:mda}harvestStartDate"] as const;

interface Asked {
  readonly id: string;
  readonly history: History;
  /** Whose identity cards may be told at all. */
  readonly cardsOf: readonly string[] | "all";
  readonly language: Language;
}

/** All that the county knows of a thing; `labelPage` then leaves to each what is theirs to see. */
export function itemFacts(county: County, { id, history, cardsOf, language }: Asked): ItemFacts {
  const { data, events } = county;
  const places = new Set(history.places);
  const told = [...new Set(history.visits.map(({ event }) => event))].flatMap((event) => events[event] ?? []);
  const harvests = [
    ...new Set(told.flatMap(({ ilmd }) => HARVESTED.flatMap((name) => ilmd?.[name] ?? []).filter((day) => typeof day === "string"))),
  ];
  const producer = Object.entries(data.producers).find(([place]) => places.has(place))?.[1];
  return {
    id,
    ...keyFacts(county, id, language),
    ...(harvests.length === 0
      ? {}
      : {
          harvestDate: harvests
            .sort()
            .slice(-MOST_DAYS)
            .join(language === "zh" ? "、" : ", "),
        }),
    ...(producer === undefined ? {} : { producer }),
    growers: Object.entries(data.growers).flatMap(([plot, grower]): readonly Grower[] => {
      if (!places.has(plot)) return [];
      return cardsOf === "all" || cardsOf.includes(answersFor(data, plot)) ? [grower] : [withoutCard(grower)];
    }),
    tests: told.flatMap((event) => testsIn(county, event, language)).slice(-MOST),
    journey: journeyOf(county, history, language).slice(-MOST),
  };
}

/** Who made a thing of others' fruit owns the thing, and is a stranger to the growers' identity cards. */
function withoutCard(grower: Grower): Grower {
  const { idCard, ...rest } = grower;
  return idCard === undefined ? grower : rest;
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
function journeyOf(county: County, { visits }: History, language: Language): readonly JourneyStop[] {
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
