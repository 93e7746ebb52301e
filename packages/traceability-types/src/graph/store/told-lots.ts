import type { ExtensionFields, NormalEvent } from "../../epcis/normal-event.js";
import { masterDataNames } from "../../epcis/normal/master-data-names.js";
import { writeDigitalLink } from "../../ids/link/write-link.js";

const NAMES = masterDataNames("lotNumber");

/** Lot numbers that the attributes of an event tell (批号), each once. */
export function lotNumbersOf(event: NormalEvent): readonly string[] {
  const { ilmd } = event;
  if (ilmd === undefined || !NAMES.some((name) => Object.hasOwn(ilmd, name))) return [];
  return [...new Set(NAMES.flatMap((name) => textsOf(ilmd, name)))];
}

function textsOf(fields: ExtensionFields, name: `{${string}}${string}`): readonly string[] {
  if (!Object.hasOwn(fields, name)) return [];
  const value = fields[name];
  const several = Array.isArray(value) ? value : [value];
  return several.flatMap((one: unknown) => (typeof one === "string" && one !== "" ? [one] : []));
}

/** The id of a lot of a trade item, `undefined` when no lot can be called so. */
export function lotId(item: string, lot: string): string | undefined {
  if (/^[A-Za-z0-9_.-]{1,20}$/u.test(lot)) return `${item}/10/${lot}`;
  const written = writeDigitalLink([
    { ai: "01", value: item.slice(-14) },
    { ai: "10", value: lot },
  ]);
  return written.ok ? written.value : undefined;
}
