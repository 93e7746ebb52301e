import type { Measure } from "@countykit/core";
import type { Step } from "./bounding.js";
import type { CriterionScore } from "../scoring.js";
import type { Scale } from "../scales/scale.js";
import type { Ranges } from "../variables/range.js";
import type { Domains, Table } from "../variables/variable.js";

/** A list of numbers that are set one by one. */
export interface Numbers {
  [at: number]: number;
  readonly length: number;
}

/** Least and most points of every node, by their numbers, in hundredths. */
export interface Bounds {
  readonly least: Numbers;
  readonly most: Numbers;
}

/** One scale made ready (评分节点). */
export interface Node {
  readonly number: number;
  readonly path: string;
  readonly kind: CriterionScore["kind"];
  readonly scale: Scale;
  readonly parts: readonly Node[];
  /** The tables it reads itself, without those of its parts. */
  readonly tables: readonly Table[];
  /** What it gives at least and at most, whatever the facts. */
  readonly floor: number;
  readonly ceiling: number;
  /** How its bounds are written, after those of its parts. */
  readonly steps: readonly Step[];
  /** Writes its bounds on the domains, and those of its parts. */
  readonly bound: (domains: Domains, into: Bounds) => void;
  /** Adds the variables that its own open points turn on, without those of its parts. */
  readonly open: (domains: Domains, add: (variable: number) => void) => void;
  /** The value that tiers are about, from the ranges of the number facts; `null` for other scales. */
  readonly measured: ((ranges: Ranges) => Measure) | null;
  /** Whether its open points turn on those of a part, which are open too. */
  readonly turnsOn: (part: Node, bounds: Bounds) => boolean;
}

/** Points as whole hundredths. */
export const hundredths = (points: number): number => Math.round(points * 100);

/** Hundredths as points. */
export const pointsOf = (amount: number): number => amount / 100;
