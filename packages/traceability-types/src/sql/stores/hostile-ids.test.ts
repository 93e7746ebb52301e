import { expect, test } from "vitest";
import { indexEvents } from "../../graph/index-events.js";
import { tables } from "../../graph/tables/tables.js";
import { storedTables } from "../schema/stored-tables.js";
import { type OpenStore, openDuckdb, openPostgres, openSqlite } from "../testing/stores.js";
import { loadTables } from "./load-tables.js";
import { traceInStore } from "./trace-in-store.js";
import { whole } from "./whole.js";

const hostile = [
  "https://farm.example.cn/item/'; DROP TABLE hold; --",
  'https://farm.example.cn/item/"; DROP TABLE hold; --',
  "https://farm.example.cn/item/$1 ?1 {} \\'",
  "https://farm.example.cn/item/黄金柰李🍑‮",
  `https://farm.example.cn/item/${"长".repeat(10_000)}`,
  "__proto__",
];
const [first = "", ...others] = hostile;
const dried = {
  type: "TransformationEvent",
  eventTime: "2026-07-01T00:00:00.000Z",
  eventTimeZoneOffset: "+08:00",
  eventID: "urn:uuid:'; DROP TABLE event; --",
  inputEPCList: [first],
  outputEPCList: others,
};

async function keepAll({ store, close }: OpenStore): Promise<void> {
  const rows = tables(indexEvents([dried]));
  await loadTables(store, storedTables(rows));
  const mark = store.dialect === "sqlite" ? "?1" : "$1";
  for (const id of hostile) {
    const [found] = await store.execute(`SELECT object, id FROM object WHERE id = ${mark}`, [id]);
    expect(found?.["id"]).toBe(id);
    expect(whole(found?.["object"])).toBe(rows.object.id.indexOf(id));
  }
  const [answer] = await traceInStore(store, [{ object: rows.object.id.indexOf(first) }], { direction: "forward" });
  expect(new Set([...(answer?.reached.keys() ?? [])].map((object) => rows.object.id[object]))).toEqual(new Set(hostile));
  expect((await store.execute("SELECT id FROM event", [])).map(({ id }) => id)).toEqual([dried.eventID]);
  await close();
}

test("ids with quotes, of any script and length are kept and traced in DuckDB", async () => keepAll(await openDuckdb()));
test("ids with quotes, of any script and length are kept and traced in SQLite", async () => keepAll(await openSqlite()));
test("ids with quotes, of any script and length are kept and traced in PostgreSQL", async ({ skip }) => {
  const opened = await openPostgres();
  return "reason" in opened ? skip(`PostgreSQL: ${opened.reason}`) : keepAll(opened);
});
