import { isWithinDivision } from "../../divisions/code-parts.js";
import { DIGITS } from "../../divisions/division-level.js";
import { parseDivisionCode } from "../../divisions/parse-division-code.js";
import { isDate } from "../cells/date-cell.js";
import type { Attendance, RosterName, Session, Station, Village } from "../rows.js";
import type { TableState } from "../table/table.js";
import { type Fields, fieldsOf, typedRow } from "../typed-row.js";
import { checkCommunity } from "./check-community.js";
import { checkCoordinates } from "./check-coordinates.js";
import { checkAfter, checkOrder, checkStatus } from "./check-dates.js";
import { openDivisionsRegister } from "./divisions-register.js";
import { openFacilitiesRegister } from "./facilities-register.js";
import { type FindingsList, openFindings } from "./findings-list.js";
import { type KeyRegister, openKeyRegister, tellDuplicate } from "./key-register.js";
import { openPlaces } from "./places.js";
import type { RosterCheck, RosterCheckOptions, RosterReport } from "./roster-check.js";
import { type RowPlan, rowPlan } from "./row-plan.js";
import { openSessionsRegister } from "./sessions-register.js";
import { openVillageStations } from "./village-stations.js";

/**
 * Opens a check of rosters that need not fit into memory (打开名册核对): rows are looked at as they pass, in any order of rosters and rows, and only
 * ids, codes and places are kept, in a compact form. What is found does not depend on the order.
 *
 * @throws {RangeError} when `county` is not a division code or `asOf` not a date
 * @example
 * ```ts
 * import { openRosterCheck } from "@countykit/coverage-metrics";
 *
 * const check = openRosterCheck({ county: "440281" });
 * let stations = 0;
 * for (const station of check.through("stations", [
 *   { id: "S1", level: "village", at: "440281100201", built: "2020-05-01", opened: "2020-04-01" },
 *   { id: "S2", level: "village", at: "440282100201" },
 * ])) stations += station.level === "village" ? 1 : 0;
 * stations; // => 2
 * check.report().errors.map(({ code, path }) => [code, path]); // => [["dates-reversed", "/stations/0/opened"], ["outside-county", "/stations/1/at"]]
 * ```
 * @source semantics § 8: what contradicts itself is an issue, with file, row and column
 */
export function openRosterCheck({ county: area, asOf }: RosterCheckOptions = {}): RosterCheck {
  const county = area === undefined ? undefined : codeOf(area);
  if (asOf !== undefined && !isDate(asOf)) throw new RangeError(`Not a date: ${asOf.slice(0, 40)}`);
  const places = openPlaces();
  const errors = openFindings(places);
  const notes = openFindings(places);
  const divisions = openDivisionsRegister();
  const facilities = openFacilitiesRegister();
  const sessions = openSessionsRegister(places);
  const villages = openVillageStations(divisions.codes);
  const rosters = new Map<RosterName, { readonly plan: RowPlan; readonly keys: KeyRegister }>();

  const open = (name: RosterName): { readonly plan: RowPlan; readonly keys: KeyRegister } => {
    const known = rosters.get(name);
    if (known !== undefined) return known;
    const plan = rowPlan(name);
    const opened = { plan, keys: openKeyRegister(plan, places) };
    rosters.set(name, opened);
    return opened;
  };

  const add = (name: RosterName, row: object, table: TableState | null): void => {
    const { plan, keys } = open(name);
    const place = places.next(name, table);
    const fields = fieldsOf(row);
    checkOrder(fields, plan, place, errors);
    if (asOf !== undefined) {
      checkAfter(fields, plan, place, asOf, notes);
      checkStatus(fields, plan, place, asOf, notes);
    }
    eachCode(fields, plan, (field, code) => {
      if (county !== undefined && !isWithinDivision(code, county))
        errors.add("outside-county", { place, field }, { code, county }, { expected: `${county}…`, received: code });
      if (name === "villages") divisions.mention(code.slice(0, DIGITS.town), place, field);
      else if (name !== "towns") divisions.mention(code, place, field);
    });
    switch (name) {
      case "towns":
      case "villages":
        if (name === "villages") checkCommunity(typedRow<Village>(fields), place, notes);
        if (typeof fields["code"] === "string") {
          const first = divisions.list(fields["code"], place);
          if (first !== 0) tellDuplicate(fields, { form: plan.form, places, place, first }, errors);
        }
        break;
      case "stations": {
        const station = typedRow<Station>(fields);
        checkCoordinates(station, place, errors);
        villages.add(station, keys.add(fields, place, errors), place, notes);
        break;
      }
      case "sessions": {
        const { id, attendance } = typedRow<Session>(fields);
        keys.add(fields, place, errors);
        sessions.addSession(id, attendance, place);
        break;
      }
      case "attendances":
        sessions.addAttendance(typedRow<Attendance>(fields), place, errors);
        break;
      case "firms":
      case "shops":
        keys.add(fields, place, errors);
        if (typeof fields["facility"] === "string") facilities.mention(fields["facility"], place);
        break;
      default:
        keys.add(fields, place, errors);
    }
  };

  const finish = (found: FindingsList, remarks: FindingsList): RosterReport => {
    divisions.report({ towns: rosters.has("towns"), villages: rosters.has("villages") }, found);
    sessions.report(rosters.has("sessions"), found);
    const listed = rosters.get("facilities");
    if (listed !== undefined) facilities.report(listed.keys.keys, found);
    villages.report(remarks);
    return { errors: found.all(), notes: remarks.all() };
  };

  return {
    add: (name, row, table) => add(name, row, table ?? null),
    expect: (name) => void open(name),
    through: (name, rows) => {
      open(name);
      return passing(rows, (row) => add(name, row, tableOf(rows)));
    },
    throughLater: (name, rows) => {
      open(name);
      return passingLater(rows, (row) => add(name, row, tableOf(rows)));
    },
    report: () => finish(errors.copy(), notes.copy()),
  };
}

/** A code in its shortest form: lists fill them up with zeros. */
function codeOf(area: string): string {
  const read = parseDivisionCode(area);
  if (!read.ok) throw new RangeError(`Not a division code: ${area.slice(0, 40)}`);
  return read.value.code;
}

/** The codes that a row names, with their fields. */
function eachCode(row: Fields, { codes, codeLists }: RowPlan, see: (field: string, code: string) => void): void {
  for (const field of codes) {
    const code = row[field];
    if (typeof code === "string") see(field, code);
  }
  for (const field of codeLists) {
    const list = row[field];
    if (Array.isArray(list)) for (const code of list) if (typeof code === "string") see(field, code);
  }
}

function* passing<Row extends object>(rows: Iterable<Row>, take: (row: Row) => void): Generator<Row, undefined> {
  for (const row of rows) {
    take(row);
    yield row;
  }
}

async function* passingLater<Row extends object>(rows: AsyncIterable<Row>, take: (row: Row) => void): AsyncGenerator<Row, undefined> {
  for await (const row of rows) {
    take(row);
    yield row;
  }
}

const tableOf = (rows: object): TableState | null => (isTable(rows) ? rows : null);

const isTable = (rows: object): rows is TableState => "rowNumber" in rows && typeof rows.rowNumber === "function";
