import type { Citation } from "@countykit/core";
import type { Condition } from "../conditions/condition.js";
import type { Item, Rubric } from "../rubric.js";
import { flag, holds, number } from "./forms.js";

const cite: Citation = { document: "始府办〔2021〕12号", locator: "三（二）4" };

const CASES = { unit: "cases", unitLabel: { zh: "个案例", en: "case(s)" }, whole: true, least: "0" };
const PERSONS = { unit: "persons", unitLabel: { zh: "人", en: "person(s)" }, whole: true, least: "0" };

const atLeast = (fact: string, limit: string): Condition => ({
  kind: "compare",
  measure: { kind: "fact", fact },
  operator: ">=",
  limit,
});

/** The plan gives no points; one for each condition counts how many are met. */
const condition = (id: string, zh: string, en: string, when: Condition): Item => ({
  id,
  title: { zh, en },
  weight: 1,
  cite,
  scale: { kind: "flag", points: 1, when },
  evidence: [],
});

/**
 * What makes a village station of Shixing a demonstration station (示范点要求): five cases that helped farming, a hundred persons served, ten cases of
 * convenience service, and the model of one village, station, group, shop and product. All four have to hold: each counts one point, and only four points
 * are the grade `qualified`. The items without points are the conditions that failed.
 *
 * @example
 * ```ts
 * import { demonstrationStation, score } from "@countykit/scoring-rubric";
 *
 * const facts = [
 *   { id: "station.farm-cases", value: "5" },
 *   { id: "station.persons-served", value: "100" },
 *   { id: "station.convenience-cases", value: "9" },
 *   { id: "station.model", value: true },
 * ];
 * const scoring = score(demonstrationStation, { schema: "countykit-score/1", rubric: demonstrationStation.id, asOf: "2022-08-31", facts });
 * scoring.rating; // => { kind: "grade", grade: "not-qualified" }
 * scoring.groups[0]?.items.filter(({ points }) => points.max === 0).map(({ id }) => id); // => ["convenience-cases"]
 * ```
 * @source 始府办〔2021〕12号, section 三（二）4
 */
export const demonstrationStation: Rubric = {
  schema: "countykit-rubric/1",
  id: "cn-2021-shixing-shi-fu-ban-12-demonstration-station",
  title: { zh: "始兴县村级电商物流服务站示范点要求", en: "Shixing's demonstration stations" },
  document: "始府办〔2021〕12号",
  level: "county",
  jurisdiction: "440222",
  cohorts: [2019],
  cutoff: null,
  weight: 4,
  facts: [
    number("station.farm-cases", CASES, { zh: "电商助农或兴农案例数", en: "cases in which e-commerce helped farming" }),
    number("station.persons-served", PERSONS, { zh: "所在村的服务人数", en: "persons of the village who were served" }),
    number("station.convenience-cases", CASES, { zh: "便民服务案例数", en: "cases of convenience service" }),
    flag("station.model", "形成一村一站一群一店一品的基本模型", "the model of one village, station, group, shop and product is there"),
  ],
  groups: [
    {
      id: "demonstration-station",
      title: { zh: "示范点要求", en: "Demonstration station" },
      weight: 4,
      cite,
      items: [
        condition("farm-cases", "电商助农或兴农案例", "Cases that helped farming", atLeast("station.farm-cases", "5")),
        condition("persons-served", "服务人数", "Persons served", atLeast("station.persons-served", "100")),
        condition("convenience-cases", "便民服务案例", "Cases of convenience service", atLeast("station.convenience-cases", "10")),
        {
          ...condition("model", "一村一站一群一店一品", "One village, station, group, shop and product", holds("station.model")),
          note: {
            zh: "进度表中的同一要求少“一群”，以正文为准。",
            en: "The same condition in the schedule of the plan leaves out the group; the text is followed.",
          },
        },
      ],
    },
  ],
  bonus: null,
  vetoes: [],
  grades: [
    { id: "qualified", title: { zh: "符合示范点要求", en: "Qualified" }, from: 4 },
    { id: "not-qualified", title: { zh: "不符合示范点要求", en: "Not qualified" }, from: 0 },
  ],
};
