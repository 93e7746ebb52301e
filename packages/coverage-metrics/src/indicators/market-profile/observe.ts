import type { MissingFact } from "@countykit/core";
import { marketList, type MarketSubject } from "../../figures/market-list-figures.js";
import { bounded, known } from "../../figures/quantity.js";
import { checklist } from "../checklist.js";
import type { Indicator } from "../indicator.js";
import { type MarketProfileParams, marketProfile as definition } from "./definition.js";
import { listed } from "./listed.js";

/**
 * Holds what the county has against what the document names. Where the document says that there are more than it names, what is there beyond the names
 * may be one of the others, and a complete list without it is not.
 */
export const marketProfile: Indicator<MarketProfileParams> = {
  definition,
  observe: (book, { subject, profile, total }) => {
    const figure = marketList(subject);
    const there = book.names(figure, () => listed(book, subject));
    const { part, whole, lacking, extra } = checklist(profile, there, "items");
    const more = (total ?? 0) - Number(whole.min);
    const figures = { part: [figure.id] };
    if (more <= 0) return { part, whole, lacking, extra, figures };
    const others = there.complete ? Math.min(more, new Set(extra).size) : more;
    return {
      part: bounded("items", part.min ?? "0", Number(part.max) + others, [...part.missing, unnamed(subject)], part.evidence),
      whole: known("items", total ?? 0),
      lacking,
      extra,
      figures,
    };
  },
};

/** What the document does not name. */
const unnamed = (subject: MarketSubject): MissingFact => {
  const { id, term } = marketList(subject);
  return { id: `figure/${id}.unnamed`, label: { zh: `${term.zh}中文件未列明的项`, en: `what the document does not name of: ${term.en}` } };
};
