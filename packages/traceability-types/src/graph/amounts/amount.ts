import { UNIT_FACTORS } from "./unit-table.js";

/** Parts of a base unit that amounts are counted in: 10⁻¹⁸ of a kilogram, a litre, a piece. */
export const ATTO = 1_000_000_000_000_000_000n;

/** The unit of pieces, which events leave out. */
export const PIECES = "C62";

/** What a unit measures, named by its base unit (`KGM`, `LTR`, `C62`), and how many 10⁻¹⁸ of it one is. */
export interface Unit {
  readonly measures: string;
  readonly atto: bigint;
}

const known = new Map<string, Unit>(Object.entries(UNIT_FACTORS).map(([code, [measures, atto]]) => [code, { measures, atto }]));
const pieces: Unit = { measures: PIECES, atto: ATTO };

/** The unit of a code; a code that is not in the table measures nothing but itself. */
export const unitOf = (code: string | undefined): Unit =>
  code === undefined ? pieces : (known.get(code) ?? { measures: code, atto: ATTO });

const decimal = /^(\d{1,30})(?:\.(\d{1,36}))?$/;
const short = /^\d{1,9}$/;

/** An amount in 10⁻¹⁸ of its base unit; `null` when it is missing, no plain decimal, or finer than can be told exactly. */
export function attoOf(text: string | undefined, unit: Unit): bigint | null {
  if (text === undefined) return null;
  if (short.test(text)) return BigInt(text) * unit.atto;
  const parts = decimal.exec(text);
  if (parts === null) return null;
  const [, whole = "0", fine = ""] = parts;
  const over = BigInt(whole + fine) * unit.atto;
  const scale = 10n ** BigInt(fine.length);
  return over % scale === 0n ? over / scale : null;
}

/** An amount in its base unit as exact decimal text, `"12.5"`. */
export function attoText(atto: bigint): string {
  if (atto === 0n) return "0";
  if (atto === ATTO) return "1";
  const whole = atto / ATTO;
  const rest = atto - whole * ATTO;
  // Texts of small numbers are made much faster.
  if (rest === 0n) return -SMALL < whole && whole < SMALL ? String(Number(whole)) : whole.toString();
  const fine = (rest < 0n ? -rest : rest).toString().padStart(18, "0");
  let end = fine.length;
  while (fine.charCodeAt(end - 1) === ZERO) end -= 1;
  return `${atto < 0n ? "-" : ""}${whole < 0n ? -whole : whole}.${fine.slice(0, end)}`;
}

const ZERO = 48;
const SMALL = 1_000_000_000n;
