import { indicators, type IndicatorId, type Target } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { TopicId } from "../../topics.js";
import { both } from "../../words.js";
import { formsOf, valueSaid } from "./params.js";

/** Parameters that change the question; windows, years and lists only change the answer. */
const TELLING = new Set(["kind", "of", "series", "aspect", "subject", "what", "role", "item", "good", "list", "channel"]);

/** The question of a target: its indicator with the parameters that tell what is counted. */
export function questionOf({ asks, title }: Target): { readonly id: string; readonly title: Bilingual } {
  const forms = formsOf(asks.indicator);
  const { term } = indicators[asks.indicator].definition;
  const telling = Object.entries(asks.params).filter(([name]) => TELLING.has(name));
  const id = [asks.indicator, ...telling.map(([, value]) => String(value))].join("/");
  // A parameter without words of its own is known by the title of the target.
  const named = telling.map(([name, value]) => {
    const form = forms[name];
    return form?.kind === "choice" ? valueSaid(form, value) : null;
  });
  if (named.includes(null)) return { id, title };
  const words = named.filter((one) => one !== null);
  if (words.length === 0) return { id, title: term };
  return {
    id,
    title: both(`${term.zh}：${words.map(({ zh }) => zh).join("、")}`, `${term.en}: ${words.map(({ en }) => en).join(", ")}`),
  };
}

/** Indicators that are asked for many matters take the topic of the target, by the beginning of its id. */
const BY_PREFIX: Readonly<Record<string, TopicId>> = {
  centre: "centre",
  cluster: "centre",
  station: "stations",
  stations: "stations",
  logistics: "logistics",
  down: "commerce",
  transform: "commerce",
  training: "training",
  upward: "upward",
  market: "upward",
  pairing: "upward",
  brand: "brands",
  standard: "brands",
  trace: "brands",
  growth: "growth",
  poverty: "growth",
  fact: "growth",
  data: "disclosure",
  performance: "growth",
};

const BY_INDICATOR: Partial<Record<IndicatorId, TopicId>> = {
  "facility-area": "centre",
  "facility-staff": "centre",
  "training-rooms": "centre",
  "running-months": "centre",
  "team-formed": "centre",
  "centre-profile": "centre",
  "resident-firms": "centre",
  "resident-kinds": "centre",
  "site-criteria": "centre",
  "equipment-count": "centre",
  "village-coverage": "stations",
  "town-coverage": "stations",
  "poverty-village-coverage": "stations",
  "coverage-by-town": "stations",
  "station-count": "stations",
  "network-size": "stations",
  "station-visibility": "stations",
  "station-profile": "stations",
  "station-sites": "stations",
  "station-keepers": "stations",
  "station-hosts": "stations",
  "sign-text": "stations",
  "demonstration-stations": "stations",
  "parcel-count": "logistics",
  "training-person-times": "training",
  "training-persons": "training",
  "training-rate": "training",
  "poor-training-rate": "training",
  "conversion-rate": "training",
  "conversion-count": "training",
  "session-count": "training",
  "follow-up-count": "training",
  "training-records": "training",
  "trained-firms": "training",
  "training-profile": "training",
  "training-variety": "training",
  "live-hosts": "training",
  "sales-quantity": "upward",
  "product-count": "upward",
  "listing-platforms": "upward",
  "platform-count": "upward",
  "sales-tiers": "upward",
  "shop-count": "upward",
  "pairing-count": "upward",
  "brand-count": "brands",
  "standard-count": "brands",
  "event-count": "publicity",
  "event-files": "publicity",
  "event-kinds": "publicity",
  "data-profile": "disclosure",
  "firm-count": "commerce",
  "unit-cost": "fund-shares",
  "completion-rate": "fund-management",
};

/** The heading of a target: that of its indicator, else by its id; what is left is about growth and results. */
export const topicOfTarget = ({ id, asks }: Target): TopicId =>
  BY_INDICATOR[asks.indicator] ?? BY_PREFIX[id.split("-")[0] ?? ""] ?? "growth";

export const topicOfIndicator = (id: IndicatorId): TopicId => BY_INDICATOR[id] ?? "growth";
