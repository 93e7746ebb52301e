/**
 * A second, deliberately plain way to decide a share, for tests only: it knows nothing of ledgers, atoms or linear forms. It writes down every
 * extreme way to fill in what is unknown and asks each of them the question in big integers.
 */

/** One amount: its ends in fen, and the (part?, base?) positions each of its yuan may take. */
export interface OracleAmount {
  readonly ends: readonly bigint[];
  readonly positions: readonly (readonly [inPart: boolean, inBase: boolean])[];
}

export interface OracleAnswer {
  readonly verdict: "pass" | "fail" | "unknown";
  /** Least and greatest share over all extreme fillings, as fractions; `null` when no filling has a base. */
  readonly least: readonly [bigint, bigint] | null;
  readonly greatest: readonly [bigint, bigint] | null;
}

/** Decides `part / base (operator) top / bottom` over every extreme filling. */
export function shareOracle(amounts: readonly OracleAmount[], operator: string, top: bigint, bottom: bigint): OracleAnswer {
  let fillings: readonly (readonly [part: bigint, base: bigint])[] = [[0n, 0n]];
  for (const { ends, positions } of amounts) {
    fillings = fillings.flatMap(([part, base]) =>
      ends.flatMap((amount) =>
        positions.map(([inPart, inBase]) => [part + (inPart ? amount : 0n), base + (inBase ? amount : 0n)] as const),
      ),
    );
  }
  const answers = fillings.map(([part, base]) => (base === 0n ? "unknown" : holds(part * bottom, operator, base * top) ? "pass" : "fail"));
  const shares = fillings.filter(([, base]) => base > 0n);
  const furthest = (direction: bigint): readonly [bigint, bigint] | null =>
    shares.reduce<readonly [bigint, bigint] | null>(
      (best, [part, base]) => (best === null || (part * best[1] - best[0] * base) * direction > 0n ? [part, base] : best),
      null,
    );
  const first = answers[0] ?? "unknown";
  return { verdict: answers.every((answer) => answer === first) ? first : "unknown", least: furthest(-1n), greatest: furthest(1n) };
}

function holds(left: bigint, operator: string, right: bigint): boolean {
  switch (operator) {
    case "<=":
      return left <= right;
    case "<":
      return left < right;
    case ">=":
      return left >= right;
    case ">":
      return left > right;
    default:
      throw new TypeError(`no such operator: ${operator}`);
  }
}
