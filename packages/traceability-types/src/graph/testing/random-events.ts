import type { Action, NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { type Dice, diceOf, oneOf, shuffled, someOf } from "./dice.js";

const GTIN = "https://id.gs1.org/01/06901234567892";
const OTHER = "https://id.gs1.org/01/06901234567908";

/** Things that are packed, lots, and what they are packed in. Few, so that they meet. */
export const CRATES = [
  "https://id.gs1.org/8003/06901234567892C1",
  "https://id.gs1.org/8003/06901234567892C2",
  "https://id.gs1.org/00/069012345600000012",
  "https://farm.example.cn/truck/1",
] as const;
export const THINGS = [`${GTIN}/21/A`, `${GTIN}/21/B`, `${OTHER}/21/A`, "https://farm.example.cn/item/1"] as const;
export const LOTS = [`${GTIN}/10/L1`, `${GTIN}/10/L2`, `${OTHER}/10/L1`, "https://farm.example.cn/lot/1"] as const;
export const KINDS = [GTIN, OTHER] as const;
export const ALL: readonly [string, ...string[]] = [...CRATES, ...THINGS, ...LOTS, ...KINDS];

const PLACES = ["https://id.gs1.org/414/6901234000016", "https://farm.example.cn/shop/1", "https://farm.example.cn/shop/2"] as const;
const PARTIES = ["https://id.gs1.org/417/6901234000016", "https://farm.example.cn/party/1"] as const;

/** Instants of the tests: a few days, so that much happens at once. */
export const instantOf = (day: number): number => Date.UTC(2026, 6, 1) + day * 86_400_000;
const textOf = (day: number): string => new Date(instantOf(day)).toISOString();

/** A set of events in which all that makes tracing hard is common. */
export function randomEvents(seed: number, count: number, days = 8): readonly NormalEvent[] {
  const dice = diceOf(seed);
  const events: NormalEvent[] = [];
  for (let number = 0; number < count; number += 1) {
    const before = oneOf<NormalEvent | undefined>(dice, [undefined, ...events]);
    // One in eight is a copy or a correction of one that came before.
    const again = dice(8) === 0 && before !== undefined && before.errorDeclaration === undefined ? repeated(dice, before, days) : undefined;
    events.push(again ?? freshEvent(dice, number, days));
  }
  return shuffled(dice, events);
}

function repeated(dice: Dice, event: NormalEvent, days: number): NormalEvent {
  const { recordTime: _recorded, ...rest } = event;
  switch (dice(5)) {
    case 0:
      return event;
    case 1:
      return { ...rest, recordTime: textOf(dice(days + 4)) };
    case 2:
      return event.eventID === undefined || event.type !== "ObjectEvent" ? event : { ...event, disposition: "in_transit" };
    default: {
      const { eventID: _id, ...nameless } = event;
      const declared = { errorDeclaration: { declarationTime: textOf(dice(days + 4)) } };
      return dice(3) === 0 ? { ...nameless, ...declared } : { ...event, ...declared };
    }
  }
}

function freshEvent(dice: Dice, number: number, days: number): NormalEvent {
  const base = {
    eventTime: textOf(dice(days)),
    eventTimeZoneOffset: "+08:00",
    ...(dice(3) === 0 ? { recordTime: textOf(dice(days + 4)) } : {}),
    ...(dice(3) > 0 ? { eventID: `urn:uuid:${number}` } : {}),
    ...(dice(3) === 0 ? { bizStep: "shipping", bizLocation: { id: oneOf(dice, PLACES) } } : {}),
    ...(dice(4) === 0 ? { readPoint: { id: oneOf(dice, PLACES) }, disposition: oneOf(dice, ["in_transit", "sellable_accessible"]) } : {}),
    ...(dice(6) === 0 ? { destinationList: [{ type: "owning_party", destination: oneOf(dice, PARTIES) }] } : {}),
    ...(dice(6) === 0 ? { bizTransactionList: [{ type: "po", bizTransaction: `https://farm.example.cn/po/${dice(2)}` }] } : {}),
  };
  const kind = dice(12);
  if (kind < 6) return packing(dice, base, "AggregationEvent");
  if (kind === 6) return packing(dice, base, "AssociationEvent");
  if (kind < 10) return transforming(dice, base);
  return observing(dice, base);
}

type Base = Omit<NormalEvent, "type">;

const amounts = (dice: Dice, of: readonly string[]): readonly Quantity[] =>
  of.map((epcClass) => {
    if (dice(4) === 0) return { epcClass };
    const quantity = oneOf(dice, ["1", "2", "3", "0.5", "2.5"]);
    return dice(2) === 0 ? { epcClass, quantity, uom: oneOf(dice, ["KGM", "KGM", "KGM", "LTR"]) } : { epcClass, quantity };
  });

const actionOf = (dice: Dice): Action => oneOf(dice, ["ADD", "ADD", "ADD", "OBSERVE", "DELETE", "DELETE"]);

/** The list under its name, when there is anything on it. */
const listed = <K extends string, T>(name: K, list: readonly T[]): { readonly [key in K]?: readonly T[] } =>
  list.length === 0 ? {} : ({ [name]: list } as { readonly [key in K]: readonly T[] });

function packing(dice: Dice, base: Base, type: "AggregationEvent" | "AssociationEvent"): NormalEvent {
  const action = actionOf(dice);
  const parentID = oneOf(dice, CRATES);
  // A crate may be in a crate, and even in itself; a DELETE often names nothing.
  const all = action === "DELETE" && dice(3) === 0;
  const children = all ? [] : [...someOf(dice, THINGS, 3), ...someOf(dice, CRATES, 6)];
  const classes = all ? [] : [...someOf(dice, LOTS, 4), ...someOf(dice, KINDS, 12), ...someOf(dice, LOTS, 16)];
  return {
    type,
    ...base,
    action,
    ...(action === "OBSERVE" && dice(6) === 0 ? {} : { parentID }),
    ...listed("childEPCs", children),
    ...listed("childQuantityList", amounts(dice, classes)),
  };
}

function transforming(dice: Dice, base: Base): NormalEvent {
  const group = dice(3) === 0 ? { transformationID: `https://farm.example.cn/run/${dice(2)}` } : {};
  const half = group.transformationID === undefined ? 3 : dice(3);
  const inputs =
    half === 0
      ? {}
      : {
          ...listed("inputEPCList", someOf(dice, [...THINGS, ...CRATES], 5)),
          ...listed("inputQuantityList", amounts(dice, [...someOf(dice, LOTS, 3), ...someOf(dice, KINDS, 8)])),
        };
  const outputs =
    half === 1
      ? {}
      : {
          ...listed("outputEPCList", someOf(dice, [...THINGS, ...CRATES], 5)),
          ...listed("outputQuantityList", amounts(dice, [...someOf(dice, LOTS, 3), ...someOf(dice, KINDS, 8)])),
        };
  return { type: "TransformationEvent", ...base, ...group, ...inputs, ...outputs, ...lots(dice) };
}

function observing(dice: Dice, base: Base): NormalEvent {
  const type = dice(4) === 0 ? "TransactionEvent" : "ObjectEvent";
  return {
    type,
    ...base,
    action: oneOf(dice, ["ADD", "ADD", "OBSERVE", "OBSERVE", "DELETE"]),
    ...(type === "TransactionEvent" && dice(2) === 0 ? { parentID: oneOf(dice, CRATES) } : {}),
    ...listed("epcList", someOf(dice, [...THINGS, ...CRATES], 3)),
    ...listed("quantityList", amounts(dice, [...someOf(dice, LOTS, 4), ...someOf(dice, KINDS, 10)])),
    ...lots(dice),
  };
}

const lots = (dice: Dice): Pick<NormalEvent, "ilmd"> => {
  if (dice(4) > 0) return {};
  return {
    ilmd:
      dice(2) === 0
        ? { "{urn:epcglobal:cbv:mda:}lotNumber": "L1" }
        : { "{https://ref.gs1.org/cbv/}lotNumber": "L2", "{https://x.example/}a": [1, { "{https://x.example/}b": "c" }] },
  };
};
