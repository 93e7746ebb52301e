/** Where a code is scanned (扫码场合): at a till or by a shopper's phone, or in a warehouse. */
export type LabelUse = "retail" | "distribution";

/** Levels of error correction (纠错等级): about 7, 15, 25 and 30 % of the symbol may be lost. */
export type ErrorCorrection = "L" | "M" | "Q" | "H";

/** What is advised for a code of one use. */
export interface QrAdvice {
  /** Least size of a module (模块), in micrometres. */
  readonly leastModule: number;
  /** Size of a module to aim at, in micrometres. */
  readonly targetModule: number;
  /** Light modules on every side (空白区). */
  readonly quietZone: number;
  readonly errorCorrection: ErrorCorrection;
  readonly source: string;
  /** Taken from memory of the document, not held against its text. */
  readonly unverified: boolean;
}

/**
 * What GS1 advises for a QR code that holds a Digital Link (二维码印制建议): sizes of modules in micrometres, quiet zone in modules, error correction. Entries that
 * were not held against the text of the document say so in `unverified`.
 *
 * @example
 * ```ts
 * import { QR_ADVICE } from "@countykit/traceability-types/label";
 *
 * [QR_ADVICE.retail.leastModule, QR_ADVICE.retail.quietZone, QR_ADVICE.retail.errorCorrection]; // => [396, 4, "M"]
 * ```
 * @source GS1 General Specifications, 5.12.3 (symbol specification tables 1 and 5); ISO/IEC 18004:2015, 9.1 (quiet zone); GB/T 18284-2000
 */
export const QR_ADVICE: Readonly<Record<LabelUse, QrAdvice>> = {
  retail: {
    leastModule: 396,
    targetModule: 495,
    quietZone: 4,
    errorCorrection: "M",
    source: "GS1 General Specifications, symbol specification table 1, addendum",
    unverified: true,
  },
  distribution: {
    leastModule: 743,
    targetModule: 743,
    quietZone: 4,
    errorCorrection: "M",
    source: "GS1 General Specifications, symbol specification table 5",
    unverified: true,
  },
};
