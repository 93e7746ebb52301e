import type { Action, NormalEvent, Quantity } from "../../epcis/normal-event.js";
import { instantOf } from "./random-events.js";

const when = (day: number) => ({ eventTime: new Date(instantOf(day)).toISOString(), eventTimeZoneOffset: "+08:00" });

/** Ids of the tests. */
export const crate = (number: number | string): string => `https://farm.example.cn/crate/${number}`;
export const item = (number: number | string): string => `https://farm.example.cn/item/${number}`;
export const lot = (number: number | string): string => `https://farm.example.cn/lot/${number}`;
export const shop = (number: number | string): string => `https://farm.example.cn/shop/${number}`;

/** Children as a quantity list, or things as they are. */
type Children = readonly (string | Quantity)[];

const split = (children: Children) => ({
  things: children.filter((child) => typeof child === "string"),
  classes: children.filter((child) => typeof child !== "string"),
});

export function pack(
  day: number,
  action: Action,
  parentID: string,
  children: Children = [],
  type: NormalEvent["type"] = "AggregationEvent",
): NormalEvent {
  const { things, classes } = split(children);
  return { type, action, parentID, childEPCs: things, childQuantityList: classes, ...when(day) };
}

export const attach = (day: number, action: Action, parentID: string, children: Children = []): NormalEvent =>
  pack(day, action, parentID, children, "AssociationEvent");

export function make(day: number, inputs: Children, outputs: Children, more: Partial<NormalEvent> = {}): NormalEvent {
  const [from, to] = [split(inputs), split(outputs)];
  const lists = { inputEPCList: from.things, inputQuantityList: from.classes, outputEPCList: to.things, outputQuantityList: to.classes };
  return { type: "TransformationEvent", ...lists, ...when(day), ...more };
}

export function see(day: number, action: Action, objects: Children, place?: string, more: Partial<NormalEvent> = {}): NormalEvent {
  const { things, classes } = split(objects);
  return {
    type: "ObjectEvent",
    action,
    epcList: things,
    quantityList: classes,
    ...(place === undefined ? {} : { bizLocation: { id: place } }),
    ...when(day),
    ...more,
  };
}

/** An amount in kilograms, or without an amount. */
export const kilos = (epcClass: string, quantity?: string): Quantity =>
  quantity === undefined ? { epcClass } : { epcClass, quantity, uom: "KGM" };
