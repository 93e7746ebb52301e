import type { Measured } from "../read/amounts.js";
import type { Sighting } from "./sightings.js";

/** What a party got and gave of a lot; `null`: not known. */
interface Stock {
  /** Something was told of what came in. */
  known: boolean;
  got: bigint | null;
  gave: bigint | null;
}

/** Of a thing the last who had it; of a lot all who had some, but those who are known to have given away all they got. */
export function holdersNow(sightings: readonly Sighting[], isThing: boolean): readonly string[] {
  return (isThing ? lastHands(sightings) : stillStocked(sightings)).sort();
}

function lastHands(sightings: readonly Sighting[]): string[] {
  const last = sightings.at(-1)?.told.time;
  const hands = new Set<string>();
  for (let at = sightings.length - 1; at >= 0; at -= 1) {
    const told = sightings[at]?.told;
    if (told === undefined || told.time !== last) break;
    for (const party of told.hands.after) hands.add(party);
  }
  return [...hands];
}

function stillStocked(sightings: readonly Sighting[]): string[] {
  const stocks = new Map<string, Stock>();
  const stockOf = (party: string): Stock => {
    let stock = stocks.get(party);
    if (stock === undefined) stocks.set(party, (stock = { known: false, got: null, gave: 0n }));
    return stock;
  };
  for (const sighting of sightings) {
    const { before, after, what } = sighting.told.hands;
    const amount: Measured | null = sighting.itself ? sighting.amount : null;
    const came = what === "received" || sighting.made;
    const went = what === "sent" || what === "ended" || sighting.status === "consumed";
    for (const party of came ? after : []) {
      const stock = stockOf(party);
      if (!stock.known) stock.got = 0n;
      stock.known = true;
      stock.got = stock.got === null || amount === null ? null : stock.got + amount.atto;
    }
    for (const party of went ? before : [...before, ...after]) {
      const stock = stockOf(party);
      if (went) stock.gave = stock.gave === null || amount === null ? null : stock.gave + amount.atto;
    }
  }
  return [...stocks].filter(([, { got, gave }]) => got === null || gave === null || gave < got).map(([party]) => party);
}
