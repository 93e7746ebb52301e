import type { Bilingual } from "@countykit/core";
import type { Trainees, TraineeScope } from "../figures/training-figures.js";
import { SESSION_KINDS } from "../rosters/words.js";

/** Attendances or people. */
export const TRAINEES: Readonly<Record<Trainees, Bilingual>> = {
  "person-times": { zh: "人次", en: "person-times" },
  persons: { zh: "人数", en: "persons" },
};

/** Which trainees. */
export const TRAINEE_SCOPES: Readonly<Record<TraineeScope, Bilingual>> = {
  all: { zh: "全部", en: "all" },
  poor: { zh: "建档立卡贫困人口", en: "registered poor" },
  pairing: { zh: "结对帮扶", en: "for the partner county" },
  ...SESSION_KINDS,
};
