import type { Bilingual } from "@countykit/core";
import type { FigureName } from "./book.js";
import { equipmentOf } from "./facility-figures.js";
import { newVillageStations } from "./station-figures.js";
import { trainees } from "./training-figures.js";

/** Things of which a plan says what so many of them cost together. */
export type Costed = "computers" | "new-village-stations" | "training";

interface CostedTerm {
  readonly term: Bilingual;
  /** The figure it is counted in. */
  readonly quantity: FigureName;
}

/** 计价事项. */
export const COSTED: Readonly<Record<Costed, CostedTerm>> = {
  computers: { term: { zh: "电脑", en: "computers" }, quantity: equipmentOf("电脑") },
  "new-village-stations": { term: { zh: "新增村级站点", en: "new village stations" }, quantity: newVillageStations },
  training: { term: { zh: "培训", en: "training" }, quantity: trainees("person-times") },
};

/** What all of them cost together (总费用), in yuan. */
export const costOf = (item: Costed): FigureName => ({
  id: `cost.${item}`,
  term: { zh: `${COSTED[item].term.zh}费用`, en: `cost of ${COSTED[item].term.en}` },
  unit: "yuan",
});
