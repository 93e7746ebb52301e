import { compareShare, type Level, parseRatio } from "@countykit/core";
import {
  checkIds,
  checkPeriod,
  entriesOf,
  fieldOf,
  isObject,
  type IssueList,
  type Plain,
  type PlainObject,
  pointer,
  shortened,
  type PathStep,
  textOf,
} from "@countykit/core/reading";
import { checkSelector } from "./check-selector.js";
import { isAbove, LEVELS } from "../levels.js";
import { contradiction } from "./contradictions.js";

/** Looks for contradictions in a policy (政策内部矛盾): ids used twice, limits that bind nothing, readings of which none or two are preferred. */
export function checkPolicyDocument(document: PlainObject, issues: IssueList): void {
  checkPeriod(document, { from: "from", until: "until" }, "", issues);
  const level = levelOf(textOf(document, "level"));
  checkJurisdiction(level, textOf(document, "jurisdiction"), issues);
  checkRules(document, "", { policy: textOf(document, "id"), level }, issues);
}

interface Owner {
  readonly policy: string | undefined;
  readonly level: Level | undefined;
}

function checkRules(parent: Plain, at: string, owner: Owner, issues: IssueList): void {
  checkIds(parent, "rules", at, issues);
  for (const [index, rule] of entriesOf(parent, "rules").entries()) {
    if (issues.full()) return;
    const path = `${at}/rules/${index}`;
    checkRule(rule, path, owner, issues);
    checkRules(rule, path, owner, issues);
  }
}

function checkRule(rule: Plain, at: string, { policy, level }: Owner, issues: IssueList): void {
  for (const key of ["readings", "levels", "caps"]) checkIds(rule, key, at, issues);
  checkReadings(entriesOf(rule, "readings"), at, issues);
  checkLimits(rule, at, issues);
  checkSelectors(rule, at, issues);
  const tightens = textOf(rule, "tightens");
  if (tightens !== undefined && tightens !== "") {
    const [parent, name, ...rest] = tightens.split("/");
    const received = shortened(tightens, 40);
    const said = { expected: "policy/rule", received: `“${received}”` };
    if (!parent || !name || rest.length > 0) issues.add(contradiction("not-rule-name", `${at}/tightens`, { received }, said));
    else if (parent === policy) issues.add(contradiction("tightens-itself", `${at}/tightens`, {}, said));
  }
  const to = levelOf(textOf(rule, "delegatedTo"));
  if (to !== undefined && level !== undefined && !isAbove(level, to)) {
    issues.add(contradiction("delegated-upwards", `${at}/delegatedTo`, { level, to }, { expected: `< ${level}`, received: to }));
  }
}

/** Of several readings exactly one is preferred; of one reading it goes without saying. */
function checkReadings(readings: readonly Plain[], at: string, issues: IssueList): void {
  const preferred = readings.flatMap((reading, index) => (fieldOf(reading, "preferred") === true ? [index] : []));
  if (readings.length < 2 || preferred.length === 1) return;
  const [, second] = preferred;
  const path = second === undefined ? `${at}/readings` : `${at}/readings/${second}/preferred`;
  issues.add(contradiction("preferred-reading", path, { count: preferred.length }, { expected: "1", received: String(preferred.length) }));
}

/**
 * A share of something that holds the part lies between nothing and all of it: a limit beyond that was meant as a percentage, or the operator
 * is turned round. A part can exceed a base in which it need not lie: own money set against a grant.
 */
function checkLimits(rule: Plain, at: string, issues: IssueList): void {
  switch (textOf(rule, "kind")) {
    case "share":
      checkLimit(rule, textOf(rule, "limit"), entriesOf(rule, "readings").some(isOfAll), `${at}/limit`, issues);
      return;
    case "nested-cap":
      for (const [index, one] of entriesOf(rule, "levels").entries()) {
        checkLimit(
          one,
          textOf(one, "limit"),
          index > 0 || isAll(fieldOf(fieldOf(rule, "base"), "of")),
          `${at}/levels/${index}/limit`,
          issues,
        );
      }
      return;
    case "subsidy-rate":
      for (const [index, one] of entriesOf(rule, "caps").entries()) {
        checkLimit(one, textOf(fieldOf(one, "limit"), "rate"), true, `${at}/caps/${index}/limit/rate`, issues);
      }
      return;
    default:
  }
}

const isAll = (selector: Plain): boolean => textOf(selector, "kind") === "all";

const isOfAll = (reading: Plain): boolean => isAll(fieldOf(reading, "base"));

/** Looks at one limit; `inside` says that the part certainly lies in the base. */
function checkLimit(limited: Plain, limit: string | undefined, inside: boolean, path: string, issues: IssueList): void {
  const operator = textOf(limited, "operator");
  const read = parseRatio(limit);
  if (limit === undefined || !read.ok || read.value.numerator < 0n) return;
  if (inside && compareShare(1n, 1n, read.value) < 0) {
    issues.add(contradiction("limit-out-of-range", path, { limit }, { expected: "0–1", received: limit }));
  } else if (operator === ">=" && read.value.numerator === 0n) {
    issues.add(contradiction("limit-never-binds", path, { operator, limit }, { expected: "> 0", received: `${operator} ${limit}` }));
  } else if ((operator === "<" && read.value.numerator === 0n) || (inside && operator === ">" && compareShare(1n, 1n, read.value) === 0)) {
    issues.add(contradiction("limit-never-holds", path, { operator, limit }, { expected: "0–1", received: `${operator} ${limit}` }));
  }
}

/** Finds every selector of a rule, wherever it stands; the rules inside a combination are looked at by themselves. */
function checkSelectors(rule: Plain, at: string, issues: IssueList): void {
  const open: { readonly value: Plain; readonly path: readonly PathStep[] }[] = [{ value: rule, path: [] }];
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    const { value, path } = next;
    if (Array.isArray(value)) for (const [index, one] of value.entries()) open.push({ value: one, path: [...path, index] });
    else if (isObject(value)) {
      if (COMBINATIONS.has(textOf(value, "kind") ?? "")) checkSelector(value, `${at}${pointer(path)}`, issues);
      else
        for (const [key, one] of Object.entries(value))
          if (path.length > 0 || key !== "rules") open.push({ value: one, path: [...path, key] });
    }
  }
}

const COMBINATIONS: ReadonlySet<string> = new Set(["and", "or", "not"]);

const levelOf = (text: string | undefined): Level | undefined => LEVELS.find((level) => level === text);

/** A body orders its own territory only: a county's document is not in force in a province. */
function checkJurisdiction(level: Level | undefined, jurisdiction: string | undefined, issues: IssueList): void {
  if (level === undefined || jurisdiction === undefined || !/^\d{6}$/.test(jurisdiction)) return;
  const widest =
    jurisdiction === "000000" ? "national" : jurisdiction.endsWith("0000") ? "province" : jurisdiction.endsWith("00") ? "city" : "county";
  if (!isAbove(widest, level)) return;
  issues.add(contradiction("jurisdiction-too-wide", "/jurisdiction", { level, jurisdiction }, { expected: level, received: jurisdiction }));
}
