import { type Fen, fenText, type MoneyInput, moneyOrThrow, moneyToFen } from "@countykit/core";
import { highestFirst, type Tier } from "./tier.js";

/** Whether a shop counts in every tier that it reaches (nested), or fills one only (disjoint). */
export type TierCounting = "nested" | "disjoint";

/** What tiers ask for at the very least (档次隐含的下限). */
export interface TierFloor {
  /** The fewest shops with which they are filled. */
  readonly shops: number;
  /** The least sales of those shops together, in yuan. */
  readonly floor: string;
}

/**
 * The least that a set of sales tiers implies (档次隐含的销售额下限): the fewest shops that fill them, and what those sell together when each sells just
 * enough. Exact, in yuan.
 *
 * @param counting `nested`: a shop counts in every tier that it reaches; `disjoint`: each shop fills one tier
 * @throws {RangeError} when a count is not a whole number of at least zero
 * @throws {TypeError} when an amount is not money
 * @example
 * ```ts
 * import { tierFloor } from "@countykit/coverage-metrics";
 *
 * const tiers = [{ count: 2, at: "1000万元" }, { count: 3, at: "500万元" }, { count: 5, at: "300万元" }, { count: 10, at: "100万元" }];
 * tierFloor(tiers, "disjoint"); // => { "shops": 20, "floor": "60000000.00" }
 * tierFloor(tiers, "nested"); // => { "shops": 10, "floor": "36000000.00" }
 * ```
 * @source 遂政办发〔2021〕15号, section 四（六）3: four tiers of shops in the cluster park
 */
export function tierFloor(tiers: readonly Tier[], counting: TierCounting): TierFloor {
  let [shops, floor]: [number, Fen] = [0, 0n];
  for (const { count, at } of highestFirst(tiers)) {
    const more = counting === "disjoint" ? count : Math.max(0, count - shops);
    shops += more;
    floor += BigInt(more) * at;
  }
  return { shops, floor: fenText(floor) };
}

/** Whether tiers by themselves ensure a total (档次能否保证总额), and by how much they fall short of it, in yuan. */
export interface TierImplication extends TierFloor {
  readonly implied: boolean;
  readonly short: string;
}

/**
 * Whether filling the tiers is enough to reach a total (档次能否保证总额): it is when even the least sales reach it. Exact, in yuan; `short` is what is
 * missing at the floor, zero when nothing is.
 *
 * @param target the total aimed at, in yuan
 * @throws {RangeError} when a count is not a whole number of at least zero
 * @throws {TypeError} when an amount is not money
 * @example
 * ```ts
 * import { tierImpliesTarget } from "@countykit/coverage-metrics";
 *
 * const tiers = [{ count: 2, at: "1000万元" }, { count: 3, at: "500万元" }, { count: 5, at: "300万元" }, { count: 10, at: "100万元" }];
 * tierImpliesTarget(tiers, "disjoint", "1亿元").short; // => "40000000.00"
 * tierImpliesTarget(tiers, "nested", "3600万元").implied; // => true
 * ```
 * @source 遂政办发〔2021〕15号, section 四（六）3: the tiers, and annual online retail of 1亿元 in the same park
 */
export function tierImpliesTarget(tiers: readonly Tier[], counting: TierCounting, target: MoneyInput): TierImplication {
  const least = tierFloor(tiers, counting);
  const missing = moneyToFen(moneyOrThrow(target)) - moneyToFen(moneyOrThrow(least.floor));
  return { ...least, implied: missing <= 0n, short: fenText(missing > 0n ? missing : 0n) };
}
