import { attoText } from "../amounts/amount.js";
import { unitCodeOf } from "../amounts/matter.js";
import { MOST_EVIDENCE } from "../read/event-ref.js";
import type { EventTeller } from "./event-told.js";
import type { Mixed } from "./flow-row.js";
import type { Notice } from "./recall-types.js";
import type { Sighting } from "./sightings.js";

interface Line {
  from: number;
  to: number;
  /** The first of them, each once. */
  readonly events: number[];
  /** Amounts on the way to the party, and not yet seen to arrive. */
  readonly sent: bigint[];
  total: bigint | null;
  arrived: boolean;
}

/** Who had an object in hand: one line for each party. */
export function noticesOf(
  teller: EventTeller,
  object: string,
  sightings: readonly Sighting[],
  mixed: Mixed | undefined,
): readonly Notice[] {
  const lines = new Map<string, Line>();
  for (const sighting of sightings) {
    const { after, toward, what } = sighting.told.hands;
    for (const party of sighting.told.parties) {
      const line = lineOf(lines, party, sighting);
      if (what === "sent" && toward.includes(party)) arrive(line, sighting, mixed, "sent");
      else if (after.includes(party) && (what === "received" || sighting.made || !line.arrived)) arrive(line, sighting, mixed, "received");
    }
  }
  const unit = mixed?.matter === null || mixed === undefined ? null : unitCodeOf(mixed.matter);
  return Array.from(lines, ([party, { from, to, events, total, arrived }]): Notice => {
    const hi = mixed?.hi ?? null;
    const most = !arrived || total === null ? hi : hi === null || total < hi ? total : hi;
    return {
      party,
      object,
      from,
      to,
      atMost: most === null || unit === null ? null : attoText(most),
      unit,
      evidence: events.map(teller.ref),
    };
  });
}

function lineOf(lines: Map<string, Line>, party: string, { told: { time }, event }: Sighting): Line {
  let line = lines.get(party);
  if (line === undefined) lines.set(party, (line = { from: time, to: time, events: [], sent: [], total: 0n, arrived: false }));
  line.to = time;
  // Sightings of one event stand next to one another.
  if (line.events.length < MOST_EVIDENCE && line.events.at(-1) !== event) line.events.push(event);
  return line;
}

const MOST_OPEN = 100;

/** Counts what comes into the party's hand; a receipt is of the first shipment that was large enough, if there is one. */
function arrive(line: Line, { itself, amount }: Sighting, mixed: Mixed | undefined, how: "sent" | "received"): void {
  line.arrived = true;
  if (!itself || amount === null || amount.matter !== mixed?.matter) {
    line.total = null;
    return;
  }
  if (how === "sent") line.sent.push(amount.atto);
  else {
    // Far back, nobody looks: what is not found counts on its own, which is more and not less.
    const shipment = line.sent.slice(0, MOST_OPEN).findIndex((atto) => atto >= amount.atto);
    if (shipment >= 0) {
      line.sent.splice(shipment, 1);
      return;
    }
  }
  if (line.total !== null) line.total += amount.atto;
}
