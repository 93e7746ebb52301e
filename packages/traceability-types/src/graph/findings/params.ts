type OfObject = { readonly object: string };
type Compared = { readonly unit: string };

/** What each kind of finding tells besides its subjects and evidence (发现的参数). Amounts are exact decimal text, times UTC. */
export interface ChainParams {
  // Amounts
  readonly "lot-overdrawn": OfObject & Compared & { readonly made: string; readonly taken: string };
  readonly "lot-unmade": OfObject & Compared & { readonly taken: string };
  readonly "amount-missing": OfObject & { readonly rows: number };
  readonly "process-gain": Compared & { readonly process: string; readonly input: string; readonly output: string };
  readonly "yield-low": Compared & { readonly process: string; readonly input: string; readonly output: string; readonly min: string };
  readonly "yield-high": Compared & { readonly process: string; readonly input: string; readonly output: string; readonly max: string };
  readonly "yield-unknown": { readonly process: string };
  readonly "shipment-short": OfObject & Compared & { readonly shipment: string; readonly shipped: string; readonly received: string };
  readonly "shipment-over": OfObject & Compared & { readonly shipment: string; readonly shipped: string; readonly received: string };
  readonly "shipment-open": OfObject & Compared & { readonly shipment: string; readonly shipped: string };
  readonly "stock-short": OfObject & Compared & { readonly holder: string; readonly booked: string; readonly counted: string };
  readonly "stock-over": OfObject & Compared & { readonly holder: string; readonly booked: string; readonly counted: string };
  readonly "holder-overdrawn": OfObject & Compared & { readonly holder: string; readonly got: string; readonly gave: string };
  // Gaps
  readonly "never-made": OfObject;
  readonly "used-before-made": OfObject & { readonly made: string; readonly used: string };
  readonly "used-after-end": OfObject & { readonly ended: string; readonly used: string };
  readonly "made-twice": OfObject & { readonly times: number };
  readonly "unpacked-before-packed": OfObject & { readonly parent: string; readonly unpacked: string; readonly packed: string };
  readonly "received-before-shipped": OfObject & { readonly shipment: string; readonly received: string; readonly shipped: string };
  readonly "never-opened": OfObject & { readonly packed: string };
  readonly "moved-without-unpacking": OfObject & { readonly from: string; readonly to: string; readonly time: string };
  readonly "two-places-at-once": OfObject & { readonly one: string; readonly other: string; readonly time: string };
  readonly "impossible-travel": OfObject & {
    readonly from: string;
    readonly to: string;
    readonly kilometres: string;
    readonly minutes: string;
  };
  readonly "event-id-reused": { readonly eventID: string; readonly events: number };
  readonly "declaration-without-event": { readonly declarations: number };
  readonly "untraceable-class": OfObject & { readonly events: number };
  // Responsibility
  readonly "nobody-responsible": OfObject & { readonly from: string; readonly to: string };
  readonly "nobody-responsible-since": OfObject & { readonly from: string };
  readonly "several-responsible": OfObject & { readonly from: string; readonly to: string; readonly parties: string };
  // Exposure
  readonly "above-limit": OfObject & {
    readonly measured: string;
    readonly limit: string;
    readonly worst: string;
    readonly minutes: string;
  };
  readonly "below-limit": OfObject & {
    readonly measured: string;
    readonly limit: string;
    readonly worst: string;
    readonly minutes: string;
  };
  readonly "no-reading": OfObject & { readonly from: string; readonly to: string };
  // Origin
  readonly "beyond-capacity": Compared & {
    readonly product: string;
    readonly season: string;
    readonly labelled: string;
    readonly capacity: string;
  };
  readonly "capacity-unknown": { readonly product: string; readonly season: string };
}
