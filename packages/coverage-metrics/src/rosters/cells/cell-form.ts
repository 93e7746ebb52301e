import type { Issue, Language } from "@countykit/core";

/** What a cell says once it is read. */
export type CellValue = string | number | boolean | readonly string[];

/** How the cells of one column are read and written. */
export interface CellForm<Value extends CellValue = CellValue> {
  /** Reads a cell that is not blank and has no blanks around it: the value, or what is wrong, as an issue at the root. */
  readonly read: (cell: string) => Value | Issue;
  /** Whether a value from elsewhere is one that `read` gives. */
  readonly holds: (value: unknown) => boolean;
  /** Writes a value that holds, so that it reads back to itself. A method, so that forms of different values stand in one table. */
  write(value: Value, language: Language): string;
}

/** Whether reading found a problem. */
export const isIssue = (read: CellValue | Issue): read is Issue => typeof read === "object" && "code" in read;
