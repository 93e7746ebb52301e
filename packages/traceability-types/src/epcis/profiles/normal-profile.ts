import { type Issue, ok, type Result } from "@countykit/core";
import { unknownName } from "@countykit/core/reading";
import { canonicalId } from "../../ids/keys/canonical-id.js";
import { bareType } from "../form/compile.js";
import { type Vocabulary, WORDS } from "../form/words-table.js";
import { GS1_CONTEXT } from "../normal/context.js";
import { normalDecimal } from "../normal/decimal.js";
import { masterDataNames } from "../normal/master-data-names.js";
import { normalTime } from "../normal/time.js";
import { normalWord } from "../normal/words.js";
import { isPattern, patternOf } from "../query/epc-pattern.js";
import { fieldName } from "../query/field-name.js";
import type { Demand, Scalar, Selection } from "../query/query.js";
import type { Asked, Profile, ProfileRule } from "./profile.js";
import { profileIssue } from "./profile-issues.js";
import { fieldsOfSensors, type Kind, kindOf } from "./value-kinds-table.js";

type Tell = (issue: Issue) => void;

/**
 * A profile with words, identifiers, times and names of fields in the one form that events have (应用规范的统一写法), since what is spelt otherwise would never be found, and what
 * is forbidden would always pass. What no event can have is an issue.
 */
export function normalProfile(profile: Profile): Result<Profile> {
  const issues: Issue[] = [];
  const tell: Tell = (issue) => void (issues.length < 1000 && issues.push(issue));
  const rules = profile.rules.map((rule, at) => normalRule(rule, `/rules/${at}`, tell));
  return issues.length > 0 ? { ok: false, issues } : ok({ ...profile, rules });
}

function normalRule(rule: ProfileRule, path: string, tell: Tell): ProfileRule {
  const all = (asked: readonly Asked[], at: string): readonly Asked[] =>
    asked.map(({ look, demand }, index) => ({
      look: normalLook(look, `${at}/${index}/look`, tell),
      demand: normalDemand(demand, kindOf(look), `${at}/${index}/demand`, tell),
    }));
  const when = all(rule.when, `${path}/when`);
  switch (rule.rule) {
    case "require":
      return { ...rule, when, oneOf: all(rule.oneOf, `${path}/oneOf`) };
    case "forbid":
      return { ...rule, when, noneOf: all(rule.noneOf, `${path}/noneOf`) };
    case "told-before":
      return { ...rule, when, earlier: rule.earlier.map((group, at) => all(group, `${path}/earlier/${at}`)) };
  }
}

function normalLook(look: Selection, path: string, tell: Tell): Selection {
  switch (look.from) {
    case "bizTransaction":
    case "source":
    case "destination": {
      if (look.type === undefined) return look;
      const vocabulary = look.from === "bizTransaction" ? "bizTransaction" : "sourceDestination";
      return { ...look, type: wordOf(vocabulary, look.type, `${path}/type`, tell) };
    }
    case "sensor": {
      const known = fieldsOfSensors(look.part);
      if (look.part !== "element" && !known.includes(look.field)) tell(unknownWord(look.field, known, `${path}/field`));
      return look;
    }
    case "extension":
      return { ...look, names: [...new Set(look.names.flatMap((name, at) => fullNames(name, `${path}/names/${at}`, tell)))] };
    default:
      return look;
  }
}

function normalDemand(demand: Demand, kind: Kind, path: string, tell: Tell): Demand {
  const values = (texts: readonly string[], at: string): readonly string[] =>
    texts.map((value, index) => normalValue(value, kind, `${at}/${index}`, tell));
  switch (demand.is) {
    case "one-of":
    case "within":
      return { ...demand, values: values(demand.values, `${path}/values`) };
    case "match":
      return normalMatch(demand, kind, path, tell);
    case "equal":
      return { ...demand, values: demand.values.map((value, at) => normalScalar(value, kind, `${path}/values/${at}/value`, tell)) };
    case "has-attribute":
    case "attribute":
      return { ...demand, names: [...new Set(demand.names.flatMap((name) => [name, GS1_CONTEXT.expand(name)]))] };
    default:
      return demand;
  }
}

/** Patterns of identifiers become regular expressions, as in queries. */
function normalMatch(demand: Extract<Demand, { is: "match" }>, kind: Kind, path: string, tell: Tell): Demand {
  const ids: string[] = [];
  const like = [...demand.like];
  for (const [at, id] of demand.ids.entries()) {
    const pattern = kind.is === "id" && isPattern(id) ? patternOf(id, kind.classes === true) : null;
    if (pattern === null) ids.push(normalValue(id, kind, `${path}/ids/${at}`, tell));
    else like.push(pattern);
  }
  return { is: "match", ids: [...new Set(ids)], like: [...new Set(like)] };
}

const normalScalar = (scalar: Scalar, kind: Kind, path: string, tell: Tell): Scalar =>
  scalar.kind === "text" ? { ...scalar, value: normalValue(scalar.value, kind, path, tell) } : scalar;

function normalValue(value: string, kind: Kind, path: string, tell: Tell): string {
  switch (kind.is) {
    case "word":
      return wordOf(kind.vocabulary, value, path, tell);
    case "id": {
      const id = canonicalId(GS1_CONTEXT.expand(value));
      if (id.ok) return id.value;
      for (const issue of id.issues) tell({ ...issue, path });
      return value;
    }
    case "name":
      return GS1_CONTEXT.expand(value);
    case "listed":
      if (!kind.known.includes(value)) tell(unknownWord(value, kind.known, path));
      return value;
    case "type": {
      const type = bareType(GS1_CONTEXT.expand(value));
      if (!type.includes(":") && !kind.known.includes(type)) tell(unknownWord(value, kind.known, path));
      return type;
    }
    case "time":
      return comparable(value, normalTime(value), ["带时差的日期时间", "a date and time with its offset"], path, tell);
    case "decimal":
      return comparable(value, normalDecimal(value), ["十进制数", "a decimal number"], path, tell);
    case "any":
      return value;
  }
}

function comparable(value: string, normal: string | null, [zh, en]: readonly [string, string], path: string, tell: Tell): string {
  if (normal === null) tell(profileIssue("not-comparable", path, { zh, en }, { expected: en, received: value.slice(0, 80) }));
  return normal ?? value;
}

function wordOf(vocabulary: Vocabulary, written: string, path: string, tell: Tell): string {
  const word = normalWord(vocabulary, written, GS1_CONTEXT);
  if (!word.includes(":") && !WORDS[vocabulary].has(word)) tell(unknownWord(word, WORDS[vocabulary], path));
  return word;
}

const unknownWord = (word: string, known: Iterable<string>, path: string): Issue =>
  profileIssue("unknown-word", path, { word: word.slice(0, 80) }, unknownName(word, known));

const [MDA, MDA_COLON, CBV] = ["{urn:epcglobal:cbv:mda}", "{urn:epcglobal:cbv:mda:}", "{https://ref.gs1.org/cbv/}"];

/** The full names of a field; those of GS1's master data in all their spellings. */
function fullNames(written: string, path: string, tell: Tell): readonly string[] {
  const found = fieldName(written, "", GS1_CONTEXT);
  if (found === null || "issue" in found) {
    tell(
      profileIssue(
        "not-a-full-name",
        path,
        { name: written.slice(0, 80) },
        { expected: "{namespace}name", received: written.slice(0, 80) },
      ),
    );
    return [written];
  }
  const local = found.names.flatMap((name) => {
    const space = [MDA, MDA_COLON, CBV].find((one) => one !== undefined && name.startsWith(one));
    return space === undefined ? [] : [name.slice(space.length)];
  })[0];
  return local === undefined ? found.names : [...masterDataNames(local), ...found.names];
}
