import type { NormalEvent } from "../../epcis/normal-event.js";
import { contentKey } from "../events/content-key.js";
import type { Ledger } from "../events/ledger.js";
import type { CapabilityResult } from "./capability-result.js";
import { lacking, type Look, shownBy, tally, unlooked } from "./tally.js";

/** 信息可存储: every event that counts reads back as it was written. When it was recorded may be said by the store. */
export function informationStorable(
  { counted }: Ledger,
  readBack: ((event: NormalEvent) => NormalEvent | null) | undefined,
  most: number,
): CapabilityResult {
  const look: Look = { capability: "information-storable", of: "events", most };
  if (readBack === undefined) return unlooked(look, counted.length, NEEDS);
  return tally(
    look,
    counted,
    ({ event, ref: subject }) => {
      const back = readBack(event);
      if (back === null) return lacking("not-stored", { subject });
      const same = back.eventID === event.eventID && contentKey(back) === contentKey(event);
      return same ? shownBy(subject) : lacking("stored-otherwise", { subject });
    },
    ({ ref }) => ref,
  );
}

const NEEDS = { zh: "需要给出把事件读回来的办法（readBack）", en: "Needs a way to read events back (readBack)" };
