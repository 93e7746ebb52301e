import type { Ledger } from "../events/ledger.js";
import { responsibleFor } from "../events/responsible-party.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, type Look, shownBy, tally } from "./tally.js";

/** 责任可认定: every event that counts leads to somebody who answers for it. */
export function responsibilityAttributable(
  { counted }: Ledger,
  partyOf: ((place: string) => string | null) | undefined,
  most: number,
): CapabilityResult {
  const look: Look = { capability: "responsibility-attributable", of: "events", most };
  return tally(
    look,
    counted,
    ({ event, ref }) => (responsibleFor(event, partyOf) === null ? lacking("nobody-responsible", { subject: ref }) : shownBy(ref)),
    ({ ref }) => ref,
  );
}
