import { type Issue, ok } from "@countykit/core";
import { eventHash, type NormalEvent, preHash } from "@countykit/traceability-types/epcis";
import { createHash } from "node:crypto";
import { placedEvents } from "../events/profiles.js";
import { eachRecord } from "../events/read-all.js";
import { placeIn } from "../events/records.js";
import type { ExitCode } from "../exit-code.js";
import type { Io } from "../io.js";
import type { EventOptions } from "../options/event-options.js";
import { textsIn } from "../texts.js";
import { SHOWN } from "./event-answer.js";
import { refuse } from "./refuse.js";

/** SHA-256 of Node, which is several times faster than one in JavaScript. */
const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** `countykit hash`: one line for each event, in their order, as they are read; a file of any size goes through. */
export async function hash(files: readonly string[], options: EventOptions, io: Io): Promise<ExitCode> {
  const { language, format, prehash, hashVersion: version } = options;
  // Which versions there are the package knows, and tells once, before a file is read.
  const known = prehash ? ok("") : eventHash(ANY, { version, sha256: () => "" });
  if (!known.ok) return refuse(known.issues, { language, format: "text", command: "hash" }, io);
  const issues: Issue[] = [];
  await eachRecord(files, io, textsIn(language), (record) => {
    for (const issue of record.issues) issues.push(issue);
    const lines: string[] = [];
    for (const { event, at } of placedEvents(record)) {
      const made = prehash ? preHash(event) : eventHash(event, { version, sha256 });
      if (made.ok) lines.push(format === "json" ? lineOf(event, made.value, prehash) : made.value);
      else
        for (const issue of made.issues) {
          const path = `${at}${issue.path}`;
          issues.push({ ...issue, file: record.file, path, ...placeIn(record, path) });
        }
    }
    if (lines.length > 0) io.stdout(`${lines.join("\n")}\n`);
  });
  // Hashes may stand on standard output already, so that a report has no place there.
  return issues.length === 0 ? 0 : refuse(issues, { language, format: "text", command: "hash" }, io, SHOWN);
}

const ANY: NormalEvent = { type: "ObjectEvent", eventTime: "1970-01-01T00:00:00.000Z", eventTimeZoneOffset: "+00:00" };

const lineOf = ({ eventID, type, eventTime }: NormalEvent, made: string, prehash: boolean): string =>
  JSON.stringify({ ...(eventID === undefined ? {} : { eventID }), type, eventTime, [prehash ? "prehash" : "hash"]: made });
