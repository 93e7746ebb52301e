/** The one answer of the package; the graph asks for it here. */
export { isUntraceable } from "../../ids/keys/untraceable.js";

const TRADE_ITEM = "https://id.gs1.org/01/";
const AFTER_GTIN = TRADE_ITEM.length + 14;

/** Address of the trade item of a thing or a lot, up to the number's end; `undefined` for what has no GTIN. */
export function itemOf(id: string): string | undefined {
  if (!id.startsWith(TRADE_ITEM) || id.charCodeAt(AFTER_GTIN) !== 47) return undefined;
  return id.slice(0, AFTER_GTIN);
}
