import type { FlowRow } from "./flow-row.js";

/** What one process takes and gives at one instant. */
export interface Step {
  readonly process: number;
  readonly ins: FlowRow[];
  readonly outs: FlowRow[];
}

/** The steps of one instant in an order in which each finds what it takes; steps that feed one another in a circle come last, as a circle. */
export interface Instant {
  readonly found: readonly FlowRow[];
  readonly steps: readonly Step[];
  readonly circle: readonly Step[];
}

/** Parts the rows of one instant into steps and puts them in order. */
export function instantOf(rows: readonly FlowRow[]): Instant {
  const found: FlowRow[] = [];
  const steps = new Map<number, Step>();
  for (const row of rows) {
    if (row.process < 0) {
      found.push(row);
      continue;
    }
    let step = steps.get(row.process);
    if (step === undefined) steps.set(row.process, (step = { process: row.process, ins: [], outs: [] }));
    (row.out ? step.outs : step.ins).push(row);
  }
  const all = [...steps.values()];
  if (steps.size < 2 && !all.some(feedsItself)) return { found, steps: all, circle: [] };
  return { found, ...ordered(all) };
}

/** Takes what another event of the same process gives at this very instant. */
function feedsItself({ ins, outs }: Step): boolean {
  const told = ins[0]?.event;
  if (outs.length === 0 || [...ins, ...outs].every(({ event }) => event === told)) return false;
  const made = new Map<number, number>();
  for (const { object, event } of outs) made.set(object, made.has(object) && made.get(object) !== event ? -1 : event);
  return ins.some(({ object, event }) => made.has(object) && made.get(object) !== event);
}

function ordered(steps: readonly Step[]): Pick<Instant, "steps" | "circle"> {
  const takers = new Map<number, Step[]>();
  for (const step of steps) for (const object of new Set(step.ins.map((row) => row.object))) put(takers, object, step);
  const waits = new Map<Step, number>(steps.map((step) => [step, feedsItself(step) ? 1 : 0]));
  const eachTaker = (step: Step, tell: (taker: Step) => void): void => {
    for (const object of new Set(step.outs.map((row) => row.object)))
      for (const taker of takers.get(object) ?? []) if (taker !== step) tell(taker);
  };
  for (const step of steps) eachTaker(step, (taker) => waits.set(taker, (waits.get(taker) ?? 0) + 1));
  const ready = steps.filter((step) => waits.get(step) === 0);
  for (let next = 0; next < ready.length; next += 1) {
    const step = ready[next];
    if (step === undefined) break;
    eachTaker(step, (taker) => {
      const left = (waits.get(taker) ?? 0) - 1;
      waits.set(taker, left);
      if (left === 0) ready.push(taker);
    });
  }
  return { steps: ready, circle: steps.filter((step) => (waits.get(step) ?? 0) > 0) };
}

function put<K, V>(lists: Map<K, V[]>, key: K, value: V): void {
  const list = lists.get(key);
  if (list === undefined) lists.set(key, [value]);
  else list.push(value);
}
