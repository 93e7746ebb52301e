import type { NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { isUntraceable } from "../../ids/keys/untraceable.js";

/** What an event names, by what it does with it. */
export interface Named {
  readonly made: readonly string[];
  /** Of what was made: things with ids of their own, not classes. */
  readonly things: readonly string[];
  readonly used: readonly string[];
  readonly seen: readonly string[];
}

/** Logistic units, returnable and other assets, places: they carry goods and are none. */
const CARRIER = /^https:\/\/id\.gs1\.org\/(?:00|8003|8004|414|254|417)\//u;

/** Trade items and their parts, which stay goods also where they hold others. */
const TRADE_ITEM = /^https:\/\/id\.gs1\.org\/(?:01|8006|8010)\//u;

/** Whether an id names goods that can be followed (可追溯单元): things, and classes with a lot or serial number. */
export const isFollowed = (id: string): boolean => !isUntraceable(id) && !CARRIER.test(id);

/** Whether what holds others is goods all the same. */
export const isTradeItem = (id: string): boolean => TRADE_ITEM.test(id);

/** The goods that an event names; carriers are told by `parentID` and left out here. */
export function namedItems(event: NormalEvent): Named {
  const things = [
    ...(event.epcList ?? []),
    ...(event.childEPCs ?? []),
    ...classes(event.quantityList),
    ...classes(event.childQuantityList),
  ];
  const makes = event.type === "ObjectEvent" && event.action === "ADD";
  return {
    made: followed([...(makes ? things : []), ...(event.outputEPCList ?? []), ...classes(event.outputQuantityList)]),
    things: followed([...(makes ? (event.epcList ?? []) : []), ...(event.outputEPCList ?? [])]),
    used: followed([...(event.inputEPCList ?? []), ...classes(event.inputQuantityList)]),
    seen: makes ? [] : followed(things),
  };
}

const classes = (list: readonly Quantity[] | undefined): readonly string[] => (list ?? []).map(({ epcClass }) => epcClass);

const followed = (ids: readonly string[]): readonly string[] => [...new Set(ids)].filter(isFollowed);
