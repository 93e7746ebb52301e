/** A source or destination of an event. */
interface Side {
  readonly type: string;
  readonly party: string;
}

const PARTIES: readonly string[] = ["possessing_party", "owning_party"];

/** Who has the goods in hand, before who owns them. */
export function partyIn(sides: readonly Side[]): string | undefined {
  for (const wanted of PARTIES) {
    const found = sides.find(({ type }) => type === wanted);
    if (found !== undefined) return found.party;
  }
  return undefined;
}
