import { mkdirSync } from "node:fs";
import process from "node:process";
import { accountsIn } from "./accounts.js";
import { openCounty } from "./county.js";
import { countyData } from "./county-data.js";
import { traceServer } from "./server.js";

/** `PORT`, `DATA` (the folder of the journal) and `ACCOUNTS` (lines of token=party) come from the environment. */
const folder = process.env["DATA"] ?? "data";
mkdirSync(folder, { recursive: true });
const county = openCounty(`${folder}/journal.ndjson`, countyData);
const accounts = accountsIn(process.env["ACCOUNTS"] ?? "");
const server = traceServer({ county, accounts, now: () => Date.now() });
server.listen(Number(process.env["PORT"] ?? 3000), "127.0.0.1", () => {
  const address = server.address();
  if (address !== null && typeof address === "object") console.log(`http://127.0.0.1:${address.port}`);
});
process.once("SIGTERM", () => server.close(() => county.journal.close()));
