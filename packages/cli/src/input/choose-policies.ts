import { builtInPolicies, parsePolicy, type Policy } from "@countykit/budget-rules";
import type { Issue, Result } from "@countykit/core";
import { builtInPlans, type Plan } from "@countykit/coverage-metrics";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { readSource } from "./read-source.js";
import { placed, placedAll, type SourceTree } from "./source-tree.js";

/** A policy to check against, and where it stands when it came from a file. */
export interface ChosenPolicy {
  readonly policy: Policy;
  readonly from: { readonly file: string; readonly tree: SourceTree } | null;
}

/** What there is to check against: policies for budgets, plans for targets. */
export interface ChosenRules {
  readonly policies: readonly ChosenPolicy[];
  readonly plans: readonly Plan[];
}

/** Ids of everything built in; a document that has both rules and targets has one id. */
const BUILT_IN: readonly string[] = [...new Set([...builtInPolicies, ...builtInPlans].map(({ id }) => id))];

/**
 * The policies and plans to check against. Ids of built-in ones restrict them to these; files are added to them. The order is that of the built-in
 * list, then of the files.
 */
export async function choosePolicies(named: readonly string[], io: Io): Promise<Result<ChosenRules>> {
  const ids = named.filter((name) => BUILT_IN.includes(name));
  const others = [...new Set(named.filter((name) => !ids.includes(name)))];
  const issues: Issue[] = others.filter((name) => !looksLikeFile(name)).map(unknownPolicy);
  const taken = new Set(BUILT_IN);
  const own: ChosenPolicy[] = [];
  for (const read of await Promise.all(others.filter(looksLikeFile).map((file) => readPolicy(file, io)))) {
    if (!read.ok) issues.push(...read.issues);
    else if (taken.has(read.value.policy.id)) issues.push(samePolicy(read.value));
    else own.push(read.value);
    if (read.ok) taken.add(read.value.policy.id);
  }
  const isChosen = ({ id }: { readonly id: string }): boolean => ids.length === 0 || ids.includes(id);
  const builtIn = builtInPolicies.filter(isChosen).map((policy): ChosenPolicy => ({ policy, from: null }));
  if (issues.length > 0) return { ok: false, issues };
  return { ok: true, value: { policies: [...builtIn, ...own], plans: builtInPlans.filter(isChosen) } };
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

type FromFile = ChosenPolicy & { readonly from: NonNullable<ChosenPolicy["from"]> };

async function readPolicy(file: string, io: Io): Promise<Result<FromFile>> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const tree = source.value;
  const policy = parsePolicy(tree.value);
  return policy.ok
    ? { ok: true, value: { policy: policy.value, from: { file, tree } } }
    : { ok: false, issues: placedAll(policy.issues, file, tree) };
}

const samePolicy = ({ policy: { id }, from: { file, tree } }: FromFile): Issue =>
  placed({ code: "duplicate-policy", path: "/id", received: id, message: message("samePolicy", { id }) }, file, tree);
