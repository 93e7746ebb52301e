import type { Operator } from "@countykit/core";
import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { FactForm, Rubric } from "../../rubric.js";
import type { Scale } from "../../scales/scale.js";
import type { State, StateFact } from "../../state.js";
import type { Cost, Reach, UpliftQuestion } from "../question.js";
import type { Dice } from "./random-rubric.js";
import { amount, count, item, known, small } from "./small.js";

/** A number of such a case, in ticks: what is known of it, what it can become, and what a unit costs. */
export interface TickedNumber {
  readonly id: "x" | "z" | "base";
  readonly low: number;
  /** `null` where nothing bounds it. */
  readonly high: number | null;
  readonly moves: boolean;
  readonly least: number;
  readonly most: number | null;
  readonly cost: Cost | undefined;
}

/** Two parts at most and a base that several measures read and that has more values than can be tried (共用基数). */
export interface SharedBase {
  readonly rubric: Rubric;
  readonly state: State;
  readonly question: Omit<UpliftQuestion, "target">;
  readonly numbers: readonly TickedNumber[];
  /** How many ticks a unit has, and by how many a number moves. */
  readonly ticks: number;
  readonly grain: number;
  /** A base beyond which nothing turns any more, in ticks: it is above every limit, and every share of it or over it on one side. */
  readonly far: number;
}

/** How such cases are made. */
export interface Shape {
  /** The most that a part can be, one for each, in ticks. */
  readonly parts: readonly number[];
  readonly baseMoves?: boolean;
  /** Whether points may also fall where a share rises. */
  readonly bothWays?: boolean;
  /** Whether points fall where the share of the second part rises. */
  readonly against?: boolean;
  /** Whether the base is itself a part of the second number. */
  readonly chain?: boolean;
  /** Limits of shares over the base. */
  readonly limits?: readonly string[];
  /**
   * Whether the numbers are amounts that start at quarters and move by halves, and not counts. Between two amounts lies always
   * another one; so where anything turns is kept to halves, and the quarters stand for all that lies between.
   */
  readonly amounts?: boolean;
}

/** Limits of shares. */
const SHARES = ["0.05", "0.06", "0.08", "0.1", "0.12", "0.15", "0.2"];
/** Limits over which every quarter comes to a half. */
const SHARES_OF_AMOUNTS = ["0.05", "0.1", "0.25", "0.5"];
const PRICES: readonly Cost[] = [1, 2, "0.3", "2.5", 0, "0.1", "0.07", { once: 3 }, { once: "1.2" }];
/** Ticks that a base may have. */
const MOST = 420;

const pick = <One>(dice: Dice, of: readonly One[]): One => of[dice(of.length)] as One;

export function sharedBase(dice: Dice, shape: Shape): SharedBase {
  const { parts, chain = false, amounts = false } = shape;
  const [ticks, grain] = amounts ? [4, 2] : [1, 1];
  const names = (["x", "z"] as const).slice(0, parts.length);
  const numbers = [...names.map((id, index) => partOf(dice, id, parts[index] ?? 1, chain && id === "z")), baseOf(dice, shape)];
  const text = (at: number): string => String(at / ticks);
  const moving = numbers.filter(({ moves }) => moves);
  const facts = numbers.map(({ id, most }): FactForm => {
    const form = amounts ? amount(id, "yuan") : count(id, id === "base" ? "villages" : "persons");
    const least = id === "base" || (chain && id === "z") ? text(1) : "0";
    return id === "base" ? { ...form, least } : { ...form, least, most: text(most ?? 0) };
  });
  const valueOf = ({ low, high }: TickedNumber): StateFact["value"] =>
    low === high ? text(low) : { min: text(low), max: high === null ? null : text(high) };
  const reachOf = ({ id, moves, least, most }: TickedNumber): readonly (readonly [string, Reach])[] =>
    moves ? (id === "base" && most !== null ? [[id, { least: text(least), most: text(most) }]] : []) : [[id, "fixed"]];
  return {
    rubric: small(facts, itemsOf(dice, shape, text)),
    state: known(Object.fromEntries(numbers.map((number) => [number.id, valueOf(number)]))),
    question: {
      costs: Object.fromEntries(numbers.flatMap(({ id, cost }) => (cost === undefined ? [] : [[id, cost]]))),
      bases: moving.flatMap(({ id }) => (id === "base" || (chain && id === "z") ? [id] : [])),
      reach: Object.fromEntries(numbers.flatMap(reachOf)),
      ...(amounts ? { grains: Object.fromEntries(numbers.map(({ id }) => [id, "0.5"])) } : {}),
    },
    numbers,
    ticks,
    grain,
    far: Math.max(450, ...parts.map((most, index) => most * (chain && index === 1 ? 80 : 20) + 20)),
  };
}

function partOf(dice: Dice, id: TickedNumber["id"], most: number, filled: boolean): TickedNumber {
  const start = Math.max(filled ? 1 : 0, dice(Math.ceil(most / 2)));
  const told = dice(4);
  return {
    id,
    low: told === 0 ? Number(filled) : start,
    high: told === 0 ? most : told === 1 ? start + dice(most - start) : start,
    moves: dice(6) > 0,
    least: Number(filled),
    most,
    cost: priceOf(dice),
  };
}

function baseOf(dice: Dice, { baseMoves = false }: Shape): TickedNumber {
  const low = 20 + dice(100);
  const start = low + dice(250);
  const high = baseMoves || dice(4) > 0 ? low + 260 + dice(MOST - 270 - low) : null;
  const certain = baseMoves && dice(3) > 0;
  const free = dice(3) === 0;
  return {
    id: "base",
    low: certain ? start : low,
    high: certain ? start : high,
    moves: baseMoves,
    least: free ? 1 : 1 + dice(low),
    most: free ? null : MOST - dice(30),
    cost: priceOf(dice),
  };
}

const priceOf = (dice: Dice): Cost | undefined => (dice(4) === 0 ? undefined : pick(dice, PRICES));

function itemsOf(
  dice: Dice,
  { parts, bothWays = false, against = false, chain = false, amounts = false, limits = amounts ? SHARES_OF_AMOUNTS : SHARES }: Shape,
  text: (ticks: number) => string,
): Rubric["groups"][number]["items"] {
  const turning = (ticks: number): string => text(amounts ? ticks - (ticks % 2) : ticks);
  const cap = dice(5) === 0 ? turning(100 + dice(250)) : null;
  const share = (part: string): MeasureForm => ({ kind: "share", part, whole: "base", ...(cap === null ? {} : { cap }) });
  const shares: readonly MeasureForm[] = [
    share("x"),
    ...(parts.length === 1 ? [] : [chain ? ({ kind: "share", part: "base", whole: "z" } as const) : share("z")]),
  ];
  const measures: readonly MeasureForm[] = [
    ...shares,
    { kind: "fact", fact: "base" },
    { kind: "fact", fact: parts.length === 1 || dice(2) === 0 ? "x" : "z" },
  ];
  const limitOf = (measure: MeasureForm): string => {
    if (measure.kind === "share") return measure.part === "base" ? String(20 + dice(60)) : pick(dice, limits);
    return turning(measure.fact === "base" ? 60 + dice(360) : dice(parts[measure.fact === "x" ? 0 : 1] ?? 1));
  };
  const isAgainst = (measure: MeasureForm): boolean => against && measure.kind === "share" && measure.part === "z";
  const condition = (depth: number): Condition => {
    if (depth > 0 && dice(4) === 0) return { kind: pick(dice, ["all-of", "any-of"] as const), of: [condition(0), condition(0)] };
    const measure = pick(dice, measures);
    const free = measure.kind === "fact" || bothWays;
    const operators: readonly Operator[] = free ? ["<=", ">=", "<", ">"] : isAgainst(measure) ? ["<=", "<"] : [">=", ">"];
    return { kind: "compare", measure, operator: pick(dice, operators), limit: limitOf(measure) };
  };
  const tiers = (measure: MeasureForm): Scale => {
    const [high = "0", low = "0"] = [limitOf(measure), limitOf(measure)].sort((a, b) => Number(b) - Number(a));
    const points = bothWays && dice(2) === 0 ? [2 + dice(3), 5] : [5, 2 + dice(3)];
    const included = dice(4) > 0;
    if (isAgainst(measure)) {
      const tiersDown = [
        { points: 5, to: { at: low, included } },
        { points: 2 + dice(3), from: { at: low, included: !included }, to: { at: high, included: dice(4) > 0 } },
      ];
      return { kind: "tiers", measure, tiers: tiersDown, otherwise: 0 };
    }
    return {
      kind: "tiers",
      measure,
      tiers: [
        { points: points[0] ?? 0, from: { at: high, included } },
        {
          points: points[1] ?? 0,
          from: { at: low, included: dice(4) > 0 },
          to: { at: high, included: bothWays ? dice(2) === 0 : !included },
        },
      ],
      otherwise: 0,
    };
  };
  const other = (): Scale => {
    const kind = dice(5);
    if (kind < 2) return tiers(pick(dice, shares));
    if (kind === 2) return { kind: "flag", points: -2, when: { kind: "not", of: condition(1) } };
    return { kind: "flag", points: 1 + dice(4), when: condition(1) };
  };
  const ofBase: Condition = {
    kind: "compare",
    measure: { kind: "fact", fact: "base" },
    operator: pick(dice, [">", ">=", "<"]),
    limit: turning(60 + dice(360)),
  };
  const scales = [tiers(pick(dice, shares)), { kind: "flag", points: 3, when: ofBase } as const, ...Array.from({ length: dice(2) }, other)];
  if (dice(4) > 0) return scales.map((scale, index) => item(`i${index}`, scale));
  return [item("i", { kind: "best", of: scales.map((scale, index) => ({ id: `p${index}`, title: { zh: "p", en: "p" }, scale })) })];
}
