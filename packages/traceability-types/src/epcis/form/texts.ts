import { timeOf } from "../normal/time.js";
import { isUri } from "./uri.js";

/** Kinds of text that the schema of EPCIS tells apart. */
export type TextKind = "any" | "uri" | "time" | "version" | "offset" | "unit" | "hex";

/** Tells whether a text is of a kind. */
export const TEXTS: Readonly<Record<TextKind, (value: string) => boolean>> = {
  any: () => true,
  uri: isUri,
  time: (value) => !Number.isNaN(timeOf(value)),
  version: (value) => /^\d+(?:\.\d+)*$/u.test(value),
  offset: (value) => /^[+-](?:(?:0\d|1[0-3]):[0-5]\d|14:00)$/u.test(value),
  unit: (value) => /^[A-Z0-9]{2,3}$/u.test(value),
  hex: (value) => /^[A-Fa-f0-9]+$/u.test(value),
};
