import * as duckdb from "@duckdb/node-api";
import pg from "pg";
import initSqlJs from "sql.js";
import { duckdbStore } from "../stores/duckdb-store.js";
import { postgresStore } from "../stores/postgres-store.js";
import { sqliteStore } from "../stores/sqlite-store.js";
import type { TraceStore } from "../stores/store.js";
import { startPostgres } from "./postgres-server.js";

/** A store with a database of its own. */
export interface OpenStore {
  readonly store: TraceStore;
  readonly close: () => Promise<void>;
}

export async function openDuckdb(): Promise<OpenStore> {
  const instance = await duckdb.DuckDBInstance.create(":memory:");
  const connection = await instance.connect();
  const close = async () => {
    connection.closeSync();
    instance.closeSync();
  };
  return { store: duckdbStore(connection, duckdb), close };
}

export async function openSqlite(): Promise<OpenStore> {
  const sqlite = await initSqlJs();
  const database = new sqlite.Database();
  return { store: sqliteStore(database), close: async () => database.close() };
}

/** PostgreSQL in a server that is started for this; or why there is none. */
export async function openPostgres(): Promise<OpenStore | { readonly reason: string }> {
  const server = await startPostgres();
  if ("reason" in server) return server;
  const client = new pg.Client({ host: server.host, user: server.user, database: "postgres" });
  await client.connect();
  const close = async () => {
    await client.end();
    await server.stop();
  };
  return { store: postgresStore(client), close };
}
