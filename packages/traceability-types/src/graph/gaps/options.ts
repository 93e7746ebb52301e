import type { AsOf } from "../trace/options.js";

/** What bounds how fast things travel (出行常识), as data. */
export interface TravelPolicy {
  /** Where places are: degrees north and east in WGS 84. */
  readonly places?: Readonly<Record<string, { readonly latitude: number; readonly longitude: number }>>;
  /** Kilometres an hour that nothing exceeds; absent: 1000, as an aircraft. */
  readonly topSpeed?: number;
}

/** What to look for, and as of when (断点核查选项). */
export interface GapOptions extends TravelPolicy {
  readonly asOf?: AsOf;
  /** Types of transactions that name a shipment; absent: `desadv`, `bol`. */
  readonly shipmentTypes?: readonly string[];
  /** Containers packed for less than so many hours are still under way; absent: 0. */
  readonly openWithinHours?: number;
}
