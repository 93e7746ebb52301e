import { fail, type Issue, ok, type Result } from "@countykit/core";
import { unknownName } from "@countykit/core/reading";
import { type Context, extendContext, GS1_CONTEXT, type KnownContexts } from "../normal/context.js";
import { isObject } from "../normal/is-object.js";
import { controlsOf } from "./controls.js";
import { familyCondition } from "./families.js";
import { CONTROLS, PARAMETERS } from "./parameters-table.js";
import type { Condition, Query } from "./query.js";
import { queryIssue, wrongValue } from "./query-issues.js";
import { demandOf } from "./read-values.js";

/** What a query is read with. */
export interface ParseQueryOptions {
  /** Prefixes of users' fields, as in the `@context` of a document; the query's own `@context` comes on top. */
  readonly context?: unknown;
  /** Contexts that are named by address. None is ever fetched. */
  readonly contexts?: KnownContexts;
}

/** Most parameters, and most values of all of them. */
const MOST_PARAMETERS = 1000;
const MOST_VALUES = 100_000;

/**
 * Reads the parameters of a SimpleEventQuery (简单事件查询) into a query: words of vocabularies, identifiers and times in the one form that events have. A parameter that there
 * is none of, or a value that it does not take, is an issue.
 *
 * @example
 * ```ts
 * import { parseQuery } from "@countykit/traceability-types/epcis";
 *
 * const query = parseQuery({ EQ_bizStep: ["urn:epcglobal:cbv:bizstep:shipping"], GE_eventTime: "2026-07-01T08:00:00+08:00" });
 * query.ok ? query.value.conditions.map(({ parameter, demand }) => [parameter, demand.is]) : query.issues; // => [["EQ_bizStep", "one-of"], ["GE_eventTime", "GE"]]
 * const wrong = parseQuery({ EQ_bizSteps: ["shipping"] });
 * wrong.ok ? "" : wrong.issues[0]?.didYouMean; // => "EQ_bizStep"
 * ```
 * @source GS1 EPCIS 2.0, 8.2.7.1 (SimpleEventQuery) and 12.7 (query schema)
 */
export function parseQuery(parameters: unknown, options: ParseQueryOptions = {}): Result<Query> {
  if (!isObject(parameters)) return fail(queryIssue("not-a-query", "", {}, { received: parameters === null ? "null" : typeof parameters }));
  const names = Object.keys(parameters);
  let count = 0;
  for (const name of names) {
    const value = parameters[name];
    count += Array.isArray(value) ? value.length : 1;
  }
  if (names.length > MOST_PARAMETERS || count > MOST_VALUES)
    return fail(queryIssue("too-many-values", "", { most: MOST_VALUES }, { received: String(count) }));
  const known = options.contexts ?? {};
  const context = extendContext(extendContext(GS1_CONTEXT, options.context, known), parameters["@context"], known);
  const issues: Issue[] = [];
  const conditions: Condition[] = [];
  for (const name of names) {
    const value = parameters[name];
    if (name === "@context" || CONTROLS.includes(name) || value === undefined) continue;
    const found = conditionOf(name, value, context);
    if ("issue" in found) issues.push(found.issue);
    else if (found.condition !== null) conditions.push(found.condition);
  }
  const controls = controlsOf(parameters, context);
  issues.push(...controls.issues);
  return issues.length > 0 ? { ok: false, issues } : ok({ conditions, ...controls.value });
}

/** A condition, none where a flag is off, or an issue. */
type Found = { readonly condition: Condition | null } | { readonly issue: Issue };

function conditionOf(name: string, value: unknown, context: Context): Found {
  const [operator = ""] = name.split("_", 1);
  if (operator === "EXISTS" && value === false) return { condition: null };
  const parameter = Object.hasOwn(PARAMETERS, name) ? PARAMETERS[name] : undefined;
  const demand = parameter === undefined ? undefined : demandOf(operator, parameter, value, context);
  if (parameter !== undefined && demand !== undefined)
    return "value" in demand
      ? { condition: { parameter: name, look: parameter.look, demand: demand.value } }
      : { issue: wrongValue(name, demand.zh, demand.en, demand.received) };
  const family = familyCondition(name, value, context);
  if (family === null) {
    const spelt = unknownName(name, [...Object.keys(PARAMETERS), ...CONTROLS]);
    return {
      issue: queryIssue(
        "unknown-parameter",
        `/${name.slice(0, 80).replaceAll("~", "~0").replaceAll("/", "~1")}`,
        { name: name.slice(0, 80) },
        spelt,
      ),
    };
  }
  return family;
}
