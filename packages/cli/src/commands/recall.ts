import type { Issue } from "@countykit/core";
import { indexEvents, type Recall, recall } from "@countykit/traceability-types/graph";
import { canonicalId } from "@countykit/traceability-types/ids";
import { readMasterData } from "../events/master-data.js";
import { readAll } from "../events/read-all.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import { renderRecall } from "../render/recall.js";
import type { Style } from "../render/style.js";
import { message, textsIn } from "../texts.js";
import { answerEvents, notNamed, refuseEvents } from "./event-answer.js";

/** `countykit recall`: reads all events, and tells what lots that are recalled went into, how much at most, who has it, and whom to tell. */
export async function recallLots(files: readonly string[], options: EventOptions, io: Io): Promise<ExitCode> {
  const { language, format, asOf, recorded, within } = options;
  const tell = textsIn(language);
  const asked = { language, format, command: "recall" } as const;
  if (options.declared !== null && asOf !== null && options.declared > asOf) return refuseEvents([declaredLater], asked, io);
  const lots = options.items.map((item) => ({ item, id: canonicalId(item) }));
  const known = await readMasterData(options.masterData, io);
  const { events, issues } = await readAll(files, io, tell);
  const wrong: readonly Issue[] = [...lots.map(({ id }) => id), known].flatMap((read) => (read.ok ? [] : read.issues)).concat(issues);
  if (wrong.length > 0 || !known.ok) return refuseEvents(wrong, asked, io);
  const found = recall(
    indexEvents(events),
    lots.flatMap(({ id }) => (id.ok ? [id.value] : [])),
    {
      // Without a declaration the clock starts when the command runs, and nothing is overdue.
      declared: options.declared ?? asOf ?? io.now().getTime(),
      asOf: { time: asOf ?? io.now().getTime(), ...(recorded === null ? {} : { recorded }) },
      owners: known.value.owners,
      ...(known.value.inTransit === undefined ? {} : { inTransit: known.value.inTransit }),
      ...(within === null ? {} : { deadlineHours: within }),
    },
  );
  if (found.notFound.length > 0) return refuseEvents(found.notFound.map(notNamed), asked, io);
  const text = (style: Style): string => renderRecall(found, known.value.names, language, style);
  return answerEvents({ code: exitCodeOf(found), events: events.length, files: files.length, report: { recall: found }, text }, asked, io);
}

/** Time that has run out comes first; then goods of which nobody knows where they are. */
function exitCodeOf({ clock, objects, untraceable }: Recall): ExitCode {
  if (clock.overdue === true) return 1;
  return untraceable.length > 0 || objects.some(({ status, suspect }) => status === "unknown" || suspect.max === null) ? 2 : 0;
}

const declaredLater: Issue = { code: "declared-later", path: "", message: message("declaredLater", {}) };
