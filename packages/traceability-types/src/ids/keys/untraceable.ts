const TRADE_ITEM = "https://id.gs1.org/01/";
const FROM_GTIN = TRADE_ITEM.length;
const AFTER_GTIN = FROM_GTIN + 14;

/** Whether an id names a kind of goods, not goods (不可追溯的类别): a trade item without lot or serial, or a pattern of ids. */
export function isUntraceable(id: string): boolean {
  if (id.startsWith(TRADE_ITEM))
    return id.length === AFTER_GTIN || (id.startsWith("/22/", AFTER_GTIN) && /^\d{14}\/22\/[^/]*$/u.test(id.slice(FROM_GTIN)));
  return (
    id.startsWith("urn:epc:idpat:") || (id.startsWith("https://id.gs1.org/8006/") && /^https:\/\/id\.gs1\.org\/8006\/\d{18}$/u.test(id))
  );
}
