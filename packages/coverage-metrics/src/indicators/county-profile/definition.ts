import { COUNTY_ASPECTS, type CountyAspect } from "../../figures/list-figures.js";
import { profileForm } from "../forms.js";
import type { Definition } from "../indicator.js";

export type CountyProfileParams = { readonly aspect: CountyAspect; readonly profile: readonly string[] };

/** How many of the systems, or of the services that enter the villages, the county has (县域体系完备率). */
export const countyProfile: Definition<CountyProfileParams> = {
  id: "county-profile",
  term: { zh: "县域体系完备率", en: "how much of a profile the county has" },
  numerator: { zh: "全县已具备的应有内容", en: "items of the profile that the county has" },
  denominator: { zh: "应有内容", en: "all items of the profile" },
  unit: "items",
  measures: "ratio",
  params: {
    aspect: { kind: "choice", options: COUNTY_ASPECTS, term: { zh: "内容类别", en: "what is listed" } },
    profile: profileForm,
  },
  cites: [
    { document: "遂府〔2021〕10号", locator: "三（一）" },
    { document: "遂政办发〔2021〕15号", locator: "三（二）" },
  ],
};
