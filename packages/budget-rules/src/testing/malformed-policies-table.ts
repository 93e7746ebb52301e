import { guangdong2021 } from "../policies/cn-2021-guangdong-yue-shang-100.js";
import { type Malformed, nested, putAt } from "./malformed.js";

type Row = readonly [path: string, value: unknown, code: string, at?: string];

const POLICY: unknown = JSON.parse(JSON.stringify({ ...guangdong2021, from: "2021-07-01", until: "2024-01-01" }));

const REPLACED: readonly Row[] = [
  ["/id", undefined, "missing"],
  ["/id", "", "blank"],
  ["/id", 5, "wrong-type"],
  ["/title", "标题", "wrong-type"],
  ["/title/en", undefined, "missing"],
  ["/title/fr", "titre", "unknown-key"],
  ["/document", undefined, "missing"],
  ["/level", "town", "not-one-of"],
  ["/level", "省", "not-one-of"],
  ...["44", "4400000", 440_000, "广东", null].map((value): Row => ["/jurisdiction", value, "not-division-code"]),
  ["/jurisdiction", "000000", "jurisdiction-too-wide"],
  ["/cohorts", "2021", "wrong-type"],
  ["/cohorts", [], "too-few"],
  ["/cohorts", ["二一"], "not-year", "/cohorts/0"],
  ["/cohorts", [20.21], "not-year", "/cohorts/0"],
  ["/from", "2022-02-30", "no-such-day"],
  ["/from", "2021年7月", "not-date"],
  ["/from", "2024-01-01", "period-reversed", "/until"],
  ["/until", "2021-07-01", "period-reversed"],
  ["/rules", undefined, "missing"],
  ["/rules", [], "too-few"],
  ["/rules", {}, "wrong-type"],
  ["/rules/0", "share", "wrong-type"],
  ["/rules/0/kind", "shares", "unknown-kind"],
  ["/rules/0/kind", undefined, "missing"],
  ["/rules/1/id", "hardware-cap", "duplicate-id"],
  ["/rules/0/force", "原则上", "not-one-of"],
  ["/rules/0/cite", undefined, "missing"],
  ["/rules/0/cite/quotedIn/locator", undefined, "missing"],
  ["/rules/0/operator", "≤", "not-one-of"],
  ["/rules/0/operator", "==", "not-one-of"],
  ...[0.1, 10, null, "ten percent", "", "10%%"].map((value): Row => ["/rules/0/limit", value, "not-ratio"]),
  ["/rules/0/limit", "-10%", "negative-ratio"],
  ["/rules/0/limit", "10", "limit-out-of-range"],
  ["/rules/0/limit", "100.1%", "limit-out-of-range"],
  ["/rules/1/limit", "0", "limit-never-binds"],
  ["/rules/1/limit", "0%", "limit-never-binds"],
  ["/rules/0/readings", [], "too-few"],
  ["/rules/0/readings/0/preferred", false, "preferred-reading", "/rules/0/readings"],
  ["/rules/0/readings/1/preferred", true, "preferred-reading"],
  ["/rules/0/readings/1/preferred", "true", "preferred-reading"],
  ["/rules/0/readings/1/preferred", "yes", "wrong-type"],
  ["/rules/0/readings/1/id", "subtotal", "duplicate-id"],
  ["/rules/0/readings/0/part", { kind: "tags", in: ["a"] }, "unknown-kind", "/rules/0/readings/0/part/kind"],
  ["/rules/0/readings/0/base", { kind: "base" }, "missing", "/rules/0/readings/0/base/name"],
  ["/rules/0/readings/0/base", { kind: "bases", name: "a" }, "unknown-kind", "/rules/0/readings/0/base/kind"],
  ["/rules/0/readings/0/part", nested(32, (of) => ({ kind: "not", of }), { kind: "all" }), "selector-too-deep"],
  ["/rules/0/readings/0/part", nested(200, (of) => ({ kind: "not", of }), { kind: "all" }), "selector-too-deep"],
  ["/rules/0/tightens", "cn-2019-cai-jian-50", "not-rule-name"],
  ["/rules/0/tightens", "a/b/c", "not-rule-name"],
  ["/rules/0/tightens", "cn-2021-guangdong-yue-shang-100/training-cap", "tightens-itself"],
  ["/rules/0/delegatedTo", "national", "delegated-upwards"],
  ["/rules/0/delegatedTo", "province", "delegated-upwards"],
  ["/rules/0/limt", "0.1", "unknown-key"],
  ["/rules/0/限值", "0.1", "unknown-key"],
  ["/rules", new Array<unknown>(1_000_000).fill(0), "too-many"],
  ["/rules", new Array<unknown>(90_000).fill({ kind: "share" }), "too-many-issues", ""],
  ["/rules/0/title/zh", "题".repeat(10_000_000), "too-long"],
  ["/rules/0/note", new Map(), "not-plain"],
];

const COMBINED = {
  kind: "all-of",
  id: "both",
  title: { zh: "两项", en: "both" },
  force: "mandatory",
  cite: { document: "d", locator: "l" },
};

const WHOLE: readonly Malformed[] = [
  ...[undefined, null, 7, "policy", []].map((value) => ({
    title: `document is ${JSON.stringify(value)}`,
    make: () => value,
    code: "wrong-type",
    path: "",
  })),
  {
    title: "own key __proto__ in a rule",
    make: () => JSON.parse('{"rules":[{"kind":"share","__proto__":{"polluted":true}}]}'),
    code: "unknown-key",
    path: "/rules/0/__proto__",
  },
  { title: "a combination that contains itself", make: cyclic, code: "cycle", path: "/rules/0/rules/0" },
  {
    title: "a combination of nothing",
    make: () => putAt(POLICY, "/rules/0", { ...COMBINED, rules: [] }),
    code: "too-few",
    path: "/rules/0/rules",
  },
  { title: "a combination with ids used twice", make: twice, code: "duplicate-id", path: "/rules/0/rules/1/id" },
];

export const MALFORMED_POLICIES: readonly Malformed[] = [
  ...REPLACED.map(([path, value, code, at], row) => ({
    title: `${row + 1}: ${code} at ${(at ?? path).slice(0, 60) || "the root"}`,
    make: () => putAt(POLICY, path, value),
    code,
    path: at ?? path,
  })),
  ...WHOLE,
];

function cyclic(): unknown {
  const rule: Record<string, unknown> = { ...COMBINED };
  rule["rules"] = [rule];
  return putAt(POLICY, "/rules/0", rule);
}

function twice(): unknown {
  const [rule] = guangdong2021.rules;
  return putAt(POLICY, "/rules/0", { ...COMBINED, rules: [rule, rule] });
}
