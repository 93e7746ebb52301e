import type { ExtensionFields, ExtensionValue } from "../normal-event.js";

/** Whether a value of a user has fields of its own. */
export const isFields = (value: ExtensionValue): value is ExtensionFields =>
  typeof value === "object" && value !== null && !Array.isArray(value);
