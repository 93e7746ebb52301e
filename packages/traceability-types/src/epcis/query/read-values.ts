import type { Context } from "../normal/context.js";
import { normalDecimal } from "../normal/decimal.js";
import { normalId } from "../normal/ids.js";
import { normalTime } from "../normal/time.js";
import { normalWord } from "../normal/words.js";
import { isPattern, patternOf } from "./epc-pattern.js";
import type { Parameter } from "./parameters-table.js";
import type { Demand, Scalar } from "./query.js";

/** What was read, or what should have stood there, in two languages, and what did. */
export type Read<T> = { readonly value: T } | { readonly zh: string; readonly en: string; readonly received: string };

const refuse = (zh: string, en: string, received: unknown): { readonly zh: string; readonly en: string; readonly received: string } => ({
  zh,
  en,
  received: typeof received === "string" ? received : typeof received === "number" ? String(received) : typeof received,
});

/** A list, or one value that stands for a list of one. */
export const valuesOf = (value: unknown): readonly unknown[] => (Array.isArray(value) ? value : [value]);

/** Texts, at least one of them. */
function textsOf(value: unknown): Read<readonly string[]> {
  const list = valuesOf(value);
  const texts = list.filter((one) => typeof one === "string" && one.trim() !== "").map((one) => String(one).trim());
  return texts.length === list.length && texts.length > 0
    ? { value: texts }
    : refuse(
        "文字，至少一个",
        "one text or more",
        list.find((one) => typeof one !== "string"),
      );
}

const TYPES = ["ObjectEvent", "AggregationEvent", "TransactionEvent", "TransformationEvent", "AssociationEvent"];

/** What a parameter with a fixed name asks, from its values. */
export function demandOf(operator: string, { takes, vocabulary }: Parameter, value: unknown, context: Context): Read<Demand> {
  switch (takes) {
    case "times":
    case "decimals":
      return operator === "EQ" ? equalTo(value, takes) : ordered(operator, value, takes);
    case "booleans":
      return typeof value === "boolean"
        ? { value: { is: "equal", values: [{ kind: "boolean", value: String(value) }] } }
        : refuse("true 或 false", "true or false", value);
    case "flag":
      return { value: { is: "there" } };
    default:
      break;
  }
  const texts = textsOf(value);
  if (!("value" in texts)) return texts;
  const oneOf = (values: readonly string[]): Read<Demand> => ({
    value: { is: operator === "WD" ? "within" : "one-of", values: [...new Set(values)] },
  });
  switch (takes) {
    case "words":
      return oneOf(texts.value.map((word) => normalWord(vocabulary ?? "bizStep", word, context)));
    case "ids":
      return oneOf(texts.value.map((id) => normalId(context.expand(id))));
    case "names":
      return oneOf(texts.value.map((name) => context.expand(name)));
    case "texts":
      return oneOf(texts.value);
    case "actions": {
      const wrong = texts.value.find((action) => !["ADD", "OBSERVE", "DELETE"].includes(action));
      return wrong === undefined ? oneOf(texts.value) : refuse("ADD、OBSERVE 或 DELETE", "ADD, OBSERVE or DELETE", wrong);
    }
    case "types": {
      const types = texts.value.map((type) =>
        context.expand(type).replace(/^(?:https?:\/\/(?:ref|ns)\.gs1\.org\/epcis\/|urn:epcglobal:epcis:)/u, ""),
      );
      const wrong = types.find((type) => !TYPES.includes(type) && !type.includes(":"));
      return wrong === undefined
        ? oneOf(types)
        : refuse("五种事件之一，或自定义事件的网址", "one of the five types of events, or the address of another", wrong);
    }
    case "things":
    case "classes":
      return matching(texts.value, takes === "classes", context);
  }
}

function matching(texts: readonly string[], classes: boolean, context: Context): Read<Demand> {
  const ids: string[] = [];
  const like: string[] = [];
  for (const text of texts) {
    if (isPattern(text)) {
      const pattern = patternOf(text, classes);
      if (pattern === null) return refuse("标识，或 urn:epc:idpat: 模式", "an identifier, or a pattern urn:epc:idpat:", text);
      like.push(pattern);
    } else ids.push(normalId(context.expand(text)));
  }
  return { value: { is: "match", ids: [...new Set(ids)], like: [...new Set(like)] } };
}

/** One value as it is compared. A text that is a time is one. */
function scalarOf(value: unknown): Scalar | null {
  if (typeof value === "number") {
    const decimal = normalDecimal(value);
    return decimal === null ? null : { kind: "decimal", value: decimal };
  }
  if (typeof value === "boolean") return { kind: "boolean", value: String(value) };
  if (typeof value !== "string") return null;
  return normalTime(value) === null ? { kind: "text", value } : { kind: "time", value };
}

const decimalScalar = (value: unknown): Scalar | null => {
  const decimal = typeof value === "number" || typeof value === "string" ? normalDecimal(value) : null;
  return decimal === null ? null : { kind: "decimal", value: decimal };
};

const timeScalar = (value: unknown): Scalar | null =>
  typeof value === "string" && normalTime(value) !== null ? { kind: "time", value } : null;

const reader = (takes: "times" | "decimals" | "any"): ((value: unknown) => Scalar | null) =>
  takes === "times" ? timeScalar : takes === "decimals" ? decimalScalar : scalarOf;

const KIND_WORDS = {
  times: ["带时区的时间，如 2026-07-01T10:30:00+08:00", "a time with its offset, such as 2026-07-01T10:30:00+08:00"],
  decimals: ["十进制数", "a decimal number"],
  any: ["文字、数或时间", "a text, a number or a time"],
} as const;

export function equalTo(value: unknown, takes: "times" | "decimals" | "any"): Read<Demand> {
  const list = valuesOf(value);
  const values: Scalar[] = [];
  for (const one of list) {
    const scalar = reader(takes)(one);
    if (scalar === null) return refuse(KIND_WORDS[takes][0], KIND_WORDS[takes][1], one);
    values.push(scalar);
  }
  return values.length === 0 ? refuse("至少一个值", "one value or more", "[]") : { value: { is: "equal", values } };
}

export function ordered(operator: string, value: unknown, takes: "times" | "decimals" | "any"): Read<Demand> {
  const list = valuesOf(value);
  const scalar = list.length === 1 ? reader(takes)(list[0]) : null;
  // Texts of users' fields that are numbers are compared as numbers.
  const number = scalar?.kind === "text" ? decimalScalar(scalar.value) : scalar;
  if (number === null || number.kind === "boolean" || !isOrder(operator))
    return takes === "any"
      ? refuse("一个数或时间", "one number or time", value)
      : refuse(KIND_WORDS[takes][0], KIND_WORDS[takes][1], value);
  return { value: { is: operator, value: number } };
}

const isOrder = (operator: string): operator is "GT" | "GE" | "LT" | "LE" => ["GT", "GE", "LT", "LE"].includes(operator);
