/** An event as systems hand it over: JSON of EPCIS 2.0, without the context, which stands once in the document. */
export type WrittenEvent = { readonly type: string; readonly eventTime: string; readonly eventTimeZoneOffset: "+08:00" } & Readonly<
  Record<string, unknown>
>;

/** Minutes since the season began, as a time of China. */
export const at = (minutes: number): string => new Date(SEASON + (minutes + 8 * 60) * 60_000).toISOString().replace(".000Z", "+08:00");

/** The day of a time, `20260715`. */
export const dayOf = (minutes: number): string => at(minutes).slice(0, 10).replaceAll("-", "");

/** 10 July 2026, midnight in China. */
const SEASON = Date.UTC(2026, 6, 9, 16);

type Fields = Readonly<Record<string, unknown>>;
const event = (type: string, minutes: number, fields: Fields): WrittenEvent => ({
  type,
  eventTime: at(minutes),
  eventTimeZoneOffset: "+08:00",
  ...fields,
});

export const objects = (minutes: number, fields: Fields): WrittenEvent => event("ObjectEvent", minutes, fields);
export const aggregation = (minutes: number, fields: Fields): WrittenEvent => event("AggregationEvent", minutes, fields);
export const transaction = (minutes: number, fields: Fields): WrittenEvent => event("TransactionEvent", minutes, fields);
export const transformation = (minutes: number, fields: Fields): WrittenEvent => event("TransformationEvent", minutes, fields);

/** An amount in kilograms, given in grams so that sums are exact. */
export const kilograms = (epcClass: string, grams: number): Fields => ({ epcClass, quantity: grams / 1000, uom: "KGM" });
export const step = (bizStep: string, disposition: string, place: string): Fields => ({
  bizStep,
  disposition,
  readPoint: { id: place },
  bizLocation: { id: place },
});
export const fromTo = (from: string, to: string): Fields => ({
  sourceList: [{ type: "possessing_party", source: from }],
  destinationList: [{ type: "possessing_party", destination: to }],
});
