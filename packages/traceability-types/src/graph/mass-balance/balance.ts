import type { ChainFinding } from "../findings/finding.js";

/** A sum of amounts (合计): exact decimal text, and how many amounts in it are missing or of another matter; then the sum is a least one. */
export interface Sum {
  readonly amount: string;
  readonly missing: number;
}

/** What was made of a lot, and where it went (批次平衡). */
export interface LotBalance {
  readonly lot: string;
  /** Unit of the sums: `KGM`, `LTR`, `C62` for pieces; `null` when nothing was counted. */
  readonly unit: string | null;
  readonly made: Sum;
  readonly used: Sum;
  readonly sold: Sum;
  readonly destroyed: Sum;
  /** Retired by other steps (注销). */
  readonly retired: Sum;
  /** Made less all that went; `null` when an amount is missing. May be negative: then it is a finding. */
  readonly left: string | null;
}

/** What went into a process and came out (加工平衡). */
export interface ProcessBalance {
  /** Its transformationID, or the number of its event. */
  readonly process: string;
  /** Its events, by their places in what was handed in. */
  readonly events: readonly number[];
  readonly unit: string | null;
  readonly input: Sum;
  readonly output: Sum;
}

/** What was sent under one transaction, and what arrived (运单平衡). */
export interface ShipmentBalance {
  readonly shipment: string;
  readonly object: string;
  readonly unit: string | null;
  readonly shipped: Sum;
  readonly received: Sum;
}

/** What one holder got of a lot, gave away and has (持有人平衡). */
export interface HolderBalance {
  readonly holder: string;
  readonly lot: string;
  readonly unit: string | null;
  readonly got: Sum;
  readonly gave: Sum;
  /** By the book, after the last count; `null` when an amount is missing. */
  readonly left: string | null;
}

/** The balance of a chain (数量平衡): per lot, process, shipment and holder, and what does not add up. */
export interface MassBalance {
  readonly lots: readonly LotBalance[];
  readonly processes: readonly ProcessBalance[];
  readonly shipments: readonly ShipmentBalance[];
  readonly holders: readonly HolderBalance[];
  readonly findings: readonly ChainFinding[];
}
