/**
 * What the columns of a form read is a row of that form: `RosterForm` holds every column to the type of its field, and to be required where the
 * row cannot do without. Here, and nowhere else, fields become a row.
 */
export const typedRow = <Row>(fields: object): Row => fields as Row;

/** The fields of a row, whatever its form. */
export type Fields = Readonly<Record<string, unknown>>;

/** A row as a record of fields, for what looks at rows of every form. */
export const fieldsOf = (row: object): Fields => typedRow(row);
