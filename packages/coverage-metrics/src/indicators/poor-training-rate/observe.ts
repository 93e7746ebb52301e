import { difference, intersect } from "@countykit/core";
import type { Book } from "../../figures/book.js";
import { fact } from "../../figures/open-book.js";
import { ablePoor, migrantPoor, type PoorBase, poorAtHome } from "../../figures/population-figures.js";
import { intervalOf, type Quantity, quantityOf } from "../../figures/quantity.js";
import type { Indicator } from "../indicator.js";
import { personTimesOverPersons } from "../mixed-units.js";
import { traineesFigure, traineesIn, whoOf } from "../trainees-in.js";
import { type PoorTrainingRateParams, poorTrainingRate as definition } from "./definition.js";

/** Holds the poor who were trained against those able to work who stayed. The numerator is the whole county's in either base, as the documents have it. */
export const poorTrainingRate: Indicator<PoorTrainingRateParams> = {
  definition,
  observe: (book, { of, base, ...window }) => {
    const who = whoOf({ scope: "poor", ...window });
    return {
      part: traineesIn(book, of, who),
      whole: book.number(poorAtHome(base), undefined, () => lessMigrants(book, base)),
      figures: { part: [traineesFigure(of, who, book.asOf).id], whole: [poorAtHome(base).id, ablePoor(base).id, migrantPoor(base).id] },
      remarks: of === "person-times" ? [personTimesOverPersons] : [],
    };
  },
};

/** Migrants are among those able to work, so nobody is less than nobody. */
function lessMigrants(book: Book, base: PoorBase): Quantity {
  const [able, migrants] = [book.number(ablePoor(base)), book.number(migrantPoor(base))];
  const left = intersect(difference(intervalOf(able), intervalOf(migrants)), intervalOf({ min: "0", max: null }));
  const evidence = [...able.evidence, ...migrants.evidence];
  return left === null
    ? { unit: "persons", min: "0", max: able.max, missing: [fact(poorAtHome(base))], evidence }
    : quantityOf("persons", left, [...able.missing, ...migrants.missing], evidence);
}
