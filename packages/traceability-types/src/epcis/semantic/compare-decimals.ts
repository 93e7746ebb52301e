/** Negative, zero or positive, as exact decimal texts without needless zeros follow one another. */
export function compareDecimals(a: string, b: string): number {
  const [negative, other] = [a.startsWith("-"), b.startsWith("-")];
  if (negative !== other) return negative ? -1 : 1;
  return negative ? compareSizes(b.slice(1), a.slice(1)) : compareSizes(a, b);
}

function compareSizes(a: string, b: string): number {
  const [left = "", leftPart = ""] = a.split(".");
  const [right = "", rightPart = ""] = b.split(".");
  if (left.length !== right.length) return left.length - right.length;
  if (left !== right) return left < right ? -1 : 1;
  return leftPart === rightPart ? 0 : leftPart < rightPart ? -1 : 1;
}
