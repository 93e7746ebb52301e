import { RECEIVING, SELLING, SHIPPING } from "../../epcis/steps-table.js";

/** How far a declared yield may go (得率申报): output over input of one matter, both ends included. */
export interface YieldBounds {
  /** Step of the transformation, `converting`; absent: every one. */
  readonly bizStep?: string;
  /** Exact decimal text, `"0.92"`. */
  readonly min: string;
  readonly max: string;
}

/** What a balance may miss without being a finding (数量平衡允差), and what the words of the events mean. */
export interface BalancePolicy {
  /** Shares as exact decimal text; `"0.01"` lets one hundredth be missing. Absent: nothing may. */
  readonly tolerance?: { readonly shipment?: string; readonly stock?: string; readonly lot?: string; readonly process?: string };
  /** The first that fits a transformation counts. Without one, a process must not give more weight than it took. */
  readonly yields?: readonly YieldBounds[];
  /** Whose place is whose (场所归属): holder by place. A place without an owner is its own holder. */
  readonly owners?: Readonly<Record<string, string>>;
  /** Types of transactions that name a shipment; absent: `desadv`, `bol`. */
  readonly shipmentTypes?: readonly string[];
}

/** Steps of the Core Business Vocabulary by what they do to stock. */
export const STEPS: Readonly<Record<"shipping" | "receiving" | "selling" | "destroying" | "counting", Iterable<string>>> = {
  shipping: [SHIPPING],
  receiving: [RECEIVING],
  selling: SELLING,
  destroying: ["destroying"],
  counting: ["stock_taking", "cycle_counting"],
};
