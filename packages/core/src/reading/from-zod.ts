import type * as z from "zod";
import type { Issue } from "../issue.js";
import type { Bilingual } from "../text.js";
import type { Described } from "./described.js";
import { isCarried } from "./carry.js";
import { describeReceived, tellReceived } from "./describe-received.js";
import { type KeyNames, keyName, suggestKey } from "./key-names.js";
import { markerIssue } from "./marker-issue.js";
import { nearest } from "./nearest.js";
import { pointer, shortened, type PathStep } from "./pointer.js";
import { childSchema, childValue, describedBy, isObject, keysOf, kindsOf, optionFor, unwrap } from "./schema-walk.js";
import { saySentence } from "./sentences.js";
import type { Plain } from "./snapshot.js";
import { formatIssue, rangeIssue } from "./value-issues.js";
import { typeNames } from "./type-names.js";

/** Where zod was looking: the schema and the value there, and the way to it from the root of the document. */
export interface Place {
  readonly schema: z.core.$ZodType | undefined;
  readonly value: Plain;
  readonly path: readonly PathStep[];
}

/** What a form of documents says beside its schema. */
export interface Terms {
  readonly keyNames: KeyNames;
  /** The longest list that stands directly in a document; those inside its entries have a limit of their own. */
  readonly longestList: number;
}

/**
 * Says in the words of the house what zod found (解释校验结果): one issue per problem, at its exact place, with the branch of a union that was
 * most likely meant.
 */
export function fromZod(issue: z.core.$ZodIssue, root: Place, terms: Terms): readonly Issue[] {
  let place = root;
  let above: Place = root;
  for (const step of issue.path) {
    if (typeof step === "symbol") continue;
    above = place;
    place = {
      schema: place.schema === undefined ? undefined : childSchema(place.schema, place.value, step),
      value: childValue(place.value, step),
      path: [...place.path, step],
    };
  }
  if (typeof place.value === "symbol") return [markerIssue(place.value, pointer(place.path), terms.longestList)];
  switch (issue.code) {
    case "unrecognized_keys":
      return issue.keys.map((key) => unknownKey(key, place, terms));
    case "invalid_union":
      return issue.discriminator === undefined ? ofUnion(issue, place, terms) : [ofKinds(issue.discriminator, place, above, terms)];
    case "custom":
      return [ofCustom(issue, place, terms)];
    default:
      return [ofValue(issue, place, terms)];
  }
}

function unknownKey(key: string, { schema, value, path }: Place, { keyNames }: Terms): Issue {
  const known = schema === undefined ? [] : keysOf(schema, value);
  const didYouMean = suggestKey(key, known, keyNames);
  return {
    code: "unknown-key",
    path: pointer([...path, key]),
    expected: known.join(", "),
    received: shortened(key, 40),
    ...saySentence("unknown-key", { key: shortened(key, 40) }),
    ...(didYouMean === undefined ? {} : { didYouMean, hint: meant(didYouMean) }),
  };
}

const meant = (name: string): Bilingual => ({ zh: `是不是 ${name}？`, en: `Did you mean ${name}?` });

/** Problems that say no more than that the value is not of the right sort; of a schema with a description, its description says it better. */
const VAGUE: readonly string[] = ["invalid_type", "invalid_format", "too_small", "too_big", "invalid_value"];

/** A union is told by the branch that fits best; by its kinds, its description or its types, when none does. */
function ofUnion(issue: z.core.$ZodIssueInvalidUnion, place: Place, terms: Terms): readonly Issue[] {
  const known = place.schema === undefined ? undefined : unwrap(place.schema);
  if (place.schema !== undefined && place.value !== undefined && known?._zod.def.type === "union") {
    const kinds = isObject(place.value) ? kindsOf(place.schema, "kind") : [];
    const kind = childValue(place.value, "kind");
    if (kinds.length > 0 && !(typeof kind === "string" && kinds.includes(kind))) {
      return [ofKinds("kind", { schema: undefined, value: kind, path: [...place.path, "kind"] }, place, terms)];
    }
    const chosen = optionFor(known._zod.def.options, place.value);
    const errors = chosen === undefined ? undefined : issue.errors[chosen.index];
    const vague = describedBy(place.schema) === undefined ? VAGUE.slice(0, 1) : VAGUE;
    const said = errors?.some(({ code, path }) => path.length > 0 || !vague.includes(code)) === true;
    if (chosen !== undefined && errors !== undefined && said) {
      return errors.flatMap((error) => fromZod(error, { ...place, schema: chosen.option }, terms));
    }
  }
  return [ofValue(issue, place, terms)];
}

function ofKinds(discriminator: string, { value, path }: Place, above: Place, { keyNames }: Terms): Issue {
  if (value === undefined) return missing(keyName(discriminator, keyNames), path);
  const kinds = above.schema === undefined ? [] : kindsOf(above.schema, discriminator);
  const didYouMean = typeof value === "string" ? nearest(value, kinds) : undefined;
  return {
    code: "unknown-kind",
    path: pointer(path),
    expected: kinds.join(" | "),
    received: describeReceived(value),
    ...saySentence("unknown-kind", { received: tellReceived(value), allowed: kinds }),
    ...(didYouMean === undefined ? {} : { didYouMean, hint: meant(didYouMean) }),
  };
}

const missing = (key: Bilingual, path: readonly PathStep[], hint?: Bilingual): Issue => ({
  code: "missing",
  path: pointer(path),
  expected: key.en,
  received: "undefined",
  ...saySentence("missing", { key }),
  ...(hint === undefined ? {} : { hint }),
});

/** A problem that the library's own code found while zod was reading: it already says everything. */
function ofCustom(issue: z.core.$ZodIssueCustom, place: Place, terms: Terms): Issue {
  const carried: unknown = issue.params?.["issue"];
  if (isCarried(carried)) return { ...carried, path: pointer(place.path) };
  return ofValue(issue, place, terms);
}

function ofValue(issue: z.core.$ZodIssue, { schema, value, path }: Place, { keyNames }: Terms): Issue {
  const described = schema === undefined ? undefined : describedBy(schema);
  const at = pointer(path);
  if (value === undefined) {
    const last = path.at(-1);
    if (typeof last === "number")
      return { code: "empty-slot", path: at, received: "undefined", ...saySentence("empty-slot", { index: last }) };
    return last === undefined ? wrongType(schema, value, at) : missing(keyName(last, keyNames), path, described?.hint);
  }
  if (described !== undefined) return asDescribed(described, value, at);
  switch (issue.code) {
    case "invalid_type":
      return issue.expected === "int" ? plainIssue("not-whole", value, at) : wrongType(schema, value, at);
    case "invalid_union":
      return wrongType(schema, value, at);
    case "too_big":
    case "too_small":
      return rangeIssue(issue, value, at);
    case "invalid_format":
      return formatIssue(issue, value, at);
    case "invalid_value": {
      const allowed = issue.values.map(String);
      const didYouMean = typeof value === "string" ? nearest(value, allowed) : undefined;
      return {
        code: "not-one-of",
        path: at,
        expected: allowed.join(" | "),
        received: describeReceived(value),
        ...saySentence("not-one-of", { received: tellReceived(value), allowed }),
        ...(didYouMean === undefined ? {} : { didYouMean, hint: meant(didYouMean) }),
      };
    }
    default:
      return plainIssue("invalid", value, at);
  }
}

const plainIssue = (code: "invalid" | "not-whole", value: Plain, path: string): Issue => ({
  code,
  path,
  expected: code === "not-whole" ? "whole number" : "acceptable",
  received: describeReceived(value),
  ...saySentence(code, { received: tellReceived(value) }),
});

function asDescribed({ code, expected, zh, en, hint }: Described, value: Plain, path: string): Issue {
  const received = describeReceived(value);
  return {
    code,
    path,
    expected,
    received,
    ...saySentence("wrong-type", { zh, en, received: tellReceived(value) }),
    ...(hint === undefined ? {} : { hint }),
  };
}

function wrongType(schema: z.core.$ZodType | undefined, value: Plain, path: string): Issue {
  const names = typeNames(schema);
  const received = describeReceived(value);
  const quoted =
    typeof value === "number" && names.expected === "text"
      ? { hint: { zh: `请写成文本："${value}"`, en: `Write it as text: "${value}"` } }
      : {};
  return {
    code: "wrong-type",
    path,
    expected: names.expected,
    received,
    ...saySentence("wrong-type", { zh: names.zh, en: names.en, received: tellReceived(value) }),
    ...quoted,
  };
}
