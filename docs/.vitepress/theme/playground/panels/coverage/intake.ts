import {
  openRosterCheck,
  openStore,
  type RosterName,
  type RosterReport,
  type RosterRows,
  type Rows,
  type Store,
  type TableState,
} from "@countykit/coverage-metrics";

/** Takes in the rows of all rosters: holds them against one another, keeps them, and puts the large rosters into columns. */
export interface Intake {
  /** Opens a roster, which may have no rows. */
  readonly open: (roster: RosterName) => void;
  readonly add: <Name extends RosterName>(roster: Name, row: Rows[Name], table: TableState | null) => void;
  readonly report: () => RosterReport;
  readonly store: Store;
  readonly rows: RosterRows;
}

type Lists = { -readonly [Name in RosterName]?: Rows[Name][] };

/** Opens an intake for one county, or for whatever county the rows lie in. */
export function openIntake(county: string | null, asOf: string): Intake {
  const check = openRosterCheck({ asOf, ...(county === null ? {} : { county }) });
  const store = openStore(county === null ? {} : { home: county });
  const lists: Lists = {};
  const stored: { readonly [Name in RosterName]?: (row: Rows[Name]) => void } = {
    towns: (row) => store.add("towns", row),
    villages: (row) => store.add("villages", row),
    stations: (row) => store.add("stations", row),
    sessions: (row) => store.add("sessions", row),
    attendances: (row) => store.add("attendances", row),
    conversions: (row) => store.add("conversions", row),
    sales: (row) => store.add("sales", row),
  };
  return {
    open: (roster) => {
      if (lists[roster] !== undefined) return;
      lists[roster] = [];
      check.expect(roster);
      switch (roster) {
        case "towns":
        case "villages":
        case "stations":
        case "sessions":
        case "attendances":
        case "conversions":
        case "sales":
          store.expect(roster);
          break;
        default:
      }
    },
    add: (roster, row, table) => {
      check.add(roster, row, table ?? undefined);
      stored[roster]?.(row);
      lists[roster]?.push(row);
    },
    report: check.report,
    store,
    rows: lists,
  };
}
