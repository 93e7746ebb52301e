import { type AttendanceTable, openAttendances } from "./attendance-table.js";
import { type ConversionTable, openConversions } from "./conversion-table.js";
import { openSales, type SalesTable } from "./sales-table.js";
import { openSessions, type SessionTable } from "./session-table.js";
import { openStations, type StationTable } from "./station-table.js";
import { openTexts, type Texts } from "./texts.js";
import { openTowns, type TownTable } from "./town-table.js";
import { openVillages, type VillageTable } from "./village-table.js";

/** The rosters that may be large, and that a store holds. */
export type StoredRoster = "towns" | "villages" | "stations" | "sessions" | "attendances" | "conversions" | "sales";

export const STORED_ROSTERS = ["towns", "villages", "stations", "sessions", "attendances", "conversions", "sales"] as const;

/** All columns of a store, as plain data. */
export interface Tables {
  towns: TownTable;
  villages: VillageTable;
  stations: StationTable;
  sessions: SessionTable;
  attendances: AttendanceTable;
  conversions: ConversionTable;
  sales: SalesTable;
  /** People, as attendances and conversions name them. */
  persons: Texts;
  /** How many rows of each roster came, doubles included; absent when the roster was never handed in. */
  rows: Partial<Record<StoredRoster, number>>;
}

export const openTables = (): Tables => ({
  towns: openTowns(),
  villages: openVillages(),
  stations: openStations(),
  sessions: openSessions(),
  attendances: openAttendances(),
  conversions: openConversions(),
  sales: openSales(),
  persons: openTexts(),
  rows: {},
});
