import { type IssueList, nearest, type PathStep, pointer, shortened } from "@countykit/core/reading";
import { isObject } from "../normal/is-object.js";
import type { AnyForm, EitherForm, Form, JsonType, ListForm, RecordForm, TextForm, TypedForm, WordForm } from "./form.js";
import { formIssue, typeIssue } from "./form-issues.js";
import { DEEPEST, LARGEST, plainFault } from "./plain.js";
import { RULES } from "./rules.js";
import { TEXTS } from "./texts.js";
import { isUri } from "./uri.js";

/** How strictly a form is held to: as the schema says, or only as far as a reader needs to understand what is meant. */
export type Strictness = "schema" | "readable";

/** Where a check stands, and what it found. */
export interface Run {
  readonly path: PathStep[];
  readonly issues: IssueList;
}

/** Finds everything that is wrong with a value. */
export type Check = (value: unknown, run: Run) => void;

/** Makes a check of a form. Forms are trees, so that each is made once. */
export function compile(form: Form, strictness: Strictness): Check {
  switch (form.kind) {
    case "text":
      return checkText(form, strictness);
    case "word":
      return checkWord(form, strictness);
    case "any":
      return checkAny(form, strictness);
    case "list":
      return checkList(form, strictness);
    case "either":
      return checkEither(form, strictness);
    case "record":
      return checkRecord(form, strictness);
    case "typed":
      return checkTyped(form, strictness);
  }
}

/** The type of a value in terms of JSON; what JSON cannot hold is `other`. */
export function jsonType(value: unknown): JsonType | "other" {
  if (value === null) return "null";
  if (Array.isArray(value)) return "array";
  const type = typeof value;
  if (type === "number") return Number.isFinite(value) ? "number" : "other";
  return type === "string" || type === "boolean" || type === "object" ? type : "other";
}

const short = (text: string): string => shortened(text, 80);

const checkText = ({ text }: TextForm, strictness: Strictness): Check => {
  const fits = strictness === "schema" || text === "time" || text === "offset" ? TEXTS[text] : TEXTS.any;
  return (value, { path, issues }) => {
    if (typeof value !== "string") {
      // Documents whose version was written as a number are understood all the same.
      if (strictness === "schema" || text !== "version") issues.add(typeIssue(pointer(path), ["string"], jsonType(value)));
    } else if (!fits(value))
      issues.add(formIssue("not-text", pointer(path), { text, received: short(value) }, { expected: text, received: short(value) }));
  };
};

const checkWord = ({ words, not, closed = false }: WordForm, strictness: Strictness): Check => {
  const free = strictness === "readable" && !closed;
  return (value, { path, issues }) => {
    if (typeof value !== "string") {
      issues.add(typeIssue(pointer(path), ["string"], jsonType(value)));
      return;
    }
    if (free || words.has(value) || (!closed && isUri(value) && not?.test(value) !== true)) return;
    const meant = nearest(value.slice(value.lastIndexOf(":") + 1), words);
    const list = [...words].slice(0, 5).join(", ");
    const said = { received: short(value), ...(meant === undefined ? {} : { didYouMean: meant }) };
    issues.add(formIssue("not-word", pointer(path), { received: short(value), closed, words: list }, said));
  };
};

/** Numbers that were written as text are understood when they are decimal. */
const DECIMAL_TEXT = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)$/u;

const checkAny = ({ types }: AnyForm, strictness: Strictness): Check => {
  const allowed = new Set<string>(types);
  const decimal = strictness === "readable" && types.length === 1 && types[0] === "number";
  return (value, run) => {
    const type = jsonType(value);
    if (!allowed.has(type) && !(decimal && typeof value === "string" && DECIMAL_TEXT.test(value.trim()) && value.length < 100))
      run.issues.add(typeIssue(pointer(run.path), types, type));
    else if (type === "object") checkPlain(value, run);
  };
};

/** Fields of users may hold whatever JSON can hold. */
function checkPlain(value: unknown, { path, issues }: Run): void {
  if (typeof value === "string") return;
  const fault = plainFault(value);
  if (fault !== null) issues.add(formIssue(fault, pointer(path), { limit: fault === "too-large" ? LARGEST : DEEPEST }, {}));
}

const checkList = ({ of, least = 0, unique = false }: ListForm, strictness: Strictness): Check => {
  const check = compile(of, strictness);
  const readable = strictness === "readable";
  return (value, run) => {
    const { path, issues } = run;
    if (!Array.isArray(value)) {
      // To JSON-LD, a list of one and the one by itself are the same.
      if (readable) check(value, run);
      else issues.add(typeIssue(pointer(path), ["array"], jsonType(value)));
      return;
    }
    if (!readable && value.length < least) issues.add(formIssue("too-few", pointer(path), { least }, { expected: `>= ${least}` }));
    for (let index = 0; index < value.length; index += 1) {
      path.push(index);
      check(value[index], run);
      path.pop();
      if (issues.full()) {
        issues.skip(value.length - index - 1);
        return;
      }
    }
    if (unique && !readable) checkUnique(value, run);
  };
};

function checkUnique(list: readonly unknown[], { path, issues }: Run): void {
  if (list.length < 2) return;
  const seen = new Map<unknown, number>();
  for (let index = 0; index < list.length; index += 1) {
    const key = identity(list[index]);
    const first = seen.get(key);
    if (first === undefined) seen.set(key, index);
    else issues.add(formIssue("duplicate", pointer([...path, index]), { first: first + 1 }, {}));
  }
}

/** Equal for values that JSON Schema calls equal. */
function identity(value: unknown): unknown {
  if (typeof value !== "object" || value === null || plainFault(value) !== null) return value;
  return JSON.stringify(value, (_, one: unknown) =>
    typeof one === "object" && one !== null && !Array.isArray(one)
      ? Object.fromEntries(Object.entries(one).sort(([a], [b]) => (a < b ? -1 : 1)))
      : one,
  );
}

/** The types of JSON that a form takes; all forms of a choice take different ones. */
function typesOf(form: Form): readonly JsonType[] {
  switch (form.kind) {
    case "text":
    case "word":
      return ["string"];
    case "any":
      return form.types;
    case "list":
      return ["array"];
    case "either":
      return form.forms.flatMap(typesOf);
    default:
      return ["object"];
  }
}

const checkEither = ({ forms }: EitherForm, strictness: Strictness): Check => {
  const checks = new Map<string, Check>(forms.flatMap((form) => typesOf(form).map((type) => [type, compile(form, strictness)])));
  return (value, run) => {
    const type = jsonType(value);
    const check = checks.get(type);
    if (check === undefined) run.issues.add(typeIssue(pointer(run.path), [...checks.keys()], type));
    else check(value, run);
  };
};

/** Names that were found to be good before; users have few. */
const goodNames = new Set<string>();
const MOST_NAMES = 10_000;

function isExtendedName(name: string): boolean {
  if (goodNames.has(name)) return true;
  if (!isUri(name)) return false;
  if (goodNames.size < MOST_NAMES && name.length < 200) goodNames.add(name);
  return true;
}

const checkRecord = (form: RecordForm, strictness: Strictness): Check => {
  const readable = strictness === "readable";
  const fields = new Map<string, Check>(Object.entries(form.fields).map(([name, field]) => [name, compile(field, strictness)]));
  const required = readable ? form.required.filter((name) => !form.dispensable.includes(name)) : form.required;
  const rules = readable ? [] : form.rules.map((name) => ({ name, ...RULES[name] }));
  const namedFreely = readable || form.names === "any";
  const extended = form.names === "extended";
  return (value, run) => {
    const { path, issues } = run;
    if (!isObject(value)) {
      issues.add(typeIssue(pointer(path), ["object"], jsonType(value)));
      return;
    }
    for (const name of required) {
      if (value[name] === undefined) issues.add(formIssue("missing", pointer([...path, name]), { key: name }, {}));
    }
    for (const name of Object.keys(value)) {
      const one = value[name];
      if (one === undefined) continue;
      const check = fields.get(name);
      path.push(name);
      if (check !== undefined) check(one, run);
      else if (namedFreely || (extended && isExtendedName(name))) checkPlain(one, run);
      else addUnknown(name, form, value, run);
      path.pop();
    }
    for (const { name, holds, at } of rules) {
      if (!holds(value)) issues.add(formIssue(name, pointer(at === undefined ? path : [...path, at]), {}, {}));
    }
  };
};

function addUnknown(name: string, form: RecordForm, value: Readonly<Record<string, unknown>>, { path, issues }: Run): void {
  const meant = nearest(
    name,
    Object.keys(form.fields).filter((field) => value[field] === undefined),
  );
  const key = shortened(name, 80);
  issues.add(formIssue("unknown-key", pointer(path), { key }, { received: key, ...(meant === undefined ? {} : { didYouMean: meant }) }));
}

/** `epcis:ObjectEvent`, `https://ref.gs1.org/epcis/ObjectEvent` → `ObjectEvent`. */
export const bareType = (type: string): string => type.replace(/^(?:epcis:|https?:\/\/(?:ref|ns)\.gs1\.org\/epcis\/)/u, "");

const checkTyped = ({ types, other }: TypedForm, strictness: Strictness): Check => {
  const checks = new Map<string, Check>(Object.entries(types).map(([name, form]) => [name, compile(form, strictness)]));
  const checkOther = compile(other, strictness);
  return (value, run) => {
    const { path, issues } = run;
    if (!isObject(value)) {
      issues.add(typeIssue(pointer(path), ["object"], jsonType(value)));
      return;
    }
    const type = value["type"];
    if (typeof type !== "string") {
      const at = pointer([...path, "type"]);
      issues.add(type === undefined ? formIssue("missing", at, { key: "type" }, {}) : typeIssue(at, ["string"], jsonType(type)));
      return;
    }
    const check = checks.get(type);
    if (check !== undefined) check(value, run);
    else if (strictness === "schema" && !isUri(type)) {
      const meant = nearest(type, checks.keys());
      const said = { received: short(type), ...(meant === undefined ? {} : { didYouMean: meant }) };
      issues.add(formIssue("not-word", pointer([...path, "type"]), { received: short(type), closed: false, words: "" }, said));
      // What was meant tells what else is wrong.
      if (meant !== undefined) checks.get(meant)?.({ ...value, type: meant }, run);
    } else (checks.get(bareType(type)) ?? checkOther)(value, run);
  };
};
