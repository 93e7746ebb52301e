/** An event that promotes produce (推介活动). */
export interface PromotionEvent {
  readonly kind: string;
}

/** Kinds of events that the plan speaks of. */
const KINDS: readonly string[] = ["展会", "节会", "推介活动", "线上推介", "线下推介"];

/** How many events promote produce (推介活动统计). */
export interface Promotions {
  readonly count: number;
  /** Kinds that the plan does not speak of, each once; their events are not counted. */
  readonly others: readonly string[];
}

/**
 * Counts fairs, festivals and promotions, online or not (推介活动统计). Events of other kinds are not counted, and are named.
 *
 * @example
 * ```ts
 * import { countPromotions } from "@countykit/traceability-types/assess";
 *
 * countPromotions([{ kind: "展会" }, { kind: "培训" }]); // => { "count": 1, "others": ["培训"] }
 * ```
 * @source 乐府办〔2022〕9号 四（一）3(1)
 */
export function countPromotions(events: readonly PromotionEvent[]): Promotions {
  const kinds = events.map(({ kind }) => kind.trim());
  return {
    count: kinds.filter((kind) => KINDS.includes(kind)).length,
    others: [...new Set(kinds.filter((kind) => !KINDS.includes(kind)))],
  };
}
