import { DATA_ASPECTS, type DataAspect } from "../../figures/list-figures.js";
import { profileForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type DataProfileParams = { readonly aspect: DataAspect; readonly profile: readonly string[] };

/** How much of a list of functions, datasets or equipment the county's big-data centre has (大数据中心功能完备率). */
export const dataProfile: Definition<DataProfileParams> = {
  id: "data-profile",
  term: { zh: "大数据中心功能完备率", en: "how much of a profile the big-data centre has" },
  numerator: { zh: "大数据中心已具备的应有内容", en: "items of the profile that it has" },
  denominator: { zh: "应有内容", en: "all items of the profile" },
  unit: "items",
  measures: "ratio",
  params: {
    aspect: { kind: "choice", options: DATA_ASPECTS, term: { zh: "内容类别", en: "what is listed" } },
    profile: profileForm,
  },
  cites: [
    { document: "遂府〔2021〕10号", locator: "四（一）6" },
    { document: "乐府办〔2022〕9号", locator: "附件1 二.2" },
    { document: "遂政办发〔2021〕15号", locator: "四（五）4" },
  ],
};
