import { fenText } from "@countykit/core";
import { describe, expect, it } from "vitest";
import { checkBudget } from "./check-budget.js";
import type { BudgetLine, LineGroup } from "./input.js";
import type { Policy } from "./policy.js";
import type { LimitOperator } from "./rules/rule-base.js";
import { budgetOf } from "./testing/budget.js";
import { type Random, random } from "./testing/random.js";
import { type OracleAmount, shareOracle } from "./testing/share-oracle.js";

const LIMITS: readonly [readonly [string, bigint, bigint], ...(readonly [string, bigint, bigint])[]] = [
  ["0.10", 10n, 100n],
  ["15%", 15n, 100n],
  ["0.5", 5n, 10n],
  ["33.3%", 333n, 1000n],
  ["0.125", 125n, 1000n],
  ["2‰", 2n, 1000n],
];
const OPERATORS: readonly [LimitOperator, ...LimitOperator[]] = ["<=", ">=", "<", ">"];

const policy = (operator: LimitOperator, limit: string): Policy => ({
  schema: "countykit-policy/1",
  id: "test",
  title: { zh: "测试", en: "test" },
  document: "测试〔2021〕1号",
  level: "province",
  jurisdiction: "000000",
  cohorts: null,
  from: null,
  until: null,
  rules: [
    {
      kind: "share",
      id: "share",
      title: { zh: "占比", en: "share" },
      force: "mandatory",
      cite: { document: "测试〔2021〕1号", locator: "一" },
      operator,
      limit,
      readings: [
        {
          id: "only",
          title: { zh: "唯一", en: "only" },
          part: { kind: "category", in: ["a"] },
          base: { kind: "category", in: ["a", "b"] },
        },
      ],
    },
  ],
});

/** Splits an amount into `count` amounts that sum to it exactly. */
function split(total: bigint, count: number, { int }: Random): bigint[] {
  const parts: bigint[] = [];
  let left = total;
  for (let index = 1; index < count; index += 1) {
    const part = (left * BigInt(int(0, 1000))) / 1000n;
    parts.push(part);
    left -= part;
  }
  return [...parts, left];
}

interface Case {
  readonly lines: readonly BudgetLine[];
  readonly groups: readonly LineGroup[];
  readonly amounts: readonly OracleAmount[];
}

const CATEGORIES: readonly ["a", "b", "c"] = ["a", "b", "c"];

const KNOWN = { a: [[true, true]], b: [[false, true]], c: [[false, false]] } as const;

/** A budget whose share of `a` in `a + b` is exactly on the limit, or one fen beside it, or anywhere. */
function knownCase(top: bigint, bottom: bigint, dice: Random): Case {
  const size = BigInt(dice.int(1, 1_000_000)) * (dice.chance(2) ? 10n ** BigInt(dice.int(6, 20)) : 1n);
  const whole = bottom * size;
  let part = top * size;
  const where = dice.int(0, 5);
  if (where === 3) part += 1n;
  if (where === 4) part -= 1n;
  if (where === 5) part = (whole * BigInt(dice.int(0, 1000))) / 1000n;
  const lines: BudgetLine[] = [];
  const amounts: OracleAmount[] = [];
  const add = (category: keyof typeof KNOWN, fen: bigint): void => {
    const id = `${category}${lines.length}`;
    lines.push({ id, name: id, category, amount: fenText(fen) });
    amounts.push({ ends: [fen], positions: KNOWN[category] });
  };
  for (const fen of split(part, dice.int(1, 4), dice)) add("a", fen);
  for (const fen of split(whole - part, dice.int(1, 4), dice)) add("b", fen);
  if (dice.chance(50)) add("c", BigInt(dice.int(0, 1_000_000)));
  return { lines, groups: [], amounts };
}

/** The same, with some of it unknown: unclassified lines, amounts between two ends, and groups that the selection cuts through. */
function openCase(top: bigint, bottom: bigint, dice: Random): Case {
  const known = knownCase(top, bottom, dice);
  const lines = [...known.lines];
  const groups: LineGroup[] = [];
  const amounts = [...known.amounts];
  for (let extra = dice.int(1, 2); extra > 0; extra -= 1) {
    const id = `x${extra}`;
    const fen = BigInt(dice.int(0, 3_000_000));
    const more = fen + BigInt(dice.int(0, 2_000_000));
    const ends = fen === more ? [fen] : [fen, more];
    const amount = fen === more ? fenText(fen) : { min: fenText(fen), max: fenText(more) };
    const kind = dice.int(0, 2);
    if (kind === 0) {
      lines.push({ id, name: id, amount });
      amounts.push({
        ends,
        positions: [
          [true, true],
          [false, true],
          [false, false],
        ],
      });
    } else if (kind === 1) {
      const category = dice.pick(CATEGORIES);
      lines.push({ id, name: id, category, amount });
      amounts.push({ ends, positions: KNOWN[category] });
    } else {
      groups.push({ id, name: id, amount });
      const members = [dice.pick(CATEGORIES), dice.pick(CATEGORIES)] as const;
      members.forEach((category, index) => lines.push({ id: `${id}-${index}`, name: id, category, group: id }));
      amounts.push({ ends, positions: members.map((category) => KNOWN[category][0]) });
    }
  }
  return { lines, groups, amounts };
}

function compare(
  make: typeof knownCase,
  count: number,
  seed: number,
): { readonly wrong: string[]; readonly onLimit: number; readonly verdicts: Record<string, number> } {
  const dice = random(seed);
  const wrong: string[] = [];
  const verdicts: Record<string, number> = {};
  let onLimit = 0;
  for (let index = 0; index < count; index += 1) {
    const [text, top, bottom] = dice.pick(LIMITS);
    const operator = dice.pick(OPERATORS);
    const { lines, groups, amounts } = make(top, bottom, dice);
    const expected = shareOracle(amounts, operator, top, bottom);
    const [finding] = checkBudget(budgetOf({ lines, groups }), [policy(operator, text)], { asOf: "2022-01-01" });
    const { least, greatest } = expected;
    if (least !== null && least[0] * bottom === least[1] * top) onLimit += 1;
    verdicts[expected.verdict] = (verdicts[expected.verdict] ?? 0) + 1;
    const bounds = JSON.stringify([finding?.measured?.min ?? null, finding?.measured?.max ?? null]);
    const same = (one: readonly [bigint, bigint] | null, end: unknown): boolean => sameRatio(one, end);
    if (finding?.verdict !== expected.verdict || !same(least, finding.measured?.min) || !same(greatest, finding.measured?.max)) {
      wrong.push(
        `${operator} ${text} ${JSON.stringify(lines)} ${JSON.stringify(groups)}: ${finding?.verdict} ${bounds}, not ${expected.verdict} ${least} ${greatest}`,
      );
    }
  }
  return { wrong, onLimit, verdicts };
}

/** Whether a finding's bound is the oracle's fraction, by cross-multiplication of digits taken from the text itself. */
function sameRatio(expected: readonly [bigint, bigint] | null, bound: unknown): boolean {
  if (expected === null) return bound === null || bound === undefined;
  if (typeof bound !== "object" || bound === null || !("part" in bound) || !("whole" in bound)) return false;
  const fen = (text: unknown): bigint => BigInt(String(text).replace(".", ""));
  return fen(bound.part) * expected[1] === fen(bound.whole) * expected[0];
}

describe("share verdicts against an independent big-integer oracle", () => {
  it("gives no wrong verdict on 100,000 generated budgets, half of them exactly on the limit", { timeout: 120_000 }, () => {
    const { wrong, onLimit, verdicts } = compare(knownCase, 100_000, 20211);
    expect(wrong.slice(0, 3)).toEqual([]);
    expect(onLimit).toBeGreaterThan(48_000);
    expect(Object.keys(verdicts).sort()).toEqual(["fail", "pass"]);
  });

  it("gives tight bounds and no wrong verdict on 20,000 budgets with unknowns", { timeout: 120_000 }, () => {
    const { wrong, verdicts } = compare(openCase, 20_000, 20212);
    expect(wrong.slice(0, 3)).toEqual([]);
    for (const verdict of ["pass", "fail", "unknown"]) expect(verdicts[verdict]).toBeGreaterThan(1000);
  });
});
