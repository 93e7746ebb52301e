/** One amount that goes into a process or comes out of one, in the order of time (物料流). Objects and processes are numbers. */
export interface FlowRow {
  /** −1: made or found without a process, from nothing that is known. */
  readonly process: number;
  readonly out: boolean;
  readonly object: number;
  readonly time: number;
  /** The event that tells of it: within one event, what goes in goes in first. */
  readonly event: number;
  /** What the amount may be compared with; `null` with a missing amount. */
  readonly matter: string | null;
  readonly atto: bigint | null;
}

/** Where the suspicion begins (可疑起点): the whole of an object from a time on, or an amount that came to be in it. */
export interface Origin {
  readonly object: number;
  readonly time: number;
  /** `null`: all of it, however much it is. */
  readonly amount: { readonly matter: string; readonly lo: bigint; readonly hi: bigint | null } | null;
}

/** What is known of the suspect matter in an object (可疑量的上下界), in 10⁻¹⁸ of the base unit of its matter. */
export interface Mixed {
  readonly object: number;
  readonly matter: string | null;
  /** How much there is of the object altogether; `null`: not known. */
  readonly total: bigint | null;
  readonly lo: bigint;
  /** `null`: no bound but the whole. */
  readonly hi: bigint | null;
  readonly expected: bigint | null;
  /** Every part of it is suspect. */
  readonly all: boolean;
}
