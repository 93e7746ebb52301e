/**
 * Money as an integer count of fen (分): what exact arithmetic runs on. 1 yuan is 100 fen.
 */
export type Fen = bigint;

/**
 * Reads canonical money text (`"5100000.00"`, `"5100000"`, `"-0.5"`), as `formatMoney` writes it, into fen. This is the trusted inner door: text
 * from outside goes through `money` first.
 *
 * @throws {TypeError} when the text is not plain decimal text with at most two decimals
 */
export function fenOf(canonical: string): Fen {
  if (!CANONICAL.test(canonical)) throw new TypeError(`not canonical money text: ${canonical.slice(0, 40)}`);
  const dot = canonical.indexOf(".");
  return BigInt(dot < 0 ? `${canonical}00` : canonical.slice(0, dot) + canonical.slice(dot + 1).padEnd(2, "0"));
}

const CANONICAL = /^-?\d+(?:\.\d{1,2})?$/;

/** Writes fen as canonical decimal text in yuan with two decimals: `510000000n` → `"5100000.00"`. A number must be a safe integer. */
export function fenText(fen: Fen | number): string {
  if (typeof fen === "number" && fen >= 0) {
    const yuan = Math.floor(fen / 100);
    const rest = fen - yuan * 100;
    return rest === 0 ? `${yuan}.00` : rest < 10 ? `${yuan}.0${rest}` : `${yuan}.${rest}`;
  }
  const negative = fen < 0;
  const digits = String(negative ? -fen : fen).padStart(3, "0");
  const cut = digits.length - 2;
  return `${negative ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
