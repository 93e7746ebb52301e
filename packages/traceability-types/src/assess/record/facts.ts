import type { AssessRecord } from "./record.js";

/** Facts by id, each read as what a requirement takes it for; `null` when it is not known or of another kind. */
export interface Facts {
  readonly number: (id: string) => string | null;
  readonly flag: (id: string) => boolean | null;
  readonly word: (id: string) => string | null;
  readonly list: (id: string) => readonly string[] | null;
}

const DECIMAL = /^\d{1,30}(?:\.\d{1,30})?$/u;

/** Opens the facts of a record. */
export function openFacts({ facts }: Pick<AssessRecord, "facts">): Facts {
  const values = new Map(facts.map(({ id, value }) => [id, value]));
  const text = (id: string): string | null => {
    const value = values.get(id);
    return typeof value === "string" ? value.trim() : null;
  };
  return {
    number: (id) => {
      const value = text(id);
      return value !== null && DECIMAL.test(value) ? value : null;
    },
    flag: (id) => {
      const value = values.get(id);
      return typeof value === "boolean" ? value : null;
    },
    word: text,
    list: (id) => {
      const value = values.get(id);
      return typeof value === "object" ? value.map((one) => one.trim()) : null;
    },
  };
}
