import { RECOGNISED_KINDS, type RecognisedKind } from "../../figures/market-figures.js";
import type { Definition } from "../indicator.js";

export type RecognisedVillagesParams = { readonly kind: RecognisedKind };

/** Villages and towns recognised as professional or specialty ones (电商专业村、特色村数). */
export const recognisedVillages: Definition<RecognisedVillagesParams> = {
  id: "recognised-villages",
  term: { zh: "电商专业村（特色村）数", en: "villages recognised" },
  numerator: { zh: "累计建成的电商专业村或特色村", en: "villages or towns recognised so far" },
  denominator: null,
  unit: "villages",
  measures: "count",
  params: { kind: { kind: "choice", options: RECOGNISED_KINDS, term: { zh: "类别", en: "kind" } } },
  cites: [
    { document: "遂政办发〔2021〕15号", locator: "三" },
    { document: "遂政办发〔2021〕15号", locator: "四（六）1" },
  ],
};
