import type { StationLevel } from "../../figures/station-figures.js";
import { levelForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type SignTextParams = {
  /** What the sign has to say, to the letter; left out, any sign will do. */
  readonly text?: string;
  readonly level?: StationLevel;
};

/** Share of the stations with the sign that is asked for (站点标牌规范率). */
export const signText: Definition<SignTextParams> = {
  id: "sign-text",
  term: { zh: "站点标牌规范率", en: "stations with the sign asked for" },
  numerator: { zh: "标牌文字与要求一致的站点", en: "stations whose sign says what is asked" },
  denominator: { zh: "已建成的站点", en: "all stations that stand" },
  unit: "stations",
  measures: "ratio",
  params: { text: { kind: "text", optional: true, term: { zh: "标牌文字", en: "what the sign says" } }, level: levelForm },
  cites: [
    { document: "遂府〔2021〕10号", locator: "四（二）3" },
    { document: "遂政办发〔2021〕15号", locator: "四（二）2" },
  ],
};
