import { type Issue, type Level, type MessageTable, say } from "@countykit/core";
import { nearest } from "@countykit/core/reading";
import type { Budget } from "./input.js";
import { LEVEL_NAMES } from "./level-names.js";
import { lintNames } from "./lint-names.js";
import { mayExcuse } from "./may-excuse.js";
import type { Policy } from "./policy.js";
import type { Rule } from "./rules/rule.js";

/**
 * Checks what a budget says about policies (例外、采纳与名称核对): exceptions and adopted readings that name a rule or reading which does not
 * exist, exceptions granted by a level that cannot excuse a mandatory rule or from a sum that differs, and categories, uses and sources that no policy speaks of.
 * Such entries change no verdict, so nobody would notice them otherwise.
 *
 * @example
 * ```ts
 * import { guangdong2021, lintBudget, parseBudgetOrThrow } from "@countykit/budget-rules";
 *
 * const rule = "cn-2021-guangdong-yue-shang-100/trainingcap";
 * const exception = { rule, authority: "省商务厅", level: "province", document: "x", date: "2022-05-01", reason: "x" };
 * lintBudget(parseBudgetOrThrow({ id: "x", name: "x", exceptions: [exception] }), [guangdong2021]).map(({ code, path }) => [code, path]); // => [["unknown-rule", "/exceptions/0/rule"]]
 * ```
 * @source semantics § 2: mandatory rules cannot be excused below the issuer's level
 */
export function lintBudget(budget: Budget, policies: readonly Policy[]): readonly Issue[] {
  const { exceptions, adopted } = budget;
  const rules = new Map<string, { readonly policy: Policy; readonly rule: Rule }>(
    policies.flatMap((policy) => policy.rules.map((rule) => [`${policy.id}/${rule.id}`, { policy, rule }] as const)),
  );
  const parts = new Map(policies.flatMap(({ id, rules: own }) => withParts(own, id)));
  const issues: Issue[] = [];
  const unknown = (name: string, path: string, known: ReadonlyMap<string, unknown>): void => {
    const didYouMean = nearest(name, known.keys());
    issues.push(
      issue(
        "unknown-rule",
        path,
        { rule: name },
        { received: name, expected: "policy/rule", ...(didYouMean === undefined ? {} : { didYouMean }) },
      ),
    );
  };
  for (const [index, exception] of exceptions.entries()) {
    const found = rules.get(exception.rule);
    if (found === undefined) unknown(exception.rule, `/exceptions/${index}/rule`, rules);
    else if (found.rule.kind === "sum") {
      const received = exception.rule;
      issues.push(issue("exception-of-sum", `/exceptions/${index}/rule`, { rule: received }, { received }));
    } else if (!mayExcuse(found.rule.kind, found.rule.force, found.policy.level, exception.level)) {
      const params = { rule: exception.rule, level: exception.level, issuer: found.policy.level };
      issues.push(
        issue("exception-level", `/exceptions/${index}/level`, params, { received: exception.level, expected: `>= ${found.policy.level}` }),
      );
    }
  }
  for (const [index, { rule: name, reading }] of adopted.entries()) {
    const rule = parts.get(name);
    if (rule === undefined) {
      unknown(name, `/adopted/${index}/rule`, parts);
      continue;
    }
    const readings = readingsOf(rule);
    if (readings.includes(reading)) continue;
    const didYouMean = nearest(reading, readings);
    const said = { received: reading, expected: readings.join(" | "), ...(didYouMean === undefined ? {} : { didYouMean }) };
    issues.push(issue("unknown-reading", `/adopted/${index}/reading`, { rule: name, reading, known: readings }, said));
  }
  return [...issues, ...lintNames(budget, policies)];
}

/** Rules and the parts of combinations, each under the name by which a reading of it is adopted: `policy/rule/part`. */
const withParts = (rules: readonly Rule[], above: string): readonly (readonly [string, Rule])[] =>
  rules.flatMap((rule) => {
    const name = `${above}/${rule.id}`;
    return [[name, rule] as const, ...("rules" in rule ? withParts(rule.rules, name) : [])];
  });

const readingsOf = (rule: Rule): readonly string[] => ("readings" in rule ? rule.readings.map(({ id }) => id) : []);

interface Sentences {
  readonly "unknown-rule": { readonly rule: string };
  readonly "unknown-reading": { readonly rule: string; readonly reading: string; readonly known: readonly string[] };
  readonly "exception-of-sum": { readonly rule: string };
  readonly "exception-level": { readonly rule: string; readonly level: Level; readonly issuer: Level };
}

const TABLE: MessageTable<Sentences> = {
  "unknown-rule": {
    zh: ({ rule }) => `所给的政策里没有 ${rule} 这条规则`,
    en: ({ rule }) => `None of the policies given has a rule ${rule}`,
  },
  "unknown-reading": {
    zh: ({ rule, reading, known }) =>
      `${rule} 没有“${reading}”这种理解，${known.length === 0 ? "它只有一种理解" : `可选的有：${known.join("、")}`}`,
    en: ({ rule, reading, known }) =>
      `${rule} has no reading “${reading}”; ${known.length === 0 ? "it can be read in one way only" : `its readings are: ${known.join(", ")}`}`,
  },
  "exception-of-sum": {
    zh: ({ rule }) => `${rule} 核对的是数字相不相符，不符只能更正，没有机关可以批准例外`,
    en: ({ rule }) => `${rule} holds figures against one another; a difference can only be corrected, and no body can allow it`,
  },
  "exception-level": {
    zh: ({ rule, level, issuer }) => `${rule} 是强制规则，由${LEVEL_NAMES[issuer].zh}制定，${LEVEL_NAMES[level].zh}不能批准例外`,
    en: ({ rule, level, issuer }) =>
      `${rule} is mandatory and was issued at ${LEVEL_NAMES[issuer].en} level; an exception at ${LEVEL_NAMES[level].en} level does not count`,
  },
};

const issue = <Code extends keyof Sentences>(
  code: Code,
  path: string,
  params: Sentences[Code],
  said: Pick<Issue, "expected" | "received" | "didYouMean">,
): Issue => ({
  code,
  path,
  ...said,
  message: say(TABLE, code, params),
  ...(said.didYouMean === undefined ? {} : { hint: { zh: `是不是 ${said.didYouMean}？`, en: `Did you mean ${said.didYouMean}?` } }),
});
