import type { ChainFinding } from "../findings/finding.js";
import { holdsOfChild } from "../holds/child-holds.js";
import type { Question } from "../question.js";
import { eventRefs, timeText } from "../read/event-ref.js";
import * as code from "../store/codes.js";
import { ALWAYS } from "../times.js";
import type { Life } from "./life.js";

interface Packing {
  readonly event: number;
  readonly time: number;
  readonly parent: number;
  readonly action: number;
}

/** The events that put an object into another or take it out, in order. */
function packingsOf({ view: { store } }: Question, { object, events }: Life): readonly Packing[] {
  const packings: Packing[] = [];
  for (const event of events) {
    const kind = store.kind.data[event] ?? 0;
    const head = store.rows.data[store.rowStart.data[event] ?? 0] ?? 0;
    if ((kind & code.KIND) !== code.AGGREGATION || (head & 15) !== code.PARENT || head >>> 4 === object) continue;
    packings.push({ event, time: store.time.data[event] ?? 0, parent: head >>> 4, action: kind & code.ACTION });
  }
  return packings;
}

/** What was taken out before it was put in, or put elsewhere while it was still inside. */
export function packingFindings(question: Question, life: Life): readonly ChainFinding[] {
  const { store } = question.view;
  const packings = packingsOf(question, life);
  if (packings.length === 0) return [];
  const findings: ChainFinding[] = [];
  const object = store.objects.names[life.object] ?? "";
  const name = (parent: number): string => store.objects.names[parent] ?? "";
  const packed = new Map<number, Packing>();
  const early = new Map<number, Packing>();
  for (const packing of packings) {
    const { parent, action, time, event } = packing;
    if (action === code.DELETE && !packed.has(parent)) early.set(parent, packing);
    if (action !== code.ADD) continue;
    const out = early.get(parent);
    if (out !== undefined && out.time < time && !packed.has(parent)) {
      const params = { object, parent: name(parent), unpacked: timeText(out.time), packed: timeText(time) };
      const evidence = eventRefs(store, [out.event, event]);
      findings.push({ kind: "unpacked-before-packed", verdict: "fail", subjects: [object, name(parent)], evidence, params });
    }
    if (!packed.has(parent)) packed.set(parent, packing);
  }
  return life.isThing ? [...findings, ...moves(question, life, packings)] : findings;
}

/** A thing that was put into another while nobody had taken it out: that ended the hold, at the very moment, without its parent being named. */
function moves(question: Question, { object }: Life, packings: readonly Packing[]): readonly ChainFinding[] {
  const { store } = question.view;
  const findings: ChainFinding[] = [];
  for (const { parent, until, known, attached } of holdsOfChild(question.view, object)) {
    if (attached || until === ALWAYS || known > question.asOf || until > question.asOf) continue;
    const at = packings.filter(({ time }) => time === until);
    const to = at.find((one) => one.parent !== parent && one.action !== code.DELETE);
    if (to === undefined || at.some((one) => one.parent === parent && one.action === code.DELETE)) continue;
    const [id, from, into] = [store.objects.names[object] ?? "", store.objects.names[parent] ?? "", store.objects.names[to.parent] ?? ""];
    const before = packings.filter((one) => one.parent === parent && one.time <= until).map(({ event }) => event);
    const evidence = eventRefs(store, [...before.slice(-1), to.event]);
    findings.push({
      kind: "moved-without-unpacking",
      verdict: "fail",
      subjects: [id, from, into],
      evidence,
      params: { object: id, from, to: into, time: timeText(until) },
    });
  }
  return findings;
}

/** Containers that something was put into, and out of which it never came; told by what is inside. */
export function neverOpened(question: Question, life: Life, hours: number, told: Set<number>): ChainFinding | undefined {
  const { view, asOf } = question;
  const { store } = view;
  for (const { parent, until, known, since, attached } of holdsOfChild(view, life.object)) {
    if (attached || told.has(parent) || known > asOf || (until !== ALWAYS && until <= asOf)) continue;
    const last = Math.min(asOf, store.time.data[life.events.at(-1) ?? 0] ?? 0);
    if (asOf === ALWAYS ? hours > 0 && last - since < hours * 3_600_000 : asOf - since < hours * 3_600_000) continue;
    told.add(parent);
    const object = store.objects.names[parent] ?? "";
    const evidence = eventRefs(store, [life.events.find((event) => (store.time.data[event] ?? 0) === known) ?? life.events[0] ?? 0]);
    return {
      kind: "never-opened",
      verdict: "unknown",
      subjects: [object, store.objects.names[life.object] ?? ""],
      evidence,
      params: { object, packed: timeText(known) },
    };
  }
  return undefined;
}
