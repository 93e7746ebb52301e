import { indicators, type IndicatorId, type Target } from "@countykit/coverage-metrics";
import type { Bilingual } from "@countykit/core";
import type { TopicId } from "../../topics.js";
import { both, upper } from "../../words.js";
import { formsOf, valueSaid } from "./params.js";

/** Parameters that only change the answer: windows, years, lists. Every other one changes what is counted, and so the question. */
const ANSWERING: ReadonlySet<string> = new Set([
  "to",
  "year",
  "period",
  "against",
  "profile",
  "criteria",
  "towns",
  "places",
  "means",
  "text",
  "open",
  "total",
  "every",
]);

/** A window that begins with the programme says which programme; one that ends besides takes what is new alone, of what lasts. */
const isNew = (params: object): boolean => "from" in params && "to" in params;

/** What lasts once it is there: new ones are another thing than all. */
const LASTING: ReadonlySet<IndicatorId> = new Set(["station-count", "facility-count"]);

/** Targets that their indicator counts alike and that are about different things all the same: whom each of several courses is for. */
const APART: ReadonlySet<string> = new Set([
  "training-cross-border-audience",
  "training-popular-audience",
  "training-follow-up",
  "centre-team-scope",
]);

/** The question of a target: its indicator with all parameters that tell what is counted. Only what is counted alike stands side by side. */
export function questionOf({ id: target, asks, title }: Target): { readonly id: string; readonly title: Bilingual } {
  const { indicator } = asks;
  const forms = formsOf(indicator);
  const { term } = indicators[indicator].definition;
  const added = LASTING.has(indicator) && isNew(asks.params);
  const telling = Object.entries(asks.params).filter(([name]) => !ANSWERING.has(name) && name !== "from");
  const apart = APART.has(target);
  const id = [
    indicator,
    ...telling.map(([name, value]) => `${name}=${String(value)}`),
    ...(added ? ["new"] : []),
    ...(apart ? [target] : []),
  ].join("/");
  // A parameter without words of its own is known by the title of the target.
  const named = telling.map(([name, value]) => {
    const form = forms[name];
    return form?.kind === "choice" ? valueSaid(form, value) : null;
  });
  if (apart || added || named.includes(null)) return { id, title };
  const words = named.filter((one) => one !== null);
  if (words.length === 0) return { id, title: upper(term) };
  return {
    id,
    title: both(`${term.zh}：${words.map(({ zh }) => zh).join("、")}`, `${upper(term).en}: ${words.map(({ en }) => en).join(", ")}`),
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
