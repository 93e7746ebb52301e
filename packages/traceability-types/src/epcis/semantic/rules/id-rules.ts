import type { Issue } from "@countykit/core";
import { canonicalId } from "../../../ids/keys/canonical-id.js";
import { LONGEST_REMEMBERED } from "../../normal/longest-remembered.js";
import { quickId } from "../../normal/quick-id.js";
import type { NormalEvent, Quantity } from "../../normal-event.js";
import { compareDecimals } from "../compare-decimals.js";
import { type EventRule, rule } from "../rule.js";

const THINGS = ["epcList", "childEPCs", "inputEPCList", "outputEPCList"] as const;
const CLASSES = ["quantityList", "childQuantityList", "inputQuantityList", "outputQuantityList"] as const;

/** What is wrong with identifiers that were looked at before; most are right. */
const MOST = 1 << 16;
let faults = new Map<string, Issue | null>();

function faultOf(id: string): Issue | null {
  if (quickId(id) === id) return null;
  const before = faults.get(id);
  if (before !== undefined) return before;
  const read = canonicalId(id);
  const fault = read.ok ? null : (read.issues[0] ?? null);
  if (id.length > LONGEST_REMEMBERED) return fault;
  if (faults.size >= MOST) faults = new Map();
  faults.set(id, fault);
  return fault;
}

/** Fields that have one identifier. */
const SINGLE: readonly (readonly [string, (event: NormalEvent) => string | undefined])[] = [
  ["/parentID", ({ parentID }) => parentID],
  ["/transformationID", ({ transformationID }) => transformationID],
  ["/readPoint/id", ({ readPoint }) => readPoint?.id],
  ["/bizLocation/id", ({ bizLocation }) => bizLocation?.id],
];

const badId: EventRule = rule("bad-id", "error", "GS1 CBV 2.0, 8; GS1 General Specifications 7.9", (event, found) => {
  const tell = (id: string, fault: Issue, path: string): void => found(path, { reason: fault.message }, id);
  for (const field of THINGS) {
    const list = event[field];
    if (list === undefined) continue;
    for (let at = 0; at < list.length; at += 1) {
      const id = list[at] ?? "";
      const fault = faultOf(id);
      // A path is made only where something is wrong: there are millions of identifiers.
      if (fault !== null) tell(id, fault, `/${field}/${at}`);
    }
  }
  for (const field of CLASSES) {
    event[field]?.forEach(({ epcClass }, at) => {
      const fault = faultOf(epcClass);
      if (fault !== null) tell(epcClass, fault, `/${field}/${at}/epcClass`);
    });
  }
  for (const [path, idOf] of SINGLE) {
    const id = idOf(event);
    const fault = id === undefined ? null : faultOf(id);
    if (id !== undefined && fault !== null) tell(id, fault, path);
  }
  event.sourceList?.forEach(({ source }, at) => {
    const fault = faultOf(source);
    if (fault !== null) tell(source, fault, `/sourceList/${at}/source`);
  });
  event.destinationList?.forEach(({ destination }, at) => {
    const fault = faultOf(destination);
    if (fault !== null) tell(destination, fault, `/destinationList/${at}/destination`);
  });
});

/** Keys of GS1 that name no place: all but a GLN of a place, with or without its extension. */
const NO_PLACE = /^(?:https:\/\/id\.gs1\.org\/(?!414\/)|urn:epc:(?:id|class|idpat):(?!sgln:))/u;

const notAPlace: EventRule = rule(
  "not-a-place",
  "error",
  "GS1 CBV 2.0, 8.3 (identifiers of locations)",
  ({ readPoint, bizLocation }, found) => {
    for (const [path, id] of [
      ["/readPoint/id", readPoint?.id],
      ["/bizLocation/id", bizLocation?.id],
    ] as const) {
      // Of an identifier that is wrong by itself, that is said.
      if (id !== undefined && NO_PLACE.test(id) && faultOf(id) === null) found(path, {}, id);
    }
  },
);

/** A GTIN by itself or with a lot. */
const CLASS = /^https:\/\/id\.gs1\.org\/01\/\d{14}(?:\/22\/[^/]+)?(?:\/10\/[^/]+)?$/u;
/** Whatever has a serial number, and logistic units. */
const THING = /^https:\/\/id\.gs1\.org\/(?:01\/\d{14}(?:\/[^/]+\/[^/]+)*?\/21\/|00\/)/u;
const GTIN = "https://id.gs1.org/01/";

const classAmongThings: EventRule = rule(
  "class-among-things",
  "error",
  "GS1 EPCIS 2.0, 7.3.3 (instance-level and class-level identification)",
  (event, found) => {
    for (const field of THINGS) {
      const list = event[field];
      if (list === undefined) continue;
      for (let at = 0; at < list.length; at += 1) {
        const id = list[at] ?? "";
        if (id.startsWith(GTIN) && CLASS.test(id)) found(`/${field}/${at}`, {}, id);
      }
    }
  },
);

const thingAmongClasses: EventRule = rule(
  "thing-among-classes",
  "error",
  "GS1 EPCIS 2.0, 7.3.3 (instance-level and class-level identification)",
  (event, found) => {
    for (const field of CLASSES) {
      event[field]?.forEach(({ epcClass }, at) => {
        if (THING.test(epcClass)) found(`/${field}/${at}/epcClass`, {}, epcClass);
      });
    }
  },
);

const namedTwice: EventRule = rule("named-twice", "warning", "GS1 EPCIS 2.0, 7.3.3 (lists of EPCs are sets)", (event, found) => {
  for (const field of THINGS) {
    const list = event[field];
    if (list === undefined || list.length < 2 || (list.length === 2 && list[0] !== list[1])) continue;
    if (new Set(list).size === list.length) continue;
    const seen = new Map<string, number>();
    list.forEach((id, at) => {
      const first = seen.get(id);
      if (first === undefined) seen.set(id, at);
      else found(`/${field}/${at}`, { first: first + 1 }, id);
    });
  }
});

const eachQuantity = (event: NormalEvent, take: (quantity: Quantity, path: string) => void): void => {
  for (const field of CLASSES) event[field]?.forEach((quantity, at) => take(quantity, `/${field}/${at}`));
};
const QUANTITY = "GS1 EPCIS 2.0, 7.3.3.3 (quantity element)";

const unitWithoutQuantity: EventRule = rule("unit-without-quantity", "error", QUANTITY, (event, found) =>
  eachQuantity(event, ({ quantity, uom }, path) => {
    if (uom !== undefined && quantity === undefined) found(`${path}/uom`, {}, uom);
  }),
);

const negativeQuantity: EventRule = rule("negative-quantity", "error", QUANTITY, (event, found) =>
  eachQuantity(event, ({ quantity }, path) => {
    if (quantity?.startsWith("-") === true) found(`${path}/quantity`, { quantity }, quantity);
  }),
);

const zeroQuantity: EventRule = rule("zero-quantity", "warning", QUANTITY, (event, found) =>
  eachQuantity(event, ({ quantity }, path) => {
    if (quantity !== undefined && compareDecimals(quantity, "0") === 0) found(`${path}/quantity`, {}, quantity);
  }),
);

const fractionOfPieces: EventRule = rule("fraction-of-pieces", "error", QUANTITY, (event, found) =>
  eachQuantity(event, ({ quantity, uom }, path) => {
    if (uom === undefined && quantity?.includes(".") === true) found(`${path}/quantity`, { quantity }, quantity);
  }),
);

export const ID_RULES: readonly EventRule[] = [
  badId,
  notAPlace,
  classAmongThings,
  thingAmongClasses,
  namedTwice,
  unitWithoutQuantity,
  negativeQuantity,
  zeroQuantity,
  fractionOfPieces,
];
