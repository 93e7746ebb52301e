import fc from "fast-check";

/** A good budget that uses every field there is, in friendly forms. */
export const fullBudget = (): Record<string, unknown> => ({
  id: "x-2021",
  name: "某县2021年综合示范项目",
  programme: { cohort: 2021, jurisdiction: "440281" },
  lines: [
    {
      id: "1",
      name: "公共服务",
      category: "service",
      amount: "510万元",
      source: "central",
      phase: "p1",
      tags: ["station"],
      notTags: ["land"],
      partTags: ["fit-out"],
    },
    { id: "2", name: "物流", category: "logistics", amount: { amount: "550", unit: "万元" }, source: "higher", purpose: "仓储" },
    { id: "3", name: "平台", group: "g", quantity: { value: "2", unit: "个" }, at: { town: "某镇" } },
    { id: "4", name: "品牌", group: "g", amount: null },
    { id: "5", name: "尾款", amount: { min: "0", max: "500万元" }, contingent: { trigger: "尾款到位", received: null, by: "2023-12-31" } },
    { id: "6", name: "结转", vintage: 2019, investment: 1_000_000, asset: "冷库" },
  ],
  groups: [{ id: "g", name: "合并", amount: "90万元" }],
  declared: [
    {
      kind: "amount",
      id: "total",
      name: "合计",
      of: { kind: "not", of: { kind: "pending" } },
      amount: "1500万元",
      precision: { unit: "万元", digits: 0, mode: "round" },
    },
    {
      kind: "share",
      id: "share",
      name: "占比",
      part: { kind: "category", in: ["logistics"] },
      base: { kind: "base", name: "paid" },
      share: "37%",
      mode: "round",
    },
  ],
  sources: [
    { id: "central", name: "中央资金", amount: "1000万元" },
    { id: "county", name: "县级资金" },
    { id: "higher", name: "上级资金", oneOf: ["central", "province"] },
  ],
  phases: [{ id: "p1", name: "一期", from: "2022-01-01", until: "2022-06-01", amount: "200万元" }],
  bases: [
    { id: "paid", name: "已拨付", amount: null },
    { id: "all", name: "全部", of: { kind: "all" } },
  ],
  contracts: [
    {
      id: "c1",
      name: "物流合同",
      amount: "100万元",
      line: "2",
      signed: "2022-01-05",
      progress: "40%",
      stages: [
        { id: "s1", amount: "30万元", accepted: true },
        { id: "s2", amount: "70万元" },
      ],
      payments: [{ id: "y1", amount: "30万元", date: "2022-03-01", signatures: ["商务局"] }],
    },
  ],
  assets: [{ asset: "冷库", programme: "别的项目", source: "province" }],
  facts: [
    { id: "special-account", value: true, evidence: "附件1" },
    { id: "months", value: 36, unit: "月" },
    { id: "unknown", value: null },
  ],
  completeTags: ["land"],
  exceptions: [
    {
      rule: "p/r",
      authority: "省商务厅",
      level: "province",
      document: "粤商函1号",
      date: "2022-05-01",
      expires: "2022-12-31",
      reason: "灾后重建",
    },
  ],
  adopted: [{ rule: "p/r", reading: "a", by: "省商务厅", date: "2022-05-01", document: "粤商函2号" }],
});

/** Nearly always a good value, now and then one that is not, or not plain. */
const mostly = <T, U>(good: fc.Arbitrary<T>, odd: fc.Arbitrary<U>): fc.Arbitrary<T | U> =>
  fc.oneof({ weight: 30, arbitrary: good }, { weight: 1, arbitrary: odd });

const name = mostly(
  fc.oneof(
    fc.string({ minLength: 1, maxLength: 6, unit: fc.constantFrom("a", "Z", "9", "-", "中", "（", "。", "😀") }),
    fc.constantFrom("培训", "物流中心"),
  ),
  fc.oneof(fc.string({ maxLength: 3 }), fc.constantFrom("物流 ", " a", "\u3000", "x\ufeff", "\u00a0b")),
);

const amount = mostly(
  fc.oneof(
    fc.bigInt({ min: 0n, max: 10n ** 15n }).map((fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`),
    fc.nat({ max: 99_999 }).map((wan) => `${wan}万元`),
    fc.tuple(fc.integer({ min: 1, max: 999 }), fc.nat({ max: 9999 })).map(([wan, rest]) => `${wan}.${rest}万元`),
    fc.nat().map((yuan) => `${yuan}元`),
    fc.nat(),
  ),
  fc.oneof(
    fc.double({ min: 0, max: 1e6, noNaN: true }),
    fc.constantFrom<unknown>(
      "0",
      "00",
      "0.0",
      "1.",
      ".5",
      "0.5万元",
      "1,000元",
      "５００万元",
      "1e3",
      -1,
      -0,
      1e21,
      "1.234",
      "",
      " 5",
      "5 元",
    ),
    fc.constantFrom<unknown>(null, true, "1.00万", "9".repeat(40), "1.5亿元", "0万元", "1.50000万元", "0.00", "01.00", "元", "万元"),
  ),
);

const programme = fc.record(
  {
    cohort: mostly(fc.constantFrom(2021, 2019, null), fc.constantFrom<unknown>("2021", 1800, 20.5)),
    jurisdiction: mostly(fc.constantFrom("440281", null), fc.constant("44")),
  },
  { requiredKeys: [], noNullPrototype: true },
);

const line = fc.record(
  {
    id: mostly(fc.nat({ max: 400 }).map(String), name),
    name,
    category: name,
    amount,
    source: mostly(fc.constant("central"), fc.constantFrom("county", "nowhere")),
    tags: fc.array(name, { maxLength: 3 }),
  },
  { requiredKeys: ["id", "name", "amount"], noNullPrototype: true },
);

/** Budgets of simple shapes, about half of them good, some of them plain enough for the fast path and some not. */
export const simpleBudget: fc.Arbitrary<unknown> = fc.record(
  {
    schema: mostly(fc.constant("countykit-budget/1"), fc.constant("countykit-budget/2")),
    id: name,
    name,
    programme,
    lines: fc.array(line, { maxLength: 5 }),
    sources: mostly(
      fc.constantFrom([{ id: "central", name: "中央" }], []),
      fc.array(fc.record({ id: fc.constantFrom("central", "county"), name, amount }, { noNullPrototype: true }), { maxLength: 2 }),
    ),
    completeTags: fc.array(name, { maxLength: 2 }),
    groups: fc.constant([]),
  },
  { requiredKeys: ["id", "name", "lines"], noNullPrototype: true },
);

/** Any one value inside a document, replaced or removed, or an unknown field added. */
export function mutate(document: unknown, pick: number, change: unknown): unknown {
  const copy: unknown = structuredClone(document);
  const places: { readonly holder: Record<string, unknown>; readonly key: string }[] = [];
  const walk = (value: unknown): void => {
    if (typeof value !== "object" || value === null) return;
    const holder = value as Record<string, unknown>;
    for (const key of Object.keys(holder)) {
      places.push({ holder, key });
      walk(holder[key]);
    }
  };
  walk(copy);
  const place = places[pick % places.length];
  if (place === undefined) return copy;
  if (change === REMOVE) delete place.holder[place.key];
  else if (change === ADD) place.holder[`${place.key}x`] = 1;
  else place.holder[place.key] = change;
  return copy;
}

export const REMOVE: unique symbol = Symbol("remove");
export const ADD: unique symbol = Symbol("add");
