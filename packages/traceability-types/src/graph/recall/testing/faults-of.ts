import { mix } from "../mix.js";
import type { Simulated } from "./simulate.js";

/** Where the bounds of a chain do not hold what is true of it; `isThing` when some of its lots are said to be things. */
export function faultsOf({ rows, origins, truth }: Simulated, isThing?: (object: number) => boolean): readonly string[] {
  const mixed = mix(rows, origins, isThing);
  const faults: string[] = [];
  for (const [object, { suspect, total }] of truth) {
    const told = mixed.get(object);
    if (told === undefined) {
      if (suspect > 0) faults.push(`${object} is missed`);
      continue;
    }
    if (told.all && suspect < total) faults.push(`${object}: not all of it is suspect, ${suspect} of ${total}`);
    if (told.hi === 0n && suspect > 0) faults.push(`${object} is called clean, ${suspect} of ${total}`);
    if (told.matter !== "KGM") continue;
    if (told.lo > BigInt(suspect)) faults.push(`${object}: at least ${told.lo}, in truth ${suspect} of ${total}`);
    if (told.hi !== null && told.hi < BigInt(suspect)) faults.push(`${object}: at most ${told.hi}, in truth ${suspect} of ${total}`);
    if (told.expected !== null && (told.expected < told.lo || (told.hi !== null && told.expected > told.hi)))
      faults.push(`${object}: ${told.expected} expected between ${told.lo} and ${told.hi}`);
  }
  return faults;
}
