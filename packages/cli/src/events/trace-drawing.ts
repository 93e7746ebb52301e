import type { Language } from "@countykit/core";
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
  readonly key: string;
  readonly inputs: Set<string>;
  readonly outputs: Set<string>;
  label: string;
}

/** Lays a trace out as what went into which process and what came out. Things of one kind that came from and went into the same processes share a box. */
export function drawingOf(trace: Trace, events: readonly NormalEvent[], names: MasterData["names"], language: Language): Drawing {
  const reached = new Set(trace.reached.map(({ id }) => id)).add(trace.start);
  const { name } = namingOf([], names);
  const show: Show = { name, language };
  const processes = processesOf(trace, events, reached, show);
  const groups = new Map<string, string[]>();
  for (const id of reached) {
    const into = [...processes].filter(([, { inputs }]) => inputs.has(id)).map(([key]) => key);
    const from = [...processes].filter(([, { outputs }]) => outputs.has(id)).map(([key]) => key);
    const key = JSON.stringify([id === trace.start, kindOf(id), from, into]);
    const group = groups.get(key);
    if (group === undefined) groups.set(key, [id]);
    else group.push(id);
  }
  const boxOf = new Map<string, string>();
  const boxes: Box[] = [...groups].map(([, ids], index) => {
    const id = `t${index}`;
    for (const one of ids) boxOf.set(one, id);
    return { id, kind: ids.includes(trace.start) ? "start" : "things", lines: linesOf(ids, show) };
  });
  const arrows = new Map<string, readonly [string, string]>();
  const arrow = (from: string, to: string): void => void arrows.set(`${from} ${to}`, [from, to]);
  for (const [index, { inputs, outputs, label }] of [...processes.values()].entries()) {
    const id = `p${index}`;
    boxes.push({ id, kind: "process", lines: label.split("\n") });
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
    const process = found.get(key) ?? { key, inputs: new Set(), outputs: new Set(), label: "" };
    found.set(key, process);
    const classes = (list: NormalEvent["quantityList"]): readonly string[] => (list ?? []).map(({ epcClass }) => epcClass);
    for (const id of [...(event.inputEPCList ?? []), ...classes(event.inputQuantityList)]) if (reached.has(id)) process.inputs.add(id);
    for (const id of [...(event.outputEPCList ?? []), ...classes(event.outputQuantityList)]) if (reached.has(id)) process.outputs.add(id);
    const place = event.bizLocation?.id ?? event.readPoint?.id;
    process.label = [
      shownWord(event.bizStep, language),
      chinaTime(Date.parse(event.eventTime)),
      ...(place === undefined ? [] : [name(place)]),
    ].join("\n");
  }
  // Others of the visited took something that was traced, and gave nothing that was.
  return new Map([...found].filter(([, { inputs, outputs }]) => inputs.size > 0 && outputs.size > 0));
}

/** What a thing is one of: everything before its serial, lot or own number. */
const kindOf = (id: string): string =>
  id.replace(/\/(?:21|10)\/.*$/u, "").replace(/\/[^/]*$/u, (end) => (id.startsWith("https://id.gs1.org/") ? end : ""));

const SHOWN = 3;

const linesOf = (ids: readonly string[], { name, language }: Show): readonly string[] => {
  const named = ids.slice(0, ids.length > SHOWN + 1 ? SHOWN : SHOWN + 1).map(name);
  return ids.length > named.length ? [...named, language === "zh" ? `等 ${ids.length} 个` : `… ${ids.length} in all`] : named;
};
