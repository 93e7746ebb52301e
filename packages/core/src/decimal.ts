import { Decimal as Shared } from "decimal.js";

/**
 * The library's own Decimal (十进制数): a private clone with 80 digits, so that neither the embedding app's settings
 * nor another copy of decimal.js can change a result, and none of ours leak out.
 *
 * @example
 * ```ts
 * import { Decimal } from "@countykit/core";
 *
 * new Decimal("1e21").plus(1).toFixed(); // => "1000000000000000000001"
 * Decimal.isDecimal(new Decimal("0.1")); // => true
 * ```
 * @source decimal.js 10, constructor properties: its default of 20 digits gives 1e21 + 1 = 1e21
 */
export const Decimal: Shared.Constructor = Shared.clone({
  precision: 80,
  rounding: Shared.ROUND_HALF_UP,
  toExpNeg: -9e15,
  toExpPos: 9e15,
  minE: -9e15,
  maxE: 9e15,
  crypto: false,
  modulo: Shared.ROUND_DOWN,
  defaults: true,
});

/** An exact decimal number. */
export type Decimal = Shared;

/** Anything a Decimal can be made from. */
export type Numeric = string | number | Decimal;
