import { fullBudget } from "./good-budget.js";
import { type Malformed, nested, putAt } from "./malformed.js";

type Row = readonly [path: string, value: unknown, code: string, at?: string];

const HUGE = "九".repeat(10_000_000);
const junk = { a: 1, b: 2, id: 3, name: 4, amount: [], tags: 7 };

/** The full budget with one value replaced, and what has to be found; where, when it is not at the value itself. */
const REPLACED: readonly Row[] = [
  ...[null, true, 12, [], {}, Number.NaN, new Date(0), new Map([["a", 1]]), 12n, (): number => 1, Symbol("x")].map(
    (value): Row => [
      "/id",
      value,
      typeof value === "object" && value !== null && !Array.isArray(value) && Object.getPrototypeOf(value) !== Object.prototype
        ? "not-plain"
        : ["bigint", "function", "symbol"].includes(typeof value)
          ? "not-plain"
          : "wrong-type",
    ],
  ),
  ...["", "   ", "\u3000", "\t\n"].map((value): Row => ["/id", value, "blank"]),
  ["/id", "x".repeat(2001), "too-long"],
  ["/name", HUGE, "too-long"],
  ["/name", undefined, "missing"],
  ["/id", undefined, "missing"],
  ["/schema", "countykit-budget/2", "not-one-of"],
  ["/schema", 1, "not-one-of"],
  ["/programme", "2021", "wrong-type"],
  ["/programme", null, "wrong-type"],
  ...[20, 20.5, "20", "二〇二一", 1e400, true, 2200, 1989].map((value): Row => ["/programme/cohort", value, "not-year"]),
  ...[440_281, "44", "4402811", "44028a", "", "４４０２８１", true].map(
    (value): Row => ["/programme/jurisdiction", value, "not-division-code"],
  ),
  ["/programme/county", "某县", "unknown-key"],
  ["/programme/年度", 2021, "unknown-key"],
  ...[
    "lines",
    "groups",
    "declared",
    "sources",
    "phases",
    "bases",
    "contracts",
    "assets",
    "facts",
    "completeTags",
    "exceptions",
    "adopted",
  ].flatMap((key): Row[] => [
    [`/${key}`, null, "wrong-type"],
    [`/${key}`, { 0: 1 }, "wrong-type"],
    [`/${key}`, "1", "wrong-type"],
    [`/${key}/0`, 5, "wrong-type"],
    [`/${key}/0`, new Set(), "not-plain"],
    ...(key === "completeTags"
      ? []
      : ([
          [`/${key}/0/多余`, 1, "unknown-key"],
          [`/${key}/0/constructor`, {}, "unknown-key"],
        ] satisfies Row[])),
  ]),
  ...[
    true,
    [],
    {},
    "abc",
    "",
    " ",
    "12,34元",
    "1e400",
    "五百",
    "510万美元",
    "万元",
    "1.2.3",
    "--5",
    "0x10",
    "9".repeat(65),
    Number.NaN,
    1e400,
    -1e400,
  ].map(
    (value): Row =>
      [
        "/lines/0/amount",
        value,
        typeof value === "object" && !Array.isArray(value) ? "missing" : "not-money",
        typeof value === "object" && !Array.isArray(value) ? "/lines/0/amount/amount" : undefined,
      ] as unknown as Row,
  ),
  ...["0.001", "0.001元", "500.005", "40.5000001万元", 0.001, { amount: "0.0000001", unit: "万元" }].map(
    (value): Row =>
      typeof value === "object"
        ? ["/lines/0/amount", value, "finer-than-fen", "/lines/0/amount/amount"]
        : ["/lines/0/amount", value, "finer-than-fen"],
  ),
  ...["-1", "-0.01元", -5, "－３万元", { amount: "-1", unit: "元" }].map((value): Row => ["/lines/0/amount", value, "negative-amount"]),
  ...[1234567890123456, 0.1 + 0.2, 12345678901234567, 99999999999999.99].map(
    (value): Row => ["/lines/0/amount", value, "number-too-precise"],
  ),
  ["/lines/0/amount", "1".repeat(40), "money-too-large"],
  ["/lines/0/amount", 1e40, "money-too-large"],
  ["/lines/0/amount", HUGE, "not-money"],
  ["/lines/0/amount", { amount: "5", unit: "万" }, "not-one-of", "/lines/0/amount/unit"],
  ["/lines/0/amount", { amount: "5", unit: "美元" }, "not-one-of", "/lines/0/amount/unit"],
  ["/lines/0/amount", { amount: "5" }, "missing", "/lines/0/amount/unit"],
  ["/lines/0/amount", { amount: "5万元", unit: "元" }, "not-money", "/lines/0/amount/amount"],
  ["/lines/0/amount", { amount: "5", unit: "元", 币种: "人民币" }, "unknown-key", "/lines/0/amount/币种"],
  ["/lines/0/amount", { min: "5", max: "4" }, "min-above-max"],
  ["/lines/0/amount", { min: "5万元", max: "5000元" }, "min-above-max"],
  ["/lines/0/amount", { min: "1" }, "missing", "/lines/0/amount/max"],
  ["/lines/0/amount", { min: "a", max: "5" }, "not-money", "/lines/0/amount/min"],
  ["/lines/0/amount", { min: "-1", max: null }, "negative-amount", "/lines/0/amount/min"],
  ["/groups/0/amount", "九十万", "not-money"],
  ["/sources/0/amount", null, "not-money"],
  ["/lines/5/investment", "0.005", "finer-than-fen"],
  ["/declared/0/amount", { min: "1", max: "2" }, "missing", "/declared/0/amount/amount"],
  ["/lines/1/id", "1", "duplicate-id"],
  ["/lines/1/id", " 1 ", "duplicate-id"],
  ["/sources/1/id", "central", "duplicate-id"],
  ["/bases/1/id", "paid", "duplicate-id"],
  ["/facts/1/id", "special-account", "duplicate-id"],
  ["/declared/1/id", "total", "duplicate-id"],
  ["/contracts/0/stages/1/id", "s1", "duplicate-id"],
  ["/groups/1", { id: "g", name: "同名", amount: "1" }, "duplicate-id", "/groups/1/id"],
  ["/phases/1", { id: "p1", name: "同名" }, "duplicate-id", "/phases/1/id"],
  ["/contracts/1", { id: "c1", name: "同名", amount: "1" }, "duplicate-id", "/contracts/1/id"],
  ["/groups/1", { id: "h", name: "空组", amount: "1" }, "group-without-members", "/groups/1"],
  ["/lines/2/amount", "5", "amount-and-group"],
  ["/lines/2/group", "gg", "unknown-group"],
  ["/lines/0/source", "centrall", "unknown-source"],
  ["/lines/0/phase", "p2", "unknown-phase"],
  ["/contracts/0/line", "22", "unknown-line"],
  ["/declared/1/base/name", "piad", "unknown-base"],
  ["/declared/0/of", { kind: "line", in: ["1", "9"] }, "unknown-line", "/declared/0/of/in/1"],
  ["/declared/0/of", { kind: "or", of: [{ kind: "source", in: ["nobody"] }] }, "unknown-source", "/declared/0/of/of/0/in/0"],
  ["/bases/1/of", { kind: "phase", in: ["p9"] }, "unknown-phase", "/bases/1/of/in/0"],
  ["/lines/0/notTags", ["station"], "contradictory-tags", "/lines/0/notTags/0"],
  ["/lines/0/partTags", ["a", "land"], "contradictory-tags", "/lines/0/partTags/1"],
  ["/lines/0/tags", ["fit-out"], "contradictory-tags", "/lines/0/partTags/0"],
  ["/lines/0/tags", "station", "wrong-type"],
  ["/lines/0/tags/0", "", "blank"],
  ["/lines/0/tags/0", 7, "wrong-type"],
  // oxlint-disable-next-line no-sparse-arrays
  ["/lines/0/tags", [, "a"], "empty-slot", "/lines/0/tags/0"],
  ["/lines/0/tags", [undefined], "empty-slot", "/lines/0/tags/0"],
  ...["2022-02-30", "2022-13-01", "2022-00-10", "2021-02-29", "2022-04-31"].map((value): Row => ["/phases/0/from", value, "no-such-day"]),
  ...["2022/4/1", "2022年4月1日", "22-04-01", "2022-4-1", "2022-04-01T00:00:00Z", "明年", "", 20_220_401, null].map(
    (value): Row => ["/phases/0/from", value, typeof value === "string" ? "not-date" : "wrong-type"],
  ),
  ["/phases/0/until", "2022-01-01", "period-reversed"],
  ["/phases/0/until", "2021-12-31", "period-reversed"],
  ["/exceptions/0/expires", "2022-04-30", "period-reversed"],
  ["/exceptions/0/level", "town", "not-one-of"],
  ["/exceptions/0/level", "provinc", "not-one-of"],
  ["/exceptions/0/reason", undefined, "missing"],
  ["/declared/0/kind", "amonut", "unknown-kind"],
  ["/declared/0/kind", undefined, "missing"],
  ["/declared/0/precision/unit", "万", "not-one-of"],
  ["/declared/0/precision/digits", 7, "out-of-range"],
  ["/declared/0/precision/digits", -1, "out-of-range"],
  ["/declared/0/precision/digits", 1.5, "not-whole"],
  ["/declared/0/precision/mode", "floor", "not-one-of"],
  ["/declared/1/mode", undefined, "missing"],
  ...[37, 0.37, "三成七", "37%%", "", null, "1/3"].map((value): Row => ["/declared/1/share", value, "not-ratio"]),
  ["/declared/1/share", "-5%", "negative-ratio"],
  ["/contracts/0/progress", "101%", "more-than-whole"],
  ["/contracts/0/progress", "1.0001", "more-than-whole"],
  ["/contracts/0/progress", 0.4, "not-ratio"],
  ["/contracts/0/stages/0/accepted", "yes", "wrong-type"],
  ["/contracts/0/payments/0/signatures", ["a", ""], "blank", "/contracts/0/payments/0/signatures/1"],
  ["/declared/0/of", { kind: "categori", in: ["a"] }, "unknown-kind", "/declared/0/of/kind"],
  ["/declared/0/of", { kind: "category", in: [] }, "too-few", "/declared/0/of/in"],
  ["/declared/0/of", { kind: "not" }, "missing", "/declared/0/of/of"],
  ["/declared/0/of", { kind: "and", of: { kind: "all" } }, "wrong-type", "/declared/0/of/of"],
  ["/declared/0/of", { kind: "all", in: ["a"] }, "unknown-key", "/declared/0/of/in"],
  ["/declared/0/of", "all", "wrong-type"],
  ["/declared/0/of", nested(32, (of) => ({ kind: "not", of }), { kind: "all" }), "selector-too-deep"],
  [
    "/declared/0/of",
    nested(40, (one) => ({ kind: "and", of: [one] }), { kind: "all" }),
    "too-deep",
    `/declared/0/of${"/of/0".repeat(30)}/of`,
  ],
  ["/bases/1", { id: "b", name: "b" }, "missing", "/bases/1/of"],
  ["/bases/1", { id: "b", name: "b", of: { kind: "all" }, amount: "5" }, "unknown-key", "/bases/1/amount"],
  ["/lines/2/quantity/value", "两", "not-decimal"],
  ["/lines/2/quantity/value", -2, "not-decimal"],
  ["/lines/2/quantity/value", 0.1 + 0.2, "number-too-precise"],
  ["/lines/2/quantity", 2, "wrong-type"],
  ["/lines/5/vintage", "19", "not-year"],
  ["/lines/4/contingent/received", "soon", "not-date"],
  ["/lines/4/contingent/received", 1, "wrong-type"],
  ["/lines/4/contingent/by", "2023-02-29", "no-such-day"],
  ["/lines/4/contingent/trigger", undefined, "missing"],
  ["/lines/2/at/county", "某县", "unknown-key"],
  ["/facts/0/value", { yes: true }, "wrong-type"],
  ["/facts/1/value", 2 ** 70, "number-too-precise"],
  ["/sources/2/oneOf", [], "too-few"],
  ["/lines/0/金额", "5万元", "unknown-key"],
  ["/lines/0/catgory", "x", "unknown-key"],
  [`/lines/0/${"k".repeat(50_000)}`, 1, "unknown-key", `/lines/0/${"k".repeat(100)}…`],
  ["/lines", new Array<unknown>(1_000_000).fill(null), "too-many"],
  ["/lines", new Array<unknown>(4_000_000_000), "too-many"],
  ["/lines", new Array<unknown>(50_000).fill(junk), "too-many-issues", ""],
  ["/lines", new Array<unknown>(100_000).fill({}), "too-many-issues", ""],
  ["/facts", new Array<unknown>(50_000), "too-many-issues", ""],
  ["/lines/0/tags", new Array<unknown>(10_001).fill("a"), "too-many"],
  ["/facts/0/value", new Array<unknown>(10_000).fill(0), "too-many-issues", ""],
];

/** Documents that are wrong as a whole, or that cannot be copied. */
const WHOLE: readonly Malformed[] = [
  ...[undefined, null, 0, "{}", [], true].map((value) => ({
    title: `document is ${JSON.stringify(value)}`,
    make: () => value,
    code: "wrong-type",
    path: "",
  })),
  { title: "document is a Map", make: () => new Map(), code: "not-plain", path: "" },
  { title: "document is a Date", make: () => new Date(0), code: "not-plain", path: "" },
  { title: "document is a typed array", make: () => new Uint8Array(4), code: "not-plain", path: "" },
  { title: "document is a function", make: () => () => 1, code: "not-plain", path: "" },
  {
    title: "own key __proto__",
    make: () => JSON.parse('{"id":"x","name":"x","__proto__":{"polluted":true}}'),
    code: "unknown-key",
    path: "/__proto__",
  },
  {
    title: "own key __proto__ in a line",
    make: () => JSON.parse('{"id":"x","name":"x","lines":[{"id":"1","name":"a","__proto__":{"polluted":true}}]}'),
    code: "unknown-key",
    path: "/lines/0/__proto__",
  },
  {
    title: "own keys constructor and prototype",
    make: () => JSON.parse('{"id":"x","name":"x","constructor":{"prototype":{"polluted":true}}}'),
    code: "unknown-key",
    path: "/constructor",
  },
  {
    title: "own key prototype",
    make: () => JSON.parse('{"id":"x","name":"x","prototype":{"polluted":true}}'),
    code: "unknown-key",
    path: "/prototype",
  },
  { title: "a selector that contains itself", make: cyclic, code: "cycle", path: "/declared/0/of/of" },
  { title: "a line that contains the budget", make: cyclicLine, code: "cycle", path: "/lines/0/at" },
  {
    title: "a getter that throws",
    make: () => Object.defineProperty({ name: "x" }, "id", { enumerable: true, get: explode }),
    code: "unreadable",
    path: "/id",
  },
  {
    title: "a getter in a line that throws",
    make: () => ({
      id: "x",
      name: "x",
      lines: [Object.defineProperty({ id: "1", name: "a" }, "amount", { enumerable: true, get: explode })],
    }),
    code: "unreadable",
    path: "/lines/0/amount",
  },
  {
    title: "a proxy that throws",
    make: () => new Proxy({}, { get: explode, ownKeys: explode, getPrototypeOf: explode }),
    code: "unreadable",
    path: "",
  },
  { title: "a revoked proxy in a list", make: () => ({ id: "x", name: "x", lines: [revoked()] }), code: "unreadable", path: "/lines/0" },
  { title: "objects without end", make: () => ({ id: "x", name: "x", lines: [endless()] }), code: "too-large", path: "" },
  {
    title: "nested a hundred thousand deep",
    make: () => ({ id: "x", name: "x", facts: nested(100_000, (one) => [one], 1) }),
    code: "wrong-type",
    path: "/facts/0",
  },
  { title: "a shared value a billion times", make: () => ({ id: "x", name: "x", facts: [laughs()] }), code: "too-large", path: "" },
  {
    title: "two million values",
    make: () => ({ id: "x", name: "x", lines: new Array(100_000).fill({ id: "a", name: "b", tags: new Array(20).fill("t") }) }),
    code: "too-large",
    path: "",
  },
  {
    title: "two hundred thousand fields",
    make: () => ({ id: "x", name: "x", programme: Object.fromEntries(new Array(200_000).fill(0).map((_, key) => [`k${key}`, 1])) }),
    code: "too-many-keys",
    path: "/programme",
  },
  {
    title: "a thousand unknown fields",
    make: () => ({ id: "x", name: "x", ...Object.fromEntries(new Array(900).fill(0).map((_, key) => [`k${key}`, 1])) }),
    code: "unknown-key",
    path: "/k899",
  },
];

export const MALFORMED_BUDGETS: readonly Malformed[] = [
  ...REPLACED.map(([path, value, code, at], row) => ({
    title: `${row + 1}: ${code} at ${(at ?? path).slice(0, 60) || "the root"}`,
    make: () => put(path, value),
    code,
    path: at ?? path,
  })),
  ...WHOLE,
];

/** Values that cannot be cloned go into a document that can. */
const put = (path: string, value: unknown): unknown => putAt(fullBudget(), path, value);

function explode(): never {
  throw new Error("no");
}

function cyclic(): unknown {
  const of: Record<string, unknown> = { kind: "not" };
  of["of"] = of;
  return { id: "x", name: "x", declared: [{ kind: "amount", id: "a", name: "a", of, amount: "1" }] };
}

function cyclicLine(): unknown {
  const budget: Record<string, unknown> = { id: "x", name: "x" };
  budget["lines"] = [{ id: "1", name: "a", at: budget }];
  return budget;
}

function revoked(): unknown {
  const { proxy, revoke } = Proxy.revocable({}, {});
  revoke();
  return proxy;
}

/** An object whose every field is such an object again. */
function endless(): unknown {
  return new Proxy(
    {},
    { ownKeys: () => ["a", "b"], getOwnPropertyDescriptor: () => ({ enumerable: true, configurable: true }), get: () => endless() },
  );
}

function laughs(): unknown {
  return nested(9, (one) => new Array(10).fill(one), "ha");
}
