import { builtInPolicies, parsePolicy, type Policy } from "@countykit/budget-rules";
import type { Issue, Result } from "@countykit/core";
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

/**
 * The policies to check against. Ids of built-in policies restrict them to these; files are added to them. The order is that of the built-in
 * list, then of the files.
 */
export async function choosePolicies(named: readonly string[], io: Io): Promise<Result<readonly ChosenPolicy[]>> {
  const ids = named.filter((name) => builtInPolicies.some(({ id }) => id === name));
  const others = [...new Set(named.filter((name) => !ids.includes(name)))];
  const issues: Issue[] = others.filter((name) => !looksLikeFile(name)).map(unknownPolicy);
  const taken = new Set(builtInPolicies.map(({ id }) => id));
  const own: ChosenPolicy[] = [];
  for (const read of await Promise.all(others.filter(looksLikeFile).map((file) => readPolicy(file, io)))) {
    if (!read.ok) issues.push(...read.issues);
    else if (taken.has(read.value.policy.id)) issues.push(samePolicy(read.value));
    else own.push(read.value);
    if (read.ok) taken.add(read.value.policy.id);
  }
  const builtIn = builtInPolicies
    .filter(({ id }) => ids.length === 0 || ids.includes(id))
    .map((policy): ChosenPolicy => ({ policy, from: null }));
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: [...builtIn, ...own] };
}

/** The issue of a name that is neither a built-in policy nor a file. */
export function unknownPolicy(id: string): Issue {
  const meant = nearest(
    id,
    builtInPolicies.map((policy) => policy.id),
  );
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
