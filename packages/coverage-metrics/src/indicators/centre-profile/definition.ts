import { CENTRE_ASPECTS, type CentreAspect } from "../../figures/list-figures.js";
import { profileForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type CentreProfileParams = { readonly aspect: CentreAspect; readonly profile: readonly string[] };

/** How much of a list of services, functions, zones or rules the public service centre has (公共服务中心功能完备率). */
export const centreProfile: Definition<CentreProfileParams> = {
  id: "centre-profile",
  term: { zh: "公共服务中心功能完备率", en: "how much of a profile the service centre has" },
  numerator: { zh: "中心已具备的应有内容", en: "items of the profile that the centre has" },
  denominator: { zh: "应有内容", en: "all items of the profile" },
  unit: "items",
  measures: "ratio",
  params: {
    aspect: { kind: "choice", options: CENTRE_ASPECTS, term: { zh: "内容类别", en: "what is listed" } },
    profile: profileForm,
  },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "附件1 二.2" },
    { document: "遂府〔2021〕10号", locator: "四（二）1" },
    { document: "遂政办发〔2021〕15号", locator: "四（二）1" },
  ],
};
