import type { Pairing } from "../../rosters/rows.js";
import { PAIRING_KINDS } from "../../rosters/words.js";
import type { Definition } from "../indicator.js";
import { WINDOW, type Window } from "../window.js";

export type PairingCountParams = Window & { readonly kind: Pairing["kind"] };

/** Activities of pairing assistance (结对帮扶活动次数). */
export const pairingCount: Definition<PairingCountParams> = {
  id: "pairing-count",
  term: { zh: "结对帮扶活动次数", en: "activities of pairing assistance" },
  numerator: { zh: "期间内的该类帮扶活动", en: "activities of the kind in the window" },
  denominator: null,
  unit: "events",
  measures: "count",
  params: {
    kind: { kind: "choice", options: PAIRING_KINDS, term: { zh: "活动类别", en: "kind of activity" } },
    ...WINDOW,
  },
  cites: [{ document: "遂政办发〔2021〕15号", locator: "四（七）1" }],
};
