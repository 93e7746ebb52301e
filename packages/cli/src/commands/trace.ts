import type { Issue } from "@countykit/core";
import { indexEvents, trace, type TraceOptions } from "@countykit/traceability-types/graph";
import { canonicalId } from "@countykit/traceability-types/ids";
import { readMasterData } from "../events/master-data.js";
import { mermaidOf } from "../events/mermaid.js";
import { readAll } from "../events/read-all.js";
import { MOST_BOXES, svgOf } from "../events/svg.js";
import { drawingOf } from "../events/trace-drawing.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import type { Style } from "../render/style.js";
import { renderTrace } from "../render/trace.js";
import { message, textsIn } from "../texts.js";
import { answerEvents, notNamed, refuseEvents } from "./event-answer.js";

/** `countykit trace`: reads all events, and tells where a thing came from or what became of it. */
export async function traceItem(files: readonly string[], options: EventOptions, io: Io): Promise<ExitCode> {
  const { language, format } = options;
  const tell = textsIn(language);
  const asked = { language, format, command: "trace" } as const;
  const [item = ""] = options.items;
  const id = canonicalId(item);
  const known = await readMasterData(options.masterData, io);
  const { events, issues } = await readAll(files, io, tell);
  if (!id.ok || !known.ok || issues.length > 0)
    return refuseEvents([id, known].flatMap((read) => (read.ok ? [] : read.issues)).concat(issues), asked, io);
  const found = trace(indexEvents(events), id.value, traceOptions(options));
  if (found.visits.length === 0 && found.reached.every((one) => one.id === found.start)) return refuseEvents([notNamed(item)], asked, io);
  const drawing = format === "mermaid" || format === "svg" ? drawingOf(found, events, known.value.names, language) : null;
  if (drawing !== null && drawing.boxes.length > MOST_BOXES) return refuseEvents([tooManyBoxes(drawing.boxes.length)], asked, io);
  const code = found.untraceable.length > 0 ? 2 : 0;
  if (drawing !== null) {
    io.stdout(format === "svg" ? svgOf(drawing) : mermaidOf(drawing));
    return code;
  }
  const text = (style: Style): string => renderTrace(found, { naive: options.naive, ...known.value }, language, style);
  return answerEvents({ code, events: events.length, files: files.length, report: { trace: found }, text }, asked, io);
}

/** What a trace or recall is asked with. */
export const traceOptions = ({ direction, at, asOf, recorded, naive }: EventOptions): TraceOptions => ({
  direction,
  ...(at === null ? {} : { window: at }),
  asOf: { ...(asOf === null ? {} : { time: asOf }), ...(recorded === null ? {} : { recorded }) },
  containment: naive ? "naive" : "interval",
});

const tooManyBoxes = (count: number): Issue => ({
  code: "too-many-boxes",
  path: "",
  received: String(count),
  expected: `≤ ${MOST_BOXES}`,
  message: message("tooManyBoxes", {}),
  hint: message("tooManyBoxesHint", {}),
});
