import { parsePolicy, type Policy, builtInPolicies as builtIn } from "@countykit/budget-rules";
import type { Issue, Result } from "@countykit/core";
import type { Io } from "../io.js";
import { nearest } from "../nearest.js";
import { message } from "../texts.js";
import { readSource } from "./read-source.js";
import { placed } from "./source-tree.js";

/**
 * The policies to check against. Ids of built-in policies restrict them to these; files are added to them. The order is that of the built-in
 * list, then of the files.
 */
export async function choosePolicies(named: readonly string[], io: Io): Promise<Result<readonly Policy[]>> {
  const ids = named.filter((name) => builtIn.some(({ id }) => id === name));
  const others = [...new Set(named.filter((name) => !ids.includes(name)))];
  const issues: Issue[] = others.filter((name) => !looksLikeFile(name)).map(unknownPolicy);
  const own: Policy[] = [];
  for (const read of await Promise.all(others.filter(looksLikeFile).map((file) => readPolicy(file, io)))) {
    if (!read.ok) issues.push(...read.issues);
    else if ([...builtIn, ...own].some(({ id }) => id === read.value.policy.id)) issues.push(samePolicy(read.value));
    else own.push(read.value.policy);
  }
  return issues.length > 0 ? { ok: false, issues } : { ok: true, value: [...builtIn.filter(({ id }) => ids.length === 0 || ids.includes(id)), ...own] };
}

/** The issue of a name that is neither a built-in policy nor a file. */
export function unknownPolicy(id: string): Issue {
  const meant = nearest(
    id,
    builtIn.map((policy) => policy.id),
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

interface FromFile {
  readonly file: string;
  readonly policy: Policy;
}

async function readPolicy(file: string, io: Io): Promise<Result<FromFile>> {
  const source = await readSource(file, io);
  if (!source.ok) return source;
  const policy = parsePolicy(source.value.value);
  return policy.ok ? { ok: true, value: { file, policy: policy.value } } : { ok: false, issues: policy.issues.map((issue) => placed(issue, file, source.value)) };
}

const samePolicy = ({ file, policy: { id } }: FromFile): Issue => ({ code: "duplicate-policy", path: "/id", received: id, file, message: message("samePolicy", { id }) });
