import type { TableName } from "../definition/trace-definition.js";

/** The tables of a trace, and the names of objects beside them. */
export type StoredTable = TableName | "object";

/** A column: whole numbers (ids and instants) or text, and whether it may be missing. */
export interface StoredColumn {
  readonly name: string;
  readonly type: "integer" | "text";
  readonly optional?: true;
}

const integer = (name: string): StoredColumn => ({ name, type: "integer" });
const text = (name: string): StoredColumn => ({ name, type: "text" });
const maybe = (name: string): StoredColumn => ({ name, type: "text", optional: true });

/** Columns in their order. Quantities are exact decimal text, as events give them. */
export const STORED_COLUMNS: Readonly<Record<StoredTable, readonly StoredColumn[]>> = {
  event: [
    integer("event"),
    maybe("id"),
    text("type"),
    maybe("action"),
    integer("time"),
    maybe("biz_step"),
    maybe("disposition"),
    maybe("read_point"),
    maybe("biz_location"),
  ],
  incidence: [integer("event"), integer("object"), text("role"), integer("time"), maybe("quantity"), maybe("uom")],
  edge: [integer("process"), text("side"), integer("object"), integer("time"), integer("known"), integer("event")],
  hold: [integer("parent"), integer("child"), text("kind"), integer("since"), integer("until"), integer("known")],
  object: [integer("object"), text("id")],
};

/** The tables in the order in which they are made and filled. */
export const STORED_TABLES: readonly StoredTable[] = ["object", "event", "incidence", "edge", "hold"];

/** A table that can be filled: those of the schema, and that of many starts. */
export type FilledTable = StoredTable | "start";

/** The columns of a table, in the order in which they are filled. */
export const columnsOf = (table: FilledTable): readonly StoredColumn[] =>
  table === "start" ? ["trace", "object", "lo", "hi"].map(integer) : STORED_COLUMNS[table];
