/**
 * Money as an integer count of fen (分): what exact arithmetic runs on. 1 yuan is 100 fen.
 */
export type Fen = bigint;

/**
 * Reads canonical money text (`"5100000.00"`, `"5100000"`, `"-0.5"`), as `formatMoney` writes it, into fen. This is the trusted inner
 * door: text from outside goes through `money` or `parseMoney` first.
 */
export function fenOf(canonical: string): Fen {
  const dot = canonical.indexOf(".");
  if (dot < 0) return BigInt(canonical) * 100n;
  return BigInt(canonical.slice(0, dot) + canonical.slice(dot + 1).padEnd(2, "0"));
}

/** Writes fen as canonical decimal text in yuan with two decimals: `510000000n` → `"5100000.00"`. */
export function fenText(fen: Fen | number): string {
  const text = String(fen);
  const negative = text.charCodeAt(0) === 45;
  const digits = (negative ? text.slice(1) : text).padStart(3, "0");
  const cut = digits.length - 2;
  return `${negative ? "-" : ""}${digits.slice(0, cut)}.${digits.slice(cut)}`;
}
