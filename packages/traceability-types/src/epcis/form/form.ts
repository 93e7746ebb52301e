import type { RuleName } from "./rules.js";
import type { TextKind } from "./texts.js";

/** What JSON can hold at one place. */
export type JsonType = "string" | "number" | "boolean" | "object" | "array" | "null";

/** Text of one kind: an address, a time, a version … */
export interface TextForm {
  readonly kind: "text";
  readonly text: TextKind;
}

/** A word of a vocabulary, or an address that is none of its own. */
export interface WordForm {
  readonly kind: "word";
  readonly words: ReadonlySet<string>;
  /** Addresses that stand for words of the vocabulary, and must not be written for them. */
  readonly not?: RegExp;
  /** Whether only the words are allowed. */
  readonly closed?: boolean;
}

/** Anything of some types of JSON. */
export interface AnyForm {
  readonly kind: "any";
  readonly types: readonly JsonType[];
}

/** A list of values of one form. */
export interface ListForm {
  readonly kind: "list";
  readonly of: Form;
  readonly least?: number;
  readonly unique?: boolean;
}

/** One of several forms, told apart by the type of JSON. */
export interface EitherForm {
  readonly kind: "either";
  readonly forms: readonly Form[];
}

/** Which names of fields an object may have besides those that are listed: none, those of users, or any. */
export type Names = "listed" | "extended" | "any";

/** An object with named fields. */
export interface RecordForm {
  readonly kind: "record";
  readonly fields: Readonly<Record<string, Form>>;
  readonly required: readonly string[];
  readonly names: Names;
  readonly rules: readonly RuleName[];
  /** Required by the schema, but not needed to understand the rest. */
  readonly dispensable: readonly string[];
}

/** An object whose `type` tells which form it has. */
export interface TypedForm {
  readonly kind: "typed";
  readonly types: Readonly<Record<string, RecordForm>>;
  readonly other: RecordForm;
}

/** The form of a value of JSON, as data: checks and zod schemas are made of it. */
export type Form = TextForm | WordForm | AnyForm | ListForm | EitherForm | RecordForm | TypedForm;

export const text = (kind: TextKind): TextForm => ({ kind: "text", text: kind });
export const listOf = (of: Form, more: { readonly least?: number; readonly unique?: boolean } = {}): ListForm => ({
  kind: "list",
  of,
  ...more,
});
export const any = (...types: readonly JsonType[]): AnyForm => ({ kind: "any", types });
export const either = (...forms: readonly Form[]): EitherForm => ({ kind: "either", forms });

type More = Partial<Pick<RecordForm, "names" | "rules" | "dispensable">>;

/** An object; the names of its required fields stand in one text, with blanks between. */
export function record(fields: Readonly<Record<string, Form>>, required: string, more: More = {}): RecordForm {
  return {
    kind: "record",
    fields,
    required: required === "" ? [] : required.split(" "),
    names: more.names ?? "extended",
    rules: more.rules ?? [],
    dispensable: more.dispensable ?? [],
  };
}
