import type { Issue } from "@countykit/core";
import { indexEvents, type Recall, recall } from "@countykit/traceability-types/graph";
import { canonicalId } from "@countykit/traceability-types/ids";
import { readMasterData } from "../events/master-data.js";
import { readAll } from "../events/read-all.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import { renderRecall } from "../render/recall.js";
import { styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { message, textsIn } from "../texts.js";
import { refuse } from "./refuse.js";

/** `countykit recall`: reads all events, and tells what lots that are recalled went into, how much at most, who has it, and whom to tell. */
export async function recallLots(files: readonly string[], options: EventOptions, io: Io): Promise<ExitCode> {
  const { language, format, asOf, recorded, within } = options;
  const tell = textsIn(language);
  if (options.declared !== null && asOf !== null && options.declared > asOf)
    return refuse([declaredLater], { language, format: format === "json" ? "json" : "text", command: "recall" }, io);
  const lots = options.items.map((item) => ({ item, id: canonicalId(item) }));
  const known = await readMasterData(options.masterData, io);
  const { events, issues } = await readAll(files, io, tell);
  const wrong: readonly Issue[] = [...lots.map(({ id }) => id), known].flatMap((read) => (read.ok ? [] : read.issues)).concat(issues);
  const refused = (all: readonly Issue[]): ExitCode =>
    refuse(all, { language, format: format === "json" ? "json" : "text", command: "recall" }, io, 100);
  if (wrong.length > 0 || !known.ok) return refused(wrong);
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
  if (found.notFound.length > 0)
    return refused(
      found.notFound.map((id) => ({
        code: "not-named",
        path: "",
        received: id,
        message: message("notNamed", { id }),
        hint: message("notNamedHint", {}),
      })),
    );
  const code = exitCodeOf(found);
  if (format === "json") io.stdout(`${JSON.stringify({ schema: "countykit-recall-report/1", recall: found }, null, 2)}\n`);
  else {
    const style = styleFor(io);
    const read = tell("eventsRead", { events: events.length, files: files.length });
    const exit = wrap(tell("eventExitLine", { command: "recall", code }), style.width).join("\n");
    io.stdout(`${read}\n${renderRecall(found, known.value.names, language, style)}\n\n${exit}\n`);
  }
  return code;
}

/** Time that has run out comes first; then goods of which nobody knows where they are. */
function exitCodeOf({ clock, objects, untraceable }: Recall): ExitCode {
  if (clock.overdue === true) return 1;
  return untraceable.length > 0 || objects.some(({ status, suspect }) => status === "unknown" || suspect.max === null) ? 2 : 0;
}

const declaredLater: Issue = { code: "declared-later", path: "", message: message("declaredLater", {}) };
