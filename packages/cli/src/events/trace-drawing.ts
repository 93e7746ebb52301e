import { groupBy, type Language } from "@countykit/core";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import type { Trace } from "@countykit/traceability-types/graph";
import { chinaTime } from "../options/moment.js";
import type { MasterData } from "./master-data.js";
import { type Naming, namingOf, shownWord } from "./shown.js";

/** A box of a drawing: things that came and went the same way, or a process. */
export interface Box {
  readonly id: string;
  readonly kind: "things" | "process" | "start";
  readonly lines: readonly string[];
}

/** What a trace looks like drawn: boxes, and what leads from which to which (追溯图). */
export interface Drawing {
  readonly boxes: readonly Box[];
  readonly arrows: readonly (readonly [from: string, to: string])[];
}

interface Show {
  readonly name: Naming["name"];
  readonly language: Language;
}

interface Process {
  readonly inputs: Set<string>;
  readonly outputs: Set<string>;
  lines: readonly string[];
}

/** Lays a trace out as what went into which process and what came out. Things of one kind that came from and went into the same processes share a box. */
export function drawingOf(trace: Trace, events: readonly NormalEvent[], names: MasterData["names"], language: Language): Drawing {
  const reached = new Set(trace.reached.map(({ id }) => id)).add(trace.start);
  const { name } = namingOf([], names);
  const show: Show = { name, language };
  const processes = processesOf(trace, events, reached, show);
  const from = processesBy(processes, ({ outputs }) => outputs);
  const into = processesBy(processes, ({ inputs }) => inputs);
  const groups = groupBy(reached, (id) => JSON.stringify([id === trace.start, kindOf(id), from.get(id) ?? [], into.get(id) ?? []]));
  const boxOf = new Map<string, string>();
  const boxes: Box[] = [...groups].map(([, ids], index) => {
    const id = `t${index}`;
    for (const one of ids) boxOf.set(one, id);
    return { id, kind: ids.includes(trace.start) ? "start" : "things", lines: linesOf(ids, show) };
  });
  const arrows = new Map<string, readonly [string, string]>();
  const arrow = (from: string, to: string): void => void arrows.set(`${from} ${to}`, [from, to]);
  for (const [index, { inputs, outputs, lines }] of [...processes.values()].entries()) {
    const id = `p${index}`;
    boxes.push({ id, kind: "process", lines });
    for (const one of inputs) arrow(boxOf.get(one) ?? "", id);
    for (const one of outputs) arrow(id, boxOf.get(one) ?? "");
  }
  return { boxes, arrows: [...arrows.values()] };
}

/** The processes that visited events tell of, each with those of its inputs and outputs that were reached. */
function processesOf(
  trace: Trace,
  events: readonly NormalEvent[],
  reached: ReadonlySet<string>,
  { name, language }: Show,
): Map<string, Process> {
  const found = new Map<string, Process>();
  for (const at of new Set(trace.visits.map(({ event }) => event))) {
    const event = events[at];
    if (event?.type !== "TransformationEvent") continue;
    const key = event.transformationID ?? `#${at}`;
    const process = found.get(key) ?? { inputs: new Set(), outputs: new Set(), lines: [] };
    found.set(key, process);
    const classes = (list: NormalEvent["quantityList"]): readonly string[] => (list ?? []).map(({ epcClass }) => epcClass);
    for (const id of [...(event.inputEPCList ?? []), ...classes(event.inputQuantityList)]) if (reached.has(id)) process.inputs.add(id);
    for (const id of [...(event.outputEPCList ?? []), ...classes(event.outputQuantityList)]) if (reached.has(id)) process.outputs.add(id);
    const place = event.bizLocation?.id ?? event.readPoint?.id;
    process.lines = [
      shownWord(event.bizStep, language),
      chinaTime(Date.parse(event.eventTime)),
      ...(place === undefined ? [] : name(place).split("\n")),
    ];
  }
  // Others of the visited took something that was traced, and gave nothing that was.
  return new Map([...found].filter(([, { inputs, outputs }]) => inputs.size > 0 && outputs.size > 0));
}

/** The keys of the processes that have an id on one side, in the order of the processes. */
function processesBy(
  processes: ReadonlyMap<string, Process>,
  side: (process: Process) => ReadonlySet<string>,
): ReadonlyMap<string, readonly string[]> {
  const keys = new Map<string, string[]>();
  for (const [key, process] of processes)
    for (const id of side(process)) {
      const known = keys.get(id);
      if (known === undefined) keys.set(id, [key]);
      else known.push(key);
    }
  return keys;
}

/** What a thing is one of: everything before its serial, lot or own number. */
const kindOf = (id: string): string =>
  id.replace(/\/(?:21|10)\/.*$/u, "").replace(/\/[^/]*$/u, (end) => (id.startsWith("https://id.gs1.org/") ? end : ""));

const SHOWN = 3;

const linesOf = (ids: readonly string[], { name, language }: Show): readonly string[] => {
  const named = ids.slice(0, ids.length > SHOWN + 1 ? SHOWN : SHOWN + 1).map(name);
  return ids.length > named.length ? [...named, language === "zh" ? `等 ${ids.length} 个` : `… ${ids.length} in all`] : named;
};
