import type { FlowRow, Origin } from "../flow-row.js";

/** A source of numbers that repeats itself: the same seed, the same chain. */
export function numbers(seed: number): (below: number) => number {
  let state = seed >>> 0;
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** How matter lies in a vessel: nobody stirs, somebody stirs well, or the worst and the best happen. */
type Mixing = "suspect-first" | "clean-first" | "stirred" | "layers";
const MIXINGS: readonly Mixing[] = ["suspect-first", "clean-first", "stirred", "layers"];

interface Layer {
  clean: number;
  suspect: number;
}

/** Takes an amount out of layers, in the way of the mixing, and leaves the rest. */
function take(layers: Layer[], amount: number, mixing: Mixing, pick: (below: number) => number): Layer {
  const taken = { clean: 0, suspect: 0 };
  for (let left = amount; left > 0; ) {
    const total = layers.reduce((sum, { clean, suspect }) => sum + clean + suspect, 0);
    const suspectLayer = layers.findIndex(({ suspect }) => suspect > 0);
    const cleanLayer = layers.findIndex(({ clean }) => clean > 0);
    let at = mixing === "suspect-first" ? suspectLayer : mixing === "clean-first" ? cleanLayer : -1;
    let kind: keyof Layer = mixing === "suspect-first" ? "suspect" : "clean";
    if (at < 0) {
      at = mixing === "layers" ? layers.findIndex(({ clean, suspect }) => clean + suspect > 0) : cleanLayer < 0 ? suspectLayer : cleanLayer;
      kind = (layers[at]?.clean ?? 0) > 0 ? "clean" : "suspect";
    }
    if (mixing === "stirred") {
      let place = pick(total);
      at = layers.findIndex(({ clean, suspect }) => {
        place -= clean + suspect;
        return place < 0;
      });
      const layer = layers[at];
      kind = layer !== undefined && pick(layer.clean + layer.suspect) < layer.suspect ? "suspect" : "clean";
    }
    const layer = layers[at];
    if (layer === undefined) break;
    const step = mixing === "stirred" ? 1 : Math.min(left, layer[kind]);
    layer[kind] -= step;
    taken[kind] += step;
    left -= step;
  }
  return taken;
}

/** One chain as it was recorded, and as it truly was: how much suspect matter there is in each object. */
export interface Simulated {
  readonly rows: readonly FlowRow[];
  readonly origins: readonly Origin[];
  readonly truth: ReadonlyMap<number, { readonly suspect: number; readonly total: number }>;
}

/** A small chain of lots that are mixed, parted, lost, watered, reworked, and at times written down badly. Amounts are whole units; `dry`: without water. */
export function simulate(seed: number, dry = false): Simulated {
  const pick = numbers(seed);
  const rows: FlowRow[] = [];
  const stock = new Map<number, Layer[]>();
  const truth = new Map<number, { suspect: number; total: number }>();
  const careless = pick(3) === 0;
  const put = (object: number, layer: Layer): void => {
    stock.set(object, [...(stock.get(object) ?? []), { ...layer }]);
    const before = truth.get(object) ?? { suspect: 0, total: 0 };
    truth.set(object, { suspect: before.suspect + layer.suspect, total: before.total + layer.suspect + layer.clean });
  };
  let time = 0;
  let event = 0;
  const write = (process: number, out: boolean, object: number, time: number, amount: number): void => {
    const missing = careless && pick(6) === 0;
    const pieces = careless && !missing && pick(8) === 0;
    const matter = missing ? null : pieces ? `C62 ${object}` : "KGM";
    rows.push({ process, out, object, time, event, matter, atto: missing ? null : BigInt(pieces ? pick(9) + 1 : amount) });
  };
  const lots = 2 + pick(4);
  const suspects = 1 + pick(2);
  for (let lot = 0; lot < lots; lot += 1) {
    const amount = 5 + pick(40);
    put(lot, lot < suspects ? { suspect: amount, clean: 0 } : { suspect: 0, clean: amount });
    write(-1, true, lot, time, amount);
  }
  const processes = 1 + pick(7);
  // Water that nobody writes down shows only where all of it comes out again; then nothing is lost.
  for (let process = 0; process < processes; process += 1) {
    const rounds = pick(4) === 0 ? 2 : 1;
    const vat: Layer[] = [];
    const mixing = MIXINGS[pick(4)] ?? "stirred";
    const watered = !careless && pick(5) === 0 && !dry;
    for (let round = 0; round < rounds; round += 1) {
      time += pick(4) === 0 ? 0 : 1;
      event += 1;
      const inputs = 1 + pick(3);
      for (let input = 0; input < inputs; input += 1) {
        const filled = [...stock].filter(([, layers]) => layers.some(({ clean, suspect }) => clean + suspect > 0));
        const [lot, layers] = filled[pick(Math.max(1, filled.length))] ?? [];
        if (lot === undefined || layers === undefined) continue;
        const there = layers.reduce((sum, { clean, suspect }) => sum + clean + suspect, 0);
        const amount = pick(3) === 0 ? there : 1 + pick(there);
        vat.push(take(layers, amount, MIXINGS[pick(4)] ?? "stirred", pick));
        write(process, false, lot, time, amount);
      }
      if (watered) vat.push({ suspect: 0, clean: 1 + pick(20) });
      if (pick(3) === 0) {
        time += 1;
        event += 1;
      }
      const outputs = 1 + pick(3);
      for (let output = 0; output < outputs; output += 1) {
        const there = vat.reduce((sum, { clean, suspect }) => sum + clean + suspect, 0);
        if (there === 0) break;
        const amount = output === outputs - 1 && (watered || pick(2) === 0) ? there : 1 + pick(there);
        const rework = pick(5) === 0 && stock.size > suspects;
        const lot = rework ? suspects + pick(stock.size - suspects) : stock.size;
        put(lot, take(vat, amount, mixing, pick));
        write(process, true, lot, time, amount);
      }
      if (!watered && pick(3) === 0) take(vat, 1 + pick(5), MIXINGS[pick(4)] ?? "stirred", pick);
    }
  }
  const origins = Array.from({ length: suspects }, (_, object): Origin => ({ object, time: 0, amount: null }));
  return { rows: shuffled(rows, pick), origins, truth };
}

/** Rows of one instant come in any order. */
function shuffled(rows: readonly FlowRow[], pick: (below: number) => number): readonly FlowRow[] {
  return rows
    .map((row) => [row, pick(1000)] as const)
    .sort(([, a], [, b]) => a - b)
    .map(([row]) => row);
}
