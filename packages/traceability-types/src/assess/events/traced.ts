/**
 * What a trace came to (溯源结果), as far as assessments look at it. `/graph` gives it; anything else that follows goods through events may.
 */
export interface Traced {
  /** Ids of the items reached, the one that was asked for among them or not. */
  readonly reached: Iterable<string>;
  /** The events met, by their place (from 0) in the list of events that is assessed. */
  readonly events: Iterable<number>;
}

/** Follows an item back to where it is from, or forward to where it went. */
export type TraceOf = (item: string) => Traced;
