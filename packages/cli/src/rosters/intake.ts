import {
  openRosterCheck,
  openStore,
  type RosterCheck,
  type RosterName,
  type RosterReport,
  type RosterRows,
  type Rows,
  type Store,
  type StoredRoster,
  type TableState,
} from "@countykit/coverage-metrics";

/** Large rosters of more rows than any county's are counted, and not kept row by row. */
const KEPT = 200_000;

/** Takes in the rows of all rosters one by one: holds them against one another, stores the large ones in columns, and keeps those of a county. */
export interface Intake {
  /** Opens a roster, which may have no rows. */
  readonly open: (roster: RosterName) => void;
  readonly add: <Name extends RosterName>(roster: Name, row: Rows[Name], table: TableState | null) => void;
  readonly report: () => RosterReport;
  readonly store: Store;
  /** All rows; when one of the large rosters was too large, only those of the small ones, which are not in the store. */
  readonly rows: () => RosterRows;
  /** The rosters that were too large to keep. */
  readonly dropped: () => readonly RosterName[];
}

type Lists = { readonly [Name in RosterName]?: Rows[Name][] };

/** Opens an intake for one county, or for any area. */
export function openIntake(county: string | null, asOf: string, kept: number = KEPT): Intake {
  const check: RosterCheck = openRosterCheck({ asOf, ...(county === null ? {} : { county }) });
  const store = openStore(county === null ? {} : { home: county });
  const lists: { -readonly [Name in keyof Lists]: Lists[Name] } = {};
  const dropped = new Set<RosterName>();
  const stored: { readonly [Name in RosterName]?: (row: Rows[Name]) => void } = {
    towns: (row) => store.add("towns", row),
    villages: (row) => store.add("villages", row),
    stations: (row) => store.add("stations", row),
    sessions: (row) => store.add("sessions", row),
    attendances: (row) => store.add("attendances", row),
    conversions: (row) => store.add("conversions", row),
    sales: (row) => store.add("sales", row),
  };
  const open = <Name extends RosterName>(roster: Name): void => {
    if (lists[roster] !== undefined || dropped.has(roster)) return;
    lists[roster] = [];
    check.through(roster, []);
    if (isStored(roster)) store.expect(roster);
  };
  return {
    open,
    add: (roster, row, table) => {
      check.add(roster, row, table ?? undefined);
      stored[roster]?.(row);
      const list = lists[roster];
      if (list === undefined) return;
      list.push(row);
      if (list.length > kept && isStored(roster)) {
        dropped.add(roster);
        delete lists[roster];
      }
    },
    report: check.report,
    store,
    rows: () => (dropped.size === 0 ? lists : Object.fromEntries(Object.entries(lists).filter(([roster]) => !(roster in STORED)))),
    dropped: () => [...dropped],
  };
}

const isStored = (roster: RosterName): roster is StoredRoster => roster in STORED;

const STORED: Readonly<Record<StoredRoster, true>> = {
  towns: true,
  villages: true,
  stations: true,
  sessions: true,
  attendances: true,
  conversions: true,
  sales: true,
};
