import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import {
  observe,
  openCountyBook,
  openRosterCheck,
  readTable,
  type RosterRows,
  rosterForms,
  unitKindOfDivision,
} from "@countykit/coverage-metrics";
import { unitsOf } from "./divisions.js";

/** The villages and towns of one county, as rosters. */
export async function divisionsOf(county: string): Promise<Required<Pick<RosterRows, "towns" | "villages">>> {
  const towns: { code: string; name: string }[] = [];
  const villages: { code: string; name: string }[] = [];
  for await (const { code, name } of unitsOf("streets")) {
    if (code.startsWith(county) && unitKindOfDivision(code) !== "other") towns.push({ code, name });
  }
  for await (const { code, name } of unitsOf("villages")) {
    if (code.startsWith(county) && unitKindOfDivision(code) === "village") villages.push({ code, name });
  }
  return { towns, villages };
}

/** Reads the sample roster of stations, checks it against the divisions, and counts what it covers. */
export async function joinLechang() {
  const { towns, villages } = await divisionsOf("440281");
  const text = readFileSync(fileURLToPath(new URL("../sample-stations.csv", import.meta.url)), "utf8");
  const [header = [], ...cells] = text
    .trim()
    .split("\n")
    .map((line) => line.split(","));
  const check = openRosterCheck({ county: "440281", asOf: "2021-08-31" });
  for (const town of towns) check.add("towns", town);
  for (const village of villages) check.add("villages", village);
  const table = readTable(rosterForms.stations, { file: "sample-stations.csv", header, rows: cells });
  const stations = [...check.through("stations", table)];
  const { errors, notes } = check.report();
  const rosters = { towns, villages, stations };
  const book = openCountyBook({ asOf: "2021-08-31", rosters });
  return {
    issues: [...table.issues(), ...errors, ...notes],
    villages: villages.length,
    coverage: observe(book, "village-coverage", { mode: "located" }),
  };
}
