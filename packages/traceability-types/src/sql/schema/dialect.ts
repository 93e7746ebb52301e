/** The engines that have a compiler of their own (数据库方言). Any other runs the hop loop. */
export type Dialect = "duckdb" | "postgresql" | "sqlite";

/** What differs between the dialects, as far as a trace is concerned. */
interface DialectWords {
  readonly integer: string;
  readonly text: string;
  /** How a column is kept that is worked out from others. */
  readonly generated: "STORED" | "VIRTUAL";
  readonly parameter: (position: number) => string;
  /** A select of columns, said so that the planner expects few rows of it. */
  readonly few: (columns: readonly string[], table: string) => string;
}

const plain = (columns: readonly string[], table: string): string => `SELECT ${columns.join(", ")} FROM ${table}`;

/**
 * DuckDB expects of a recursive table the rows of its seed and a whole join more, so of three in a row it expects more than of any table, and
 * builds its hash tables on the millions of rows instead of on the few. Of a list taken apart it expects one row.
 */
const listed = (columns: readonly string[], table: string): string =>
  `SELECT ${columns.map((name) => `f.${name}`).join(", ")} FROM (SELECT unnest(list({${columns.map((name) => `${name}: ${name}`).join(", ")}})) AS f FROM ${table})`;

const numbered = (sign: string) => (position: number) => `${sign}${position}`;

export const DIALECTS: Readonly<Record<Dialect, DialectWords>> = {
  duckdb: { integer: "BIGINT", text: "VARCHAR", generated: "VIRTUAL", parameter: numbered("$"), few: listed },
  postgresql: { integer: "BIGINT", text: "TEXT", generated: "STORED", parameter: numbered("$"), few: plain },
  sqlite: { integer: "INTEGER", text: "TEXT", generated: "STORED", parameter: numbered("?"), few: plain },
};
