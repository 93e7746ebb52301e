import type { Rubric } from "@countykit/scoring-rubric";
import type { TopicId } from "../../topics.js";

const BY_ITEM: Readonly<Record<string, TopicId>> = {
  service: "centre",
  upward: "upward",
  training: "training",
  column: "disclosure",
  reporting: "disclosure",
  cases: "publicity",
  media: "publicity",
  tv: "publicity",
  poor70: "training",
  "fund-rules": "fund-management",
  "fund-ledger": "fund-management",
  "fund-spend": "fund-management",
  diverted: "fund-management",
  "on-time": "growth",
  results: "growth",
};

/** The heading of an item or veto; conditions of a demonstration station are about stations, the rest about how the work is led. */
export const topicOfItem = (id: string, rubric: Rubric): TopicId =>
  BY_ITEM[id] ?? (rubric.id.endsWith("demonstration-station") ? "stations" : "organisation");
