/** What the tables are called in an engine, `lake.trace.edge` (表名). */
export interface EngineTables {
  readonly incidence: string;
  readonly edge: string;
  readonly hold: string;
}

const NAME = /^[A-Za-z_][A-Za-z0-9_]*(\.[A-Za-z_][A-Za-z0-9_]*){0,3}$/u;

/**
 * The names of the tables as they are put into statements.
 * @throws RangeError when one is more than plain words with dots: it would be text of SQL.
 */
export function engineTables(names: Partial<EngineTables> = {}): EngineTables {
  const tables: EngineTables = { incidence: "incidence", edge: "edge", hold: "hold", ...names };
  for (const name of [tables.incidence, tables.edge, tables.hold])
    if (!NAME.test(name)) throw new RangeError(`${JSON.stringify(name.slice(0, 80))} is no name of a table`);
  return tables;
}
