import { builtInPolicies, parsePolicy, type Policy } from "@countykit/budget-rules";
import type { Issue, Result } from "@countykit/core";
import { builtInPlans, parsePlan, type Plan } from "@countykit/coverage-metrics";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { readSource } from "./read-source.js";
import { placed, placedAll, type SourceTree } from "./source-tree.js";

/** A policy to check against, whether somebody asked for it by name or file, and where it stands when it came from a file. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly named: boolean;
  readonly from: Origin | null;
}

/** A plan to check against, and whether somebody asked for it by name or file. */
export interface ChosenPlan {
  readonly plan: Plan;
  readonly named: boolean;
}

/** The file that something was read from, and where in it it stands. */
interface Origin {
  readonly file: string;
  readonly tree: SourceTree;
  /** JSON Pointer; empty when it is the whole file. */
  readonly at: string;
}

/** What there is to check against: policies for budgets, plans for targets. */
export interface ChosenRules {
  readonly policies: readonly ChosenPolicy[];
  readonly plans: readonly ChosenPlan[];
}

/** Ids of everything built in; a document that has both rules and targets has one id. */
const BUILT_IN: readonly string[] = [...new Set([...builtInPolicies, ...builtInPlans].map(({ id }) => id))];

/**
 * The policies and plans to check against. Ids of built-in ones restrict them to these; files are added to them. The order is that of the built-in
 * list, then of the files.
 */
export async function choosePolicies(given: readonly string[], io: Io): Promise<Result<ChosenRules>> {
  const ids = given.filter((name) => BUILT_IN.includes(name));
  const named = ids.length > 0;
  const others = [...new Set(given.filter((name) => !ids.includes(name)))];
  const issues: Issue[] = others.filter((name) => !looksLikeFile(name)).map(unknownPolicy);
  const isChosen = ({ id }: { readonly id: string }): boolean => ids.length === 0 || ids.includes(id);
  const policies = builtInPolicies.filter(isChosen).map((policy): ChosenPolicy => ({ policy, named, from: null }));
  const plans = builtInPlans.filter(isChosen).map((plan): ChosenPlan => ({ plan, named }));
  const taken = new Set([...builtInPolicies.map(({ id }) => `policy ${id}`), ...builtInPlans.map(({ id }) => `plan ${id}`)]);
  for (const read of (await Promise.all(others.filter(looksLikeFile).map((file) => readOwn(file, io)))).flat()) {
    if (!read.ok) {
      issues.push(...read.issues);
      continue;
    }
    const { rule, from } = read.value;
    const name = `${rule.kind} ${rule.value.id}`;
    if (taken.has(name)) issues.push(sameId(rule.value.id, from));
    else if (rule.kind === "policy") policies.push({ policy: rule.value, named: true, from });
    else plans.push({ plan: rule.value, named: true });
    taken.add(name);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: { policies, plans } };
}

/** The issue of a name that is neither a built-in policy nor a file. */
export function unknownPolicy(id: string): Issue {
  const meant = nearest(id, BUILT_IN);
  return {
    code: "unknown-policy",
    path: "",
    received: id,
    message: message("unknownPolicy", { id }),
    hint: message("unknownPolicyHint", {}),
    ...(meant === null ? {} : { didYouMean: meant }),
  };
}

const looksLikeFile = (name: string): boolean => /[/\\]|\.(json|ya?ml)$/iu.test(name) || name === "-";

/** A policy or plan of one's own. */
interface Own {
  readonly rule: { readonly kind: "policy"; readonly value: Policy } | { readonly kind: "plan"; readonly value: Plan };
  readonly from: Origin;
}

/** Everything in a file: one policy or plan, or a list of them, as `countykit policies --format json` prints it. */
async function readOwn(file: string, io: Io): Promise<readonly Result<Own>[]> {
  const source = await readSource(file, io);
  if (!source.ok) return [source];
  const tree = source.value;
  return Array.isArray(tree.value)
    ? tree.value.map((one: unknown, index) => readRule(one, { file, tree, at: `/${index}` }))
    : [readRule(tree.value, { file, tree, at: "" })];
}

function readRule(value: unknown, from: Origin): Result<Own> {
  if (isPlan(value)) {
    const plan = parsePlan(value);
    return plan.ok ? { ok: true, value: { rule: { kind: "plan", value: plan.value }, from } } : within(from, plan.issues);
  }
  const policy = parsePolicy(value);
  return policy.ok ? { ok: true, value: { rule: { kind: "policy", value: policy.value }, from } } : within(from, policy.issues);
}

/** A plan says so, or has targets. */
const isPlan = (value: unknown): boolean =>
  typeof value === "object" && value !== null && ("targets" in value || ("schema" in value && value.schema === "countykit-plan/1"));

const within = ({ file, tree, at }: Origin, issues: readonly Issue[]): Result<never> => ({
  ok: false,
  issues: placedAll(
    issues.map((issue) => ({ ...issue, path: `${at}${issue.path}` })),
    file,
    tree,
  ),
});

const sameId = (id: string, { file, tree, at }: Origin): Issue =>
  placed({ code: "duplicate-policy", path: `${at}/id`, received: id, message: message("samePolicy", { id }) }, file, tree);
