import type { Fraction, Ternary } from "@countykit/core";
import { and } from "@countykit/core";
import { type Bounds, product } from "./bounds.js";
import { order, signOf } from "./rational.js";

/** One side of a target (目标的一侧): a floor or a cap, and whether the limit itself is out. */
export interface Side {
  readonly kind: "floor" | "cap";
  readonly strict: boolean;
  readonly limit: Bounds;
}

/** A question about `part` and `limit × whole`: a count has a whole of one, a growth a limit raised by one. */
export interface Question {
  readonly part: Bounds;
  readonly whole: Bounds;
  readonly sides: readonly Side[];
}

/** Whether the base is certainly more than nothing; without that nothing is decided. */
export const hasBase = ({ min }: Bounds): boolean => min !== null && signOf(min) > 0;

/** Answers a question by cross-multiplication (交叉相乘判定): `yes` or `no` only when every value within the bounds agrees. */
export function answer({ part, whole, sides }: Question): Ternary {
  return hasBase(whole) ? and(...sides.map((side) => answerSide(part, whole, side))) : "unknown";
}

function answerSide(part: Bounds, whole: Bounds, { kind, strict, limit }: Side): Ternary {
  const asked = product(limit, whole);
  const [near, far] = kind === "floor" ? [ordered(part.min, asked.max), ordered(part.max, asked.min)] : flipped(part, asked);
  if (near !== null && (strict ? near > 0 : near >= 0)) return "yes";
  return far !== null && (strict ? far <= 0 : far < 0) ? "no" : "unknown";
}

/** For a cap the least room is that of the greatest part. */
const flipped = (part: Bounds, asked: Bounds): readonly [number | null, number | null] => [
  ordered(asked.min, part.max),
  ordered(asked.max, part.min),
];

const ordered = (a: Fraction | null, b: Fraction | null): -1 | 0 | 1 | null => (a === null || b === null ? null : order(a, b));
