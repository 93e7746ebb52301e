/** How an EPC scheme is written as a URN and as identifiers of GS1 (EPC 编码方案). */
export interface EpcScheme {
  /** What stands before the fields: `urn:epc:id:sgtin:`. */
  readonly urn: string;
  /** The identifier that holds the key. */
  readonly ai: string;
  /** How many digits company prefix and reference have together; `null` when their length is free. */
  readonly digits: number | null;
  /** The first digit of the reference stands before the company prefix. */
  readonly leading: boolean;
  /** A check digit follows. */
  readonly checked: boolean;
  /** Digits before everything else: the 0 of returnable assets. */
  readonly before: string;
  /** Where the field behind the reference goes: into an identifier of its own, behind the key itself, or there is none. */
  readonly serial: { readonly ai: string } | "appended" | null;
  /** Two digits each for piece and total stand between reference and serial. */
  readonly pieces: boolean;
}
