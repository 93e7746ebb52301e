import type { Knowledge } from "../../variables/knowledge.js";
import type { Whole } from "../../numbers/whole.js";
import type { Block } from "../blocks.js";
import type { Choice } from "./block-menu.js";

/** Changes within one block, from the worst of what is known or taken for granted there. */
export interface Part {
  readonly block: Block;
  readonly worst: Knowledge;
  readonly choices: readonly Choice[];
  /** What they add to the block, in hundredths. */
  readonly gain: number;
}

/** What one group of blocks gives for a cost. Either the changes are known, or only among what the lost points are (一组提分选项). */
export interface GroupOffer {
  readonly points: number;
  readonly cost: Whole;
  readonly moves: number;
  /** How many of its moves are not settled: the facts among which they are. */
  readonly among: readonly Choice["lever"][];
  readonly parts: readonly Part[];
}

/** Blocks that a claim couples, or one block alone. */
export interface Group {
  readonly blocks: readonly Block[];
  /** What claims couple it: paths of claimed items and parts. */
  readonly claimed: readonly string[];
  readonly start: number;
  readonly offers: readonly GroupOffer[];
}
