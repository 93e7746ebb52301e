import { fail, type Issue, ok, type Result } from "@countykit/core";
import { eventHash, type NormalEvent, readEvents, validate } from "@countykit/traceability-types/epcis";
import { fault } from "./fault.js";
import { jsonIn } from "./read-body.js";

/** A path in the document; of lines, the row, and a path in its event. */
export type Where = Pick<Issue, "path" | "row">;

/** Events ready to be indexed, and what is odd about them but allowed. */
export interface Captured {
  readonly events: readonly NormalEvent[];
  /** Where each of them stands in what was sent. */
  readonly where: readonly Where[];
  readonly warnings: readonly Issue[];
}

/** Reads a document of EPCIS, the answer to a query, or a single event. */
export function captureDocument(text: string, recorded: string): Result<Captured> {
  const json = jsonIn(text);
  return json.ok ? captured(json.value, recorded) : json;
}

/** Reads lines with an event each (NDJSON). A line with a context alone says what the lines after it are read with. */
export function captureLines(text: string, recorded: string): Result<Captured> {
  const rows: number[] = [];
  const eventList: object[] = [];
  const issues: Issue[] = [];
  let context: unknown = "https://ref.gs1.org/standards/epcis/2.0.0/epcis-context.jsonld";
  let contextRow = 1;
  for (const [index, line] of text.split("\n").entries()) {
    if (line.trim() === "") continue;
    const row = index + 1;
    const json = jsonIn(line, row);
    if (!json.ok) issues.push(...json.issues);
    else if (typeof json.value !== "object" || json.value === null || Array.isArray(json.value))
      issues.push(fault("not-an-object", { row }));
    else if ("@context" in json.value && Object.keys(json.value).length === 1) {
      context = json.value["@context"];
      contextRow = row;
    } else {
      eventList.push(json.value);
      rows.push(row);
    }
  }
  if (issues.length > 0) return fail(...issues.slice(0, 1000));
  const head = { "@context": context, type: "EPCISDocument", schemaVersion: "2.0", creationDate: recorded };
  const read = captured({ ...head, epcisBody: { eventList } }, recorded);
  const placed = (issue: Issue): Issue => inLine(issue, rows, contextRow);
  if (!read.ok) return fail(...read.issues.map(placed));
  const { events, warnings } = read.value;
  return ok({ events, where: rows.map((row) => ({ path: "", row })), warnings: warnings.map(placed) });
}

/** The line that an issue lies in, and where in its event. */
function inLine(issue: Issue, rows: readonly number[], contextRow: number): Issue {
  const [, index, path] = /^\/epcisBody\/eventList\/(\d+)(.*)$/su.exec(issue.path) ?? [];
  if (index !== undefined) return { ...issue, path: path ?? "", row: rows[Number(index)] ?? 0 };
  return issue.path.startsWith("/@context") ? { ...issue, row: contextRow } : issue;
}

/** All events of a document or none: one that is wrong holds back the others, so that whoever sent them mends and sends again. */
function captured(document: unknown, recorded: string): Result<Captured> {
  const { ok: holds, issues } = validate(document, "semantic");
  const read = readEvents(document);
  if (!holds || !read.ok) return fail(...(holds && !read.ok ? read.issues : issues.filter(({ severity }) => severity === "error")));
  if (read.value.events.length === 0) return fail(fault("no-events"));
  const wrong: Issue[] = [];
  const list = listPath(document);
  const where = read.value.events.map((_event, index): Where => ({ path: list === "" ? "" : `${list}/${index}` }));
  const events = read.value.events.map((event, index): NormalEvent => {
    // An event without an id is known by its hash, so that sending it again after a broken connection does not count twice.
    const hash = event.eventID === undefined ? eventHash(event) : ok(event.eventID);
    if (!hash.ok) wrong.push(...hash.issues.map((issue) => ({ ...issue, path: `${where[index]?.path ?? ""}${issue.path}` })));
    // When it was recorded is for the service to say, not for the sender.
    return { ...event, ...(hash.ok ? { eventID: hash.value } : {}), recordTime: recorded };
  });
  return wrong.length > 0 ? fail(...wrong) : ok({ events, where, warnings: issues });
}

/** Where the events of a document stand; a single event is not in a list. */
function listPath(document: unknown): string {
  if (typeof document !== "object" || document === null || !("epcisBody" in document)) return "";
  const { epcisBody } = document;
  const isQuery = typeof epcisBody === "object" && epcisBody !== null && "queryResults" in epcisBody;
  return isQuery ? "/epcisBody/queryResults/resultsBody/eventList" : "/epcisBody/eventList";
}
