import type { EpcScheme } from "./scheme.js";

const scheme = (urn: string, ai: string, digits: number | null, more: Partial<EpcScheme> = {}): EpcScheme => ({
  urn: `urn:epc:${urn}:`,
  ai,
  digits,
  leading: false,
  checked: digits !== null,
  before: "",
  serial: null,
  pieces: false,
  ...more,
});

/** The schemes of the EPC Tag Data Standard that have identifiers of GS1. */
export const EPC_SCHEMES: readonly EpcScheme[] = [
  scheme("id:sgtin", "01", 13, { leading: true, serial: { ai: "21" } }),
  scheme("class:lgtin", "01", 13, { leading: true, serial: { ai: "10" } }),
  scheme("id:upui", "01", 13, { leading: true, serial: { ai: "235" } }),
  scheme("idpat:sgtin", "01", 13, { leading: true }),
  scheme("id:itip", "8006", 13, { leading: true, serial: { ai: "21" }, pieces: true }),
  scheme("idpat:itip", "8006", 13, { leading: true, pieces: true }),
  scheme("id:sscc", "00", 17, { leading: true }),
  scheme("id:sgln", "414", 12, { serial: { ai: "254" } }),
  scheme("id:pgln", "417", 12),
  scheme("id:grai", "8003", 12, { before: "0", serial: "appended" }),
  scheme("idpat:grai", "8003", 12, { before: "0" }),
  scheme("id:giai", "8004", null),
  scheme("id:gsrn", "8018", 17),
  scheme("id:gsrnp", "8017", 17),
  scheme("id:gdti", "253", 12, { serial: "appended" }),
  scheme("idpat:gdti", "253", 12),
  scheme("id:sgcn", "255", 12, { serial: "appended" }),
  scheme("idpat:sgcn", "255", 12),
  scheme("id:cpi", "8010", null, { serial: { ai: "8011" } }),
  scheme("idpat:cpi", "8010", null),
  scheme("id:ginc", "401", null),
  scheme("id:gsin", "402", 16),
];
