import type { EventCommand } from "./options/event-program.js";

/** The report of a command that reads events (事件命令的报告), as JSON: what it found, or the issues of bad input. */
export const eventReportText = (command: EventCommand, content: object): string =>
  `${JSON.stringify({ schema: `countykit-${command}-report/1`, ...content }, null, 2)}\n`;
