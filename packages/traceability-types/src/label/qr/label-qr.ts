import { fail, type Issue, ok, type Result } from "@countykit/core";
import { encode } from "uqr";
import { type ErrorCorrection, type LabelUse, QR_ADVICE } from "./advice-table.js";
import { seen } from "../label-issue.js";
import { linkIssues, tooLong } from "./check-link.js";
import { fitted } from "./fit.js";
import { printedLines } from "./printed-lines.js";

/** How a code is printed; sizes in micrometres, whole numbers. */
export interface LabelQrOptions {
  /** Where it is scanned; `retail` when left out. */
  readonly use?: LabelUse;
  /** What the advice says when left out. */
  readonly errorCorrection?: ErrorCorrection;
  /** Size of a module. */
  readonly moduleSize?: number;
  /** Width of the place it is printed in, quiet zones included. */
  readonly printWidth?: number;
  /** Dots per inch of the printer: a module is a whole number of dots. */
  readonly dotsPerInch?: number;
}

/** A QR code (二维码) as data: what it holds, its modules, and how large it is printed. */
export interface LabelQr {
  readonly kind: "qr";
  readonly link: string;
  /** 1 to 40. */
  readonly version: number;
  readonly errorCorrection: ErrorCorrection;
  /** Rows of modules without the quiet zone: `1` dark, `0` light. */
  readonly rows: readonly string[];
  /** Light modules on every side. */
  readonly quietZone: number;
  /** Micrometres, rounded down. */
  readonly moduleSize: number;
  /** Printer dots of a module, when the printer was told. */
  readonly dots?: number;
  /** Width with quiet zones, in micrometres, of modules of `moduleSize`. */
  readonly printWidth: number;
  /** What is printed beside it for people. */
  readonly lines: readonly string[];
}

/** Most bytes that version 40 holds. */
const CAPACITY: Readonly<Record<ErrorCorrection, number>> = { L: 2953, M: 2331, Q: 1663, H: 1273 };

/**
 * Makes the QR code of a label (标签二维码) from a link: a GS1 Digital Link or an address of one's own. It refuses what would not scan: a text that is no address,
 * characters that an address cannot have, a link of GS1 that breaks its rules, more than a symbol holds, modules that the place or the printer makes smaller than
 * GS1 advises. Sizes are whole micrometres.
 *
 * @example
 * ```ts
 * import { labelQr } from "@countykit/traceability-types/label";
 *
 * const qr = labelQr("https://id.gs1.org/01/06901234567892/10/L7", { printWidth: 20_000 });
 * qr.ok ? [qr.value.version, qr.value.rows.length, qr.value.moduleSize, qr.value.lines] : qr.issues; // => [3, 29, 540, ["(01)06901234567892", "(10)L7"]]
 * const small = labelQr("https://id.gs1.org/01/06901234567892/10/L7", { printWidth: 12_000 });
 * small.ok ? "" : small.issues[0]?.message.en; // => "At this size a module is 324 µm; at least 396 µm are needed to be scanned here"
 * ```
 * @source ISO/IEC 18004:2015; GS1 General Specifications, 5.12.3; GS1 Digital Link Standard: URI Syntax 1.4
 */
export function labelQr(link: string, options: LabelQrOptions = {}): Result<LabelQr> {
  const wrong = [...linkIssues(link), ...optionIssues(options)];
  if (wrong.length > 0) return { ok: false, issues: wrong };
  const advice = QR_ADVICE[options.use ?? "retail"];
  const errorCorrection = options.errorCorrection ?? advice.errorCorrection;
  const most = CAPACITY[errorCorrection];
  if (link.length > most) return fail(tooLong(link.length, most));
  const { version, data } = encode(link, { ecc: errorCorrection, boostEcc: false, border: 0 });
  const rows = data.map((row) => row.map((dark) => (dark ? "1" : "0")).join(""));
  const fit = fitted(rows.length + 2 * advice.quietZone, advice, options);
  if (!fit.ok) return fit;
  const lines = printedLines(link);
  return ok({ kind: "qr", link, version, errorCorrection, rows, quietZone: advice.quietZone, ...fit.value, lines });
}

/** Options that no type checker looked at. */
function optionIssues(options: LabelQrOptions): readonly Issue[] {
  const issues: Issue[] = [];
  for (const name of ["moduleSize", "printWidth", "dotsPerInch"] as const) {
    const value = options[name];
    if (value !== undefined && !(Number.isInteger(value) && value > 0 && value <= 1e7)) issues.push(notASize(name, value));
  }
  if (options.use !== undefined && !Object.hasOwn(QR_ADVICE, options.use))
    issues.push(unknownOption("use", options.use, Object.keys(QR_ADVICE)));
  if (options.errorCorrection !== undefined && !Object.hasOwn(CAPACITY, options.errorCorrection))
    issues.push(unknownOption("errorCorrection", options.errorCorrection, Object.keys(CAPACITY)));
  return issues;
}

const notASize = (name: string, value: unknown): Issue => ({
  code: "not-a-size",
  path: `/${name}`,
  received: seen(value),
  message: { zh: `${name} 应是 1 至 10000000 的整数`, en: `${name} is a whole number from 1 to 10000000` },
});

const unknownOption = (name: string, value: unknown, known: readonly string[]): Issue => ({
  code: "unknown-option",
  path: `/${name}`,
  expected: known.join(" | "),
  received: seen(value),
  message: { zh: `${name} 只能是 ${known.join("、")}`, en: `${name} is one of ${known.join(", ")}` },
});
