import { resolve } from "node:path";
import type { Issue } from "@countykit/core";
import { assessCapabilities, assessStages, type CapabilityReport, type StageReport } from "@countykit/traceability-types/assess";
import type { NormalEvent } from "@countykit/traceability-types/epcis";
import { indexEvents } from "@countykit/traceability-types/graph";
import { type MasterData, readMasterData } from "../events/master-data.js";
import { readAll } from "../events/read-all.js";
import { readingBack } from "../events/reading-back.js";
import { tracesOf } from "../events/traces.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import { renderAssessment } from "../render/assessment.js";
import type { Style } from "../render/style.js";
import { message, textsIn } from "../texts.js";
import { answerEvents, refuseEvents } from "./event-answer.js";

/** What the events of a county show of the eight capabilities and the five stages. */
export interface Assessment {
  readonly capabilities: CapabilityReport;
  readonly stages: StageReport;
}

/** `countykit assess`: reads all events, traces every item both ways, and says which capabilities and stages they show. */
export async function assessFiles(
  files: readonly string[],
  { language, format, copies, masterData }: EventOptions,
  io: Io,
): Promise<ExitCode> {
  const tell = textsIn(language);
  const asked = { language, format, command: "assess" } as const;
  const same = noCopies(files, copies);
  if (same.length > 0) return refuseEvents(same, asked, io);
  const { events, issues: wrong } = await readAll(files, io, tell);
  const copied = await readAll(copies, io, tell);
  const known = await readMasterData(masterData, io);
  const issues = [...wrong, ...copied.issues, ...(known.ok ? [] : known.issues)];
  if (issues.length > 0 || !known.ok) return refuseEvents(issues, asked, io);
  const found = assessmentOf(events, copies.length === 0 ? null : copied.events, known.value);
  const { verdict } = found.capabilities;
  const code: ExitCode =
    verdict === "fail" || found.stages.fullChain === false ? 1 : verdict === "unknown" || found.stages.fullChain === null ? 2 : 0;
  const text = (style: Style): string => `\n${renderAssessment(found, known.value.names, language, style)}`;
  return answerEvents({ code, events: events.length, files: files.length, report: found, text }, asked, io);
}

/** A file read twice shows nothing of what is stored. */
function noCopies(files: readonly string[], copies: readonly string[]): readonly Issue[] {
  const assessed = new Set(files.map((file) => resolve(file)));
  return copies
    .filter((copy) => assessed.has(resolve(copy)))
    .map((file) => ({
      code: "copy-is-input",
      path: "",
      file,
      received: file,
      message: message("copyIsInput", { file }),
      hint: message("copyIsInputHint", {}),
    }));
}

/** Only a copy that is kept elsewhere shows that what was recorded is still there. */
function assessmentOf(events: readonly NormalEvent[], copy: readonly NormalEvent[] | null, { owners, limits }: MasterData): Assessment {
  const traces = { ...tracesOf(indexEvents(events), owners), most: 20 };
  return {
    capabilities: assessCapabilities(events, {
      ...traces,
      limits,
      partyOf: (place) => (Object.hasOwn(owners, place) ? (owners[place] ?? null) : null),
      ...(copy === null ? {} : { readBack: readingBack(copy) }),
    }),
    stages: assessStages(events, traces),
  };
}
