/** What stands in an object, by its keys. */
export type Fields = Readonly<Record<string, unknown>>;

/** Whether something that was read is an object with keys (是否为对象), and no list. */
export const isFields = (value: unknown): value is Fields => typeof value === "object" && value !== null && !Array.isArray(value);
