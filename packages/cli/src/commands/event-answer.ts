import type { Issue } from "@countykit/core";
import { eventReportText } from "../event-report.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import type { EventCommand } from "../options/event-program.js";
import { type Style, styleFor } from "../render/style.js";
import { wrap } from "../render/wrap.js";
import { message, textsIn } from "../texts.js";
import { refuse } from "./refuse.js";

/** How many issues of events are shown as text; a JSON report has all of them. */
export const SHOWN = 100;

/** What a command that reads events was asked. */
export interface EventAsked extends Pick<EventOptions, "language" | "format"> {
  readonly command: EventCommand;
}

/** Answers bad input in the form that was asked for; instead of a drawing there is text. */
export const refuseEvents = (issues: readonly Issue[], { language, format, command }: EventAsked, io: Io): ExitCode =>
  refuse(issues, { language, format: format === "json" ? "json" : "text", command }, io, SHOWN);

/** What a command found in events. */
export interface EventAnswer {
  readonly code: ExitCode;
  readonly events: number;
  readonly files: number;
  readonly report: object;
  readonly text: (style: Style) => string;
}

/** Answers with what was found (回答): a report as JSON, or text between what was read and what the exit code means. */
export function answerEvents(answer: EventAnswer, { language, format, command }: EventAsked, io: Io): ExitCode {
  const { code, events, files, report, text } = answer;
  if (format === "json") {
    io.stdout(eventReportText(command, report));
    return code;
  }
  const tell = textsIn(language);
  const style = styleFor(io);
  const exit = wrap(tell("eventExitLine", { command, code }), style.width).join("\n");
  io.stdout(`${tell("eventsRead", { events, files })}\n${text(style)}\n\n${exit}\n`);
  return code;
}

/** No event names what was asked for. */
export const notNamed = (id: string): Issue => ({
  code: "not-named",
  path: "",
  received: id,
  message: message("notNamed", { id }),
  hint: message("notNamedHint", {}),
});
