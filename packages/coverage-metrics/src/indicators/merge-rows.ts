/**
 * One row from all that speak of one thing (合并重复行): what any of them says, it says, and lists are put together; a field of which they say different
 * things is unknown, whatever their order. A needed field cannot be unknown: of its values that of the least text stands, and the check of the
 * roster reports it. No rows make no row.
 */
export function mergeRows<Row extends object>(rows: readonly Row[], needed: readonly string[]): readonly Row[] {
  const [first, ...others] = rows;
  if (first === undefined || others.length === 0) return rows;
  const merged: Row = Object.assign({}, first, ...others);
  for (const field of Object.keys(merged)) {
    const said = rows.map((row) => valueOf(row, field)).filter((value) => value !== undefined);
    const values = new Map(said.map((value) => [JSON.stringify(value), value]));
    if (values.size < 2) continue;
    if (said.every((value) => Array.isArray(value))) Reflect.set(merged, field, [...new Set(said.flat().map(String))].sort());
    else if (needed.includes(field)) Reflect.set(merged, field, values.get([...values.keys()].sort()[0] ?? ""));
    else Reflect.deleteProperty(merged, field);
  }
  return [merged];
}

const valueOf = (row: object, field: string): unknown => Reflect.get(row, field);
