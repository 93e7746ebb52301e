import type { Definition } from "../indicator.js";
import { LIST_NAMES, type ListId } from "./lists-table.js";

export type ListSizeParams = { readonly list: ListId };

/** Number of entries of a list (清单项数): functions of the centre, zones, services at the stations, and so on. */
export const listSize: Definition<ListSizeParams> = {
  id: "list-size",
  term: { zh: "清单项数", en: "number of entries of a list" },
  numerator: { zh: "清单所列各项", en: "entries of the list" },
  denominator: null,
  unit: "items",
  measures: "count",
  params: { list: { kind: "choice", options: LIST_NAMES, term: { zh: "清单", en: "list" } } },
  cites: [
    { document: "乐府办〔2022〕9号", locator: "附件1 二.2" },
    { document: "lechang-2019/self-evaluation", locator: "四（一）(1)" },
  ],
};
