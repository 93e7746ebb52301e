import type { Criterion } from "../criteria.js";
import type { FactForm } from "../rubric.js";
import type { TiersScale } from "../scales/scale.js";
import { remark } from "./remark.js";
import type { RubricRemark } from "./rubric-remark.js";
import { type TierLine, tierLine } from "./tier-line.js";

type Cell = TierLine["cells"][number];

/**
 * Looks at the tiers of one scale (分档核对): tiers that nothing lies in, tiers that are always overtaken, places where two of them hold, and
 * places where none does. Every place is exact: only values that the measure can have are looked at.
 */
export function lintTiers(scale: TiersScale, { path, pointer }: Criterion, forms: ReadonlyMap<string, FactForm>): readonly RubricRemark[] {
  const { cells, place } = tierLine(scale, forms);
  const remarks: RubricRemark[] = [];
  const at = (tier: number): string => `${pointer}/tiers/${tier}`;
  for (const [index, { points }] of scale.tiers.entries()) {
    const own = cells.filter(({ tiers }) => tiers.includes(index));
    const told = { criterion: path, tier: index + 1, points };
    if (own.length === 0) remarks.push(remark("tier-out-of-reach", at(index), told));
    else if (own.every(({ tiers }) => tiers.some((other) => beats(scale, other, index)))) {
      remarks.push(remark("tier-overtaken", at(index), told));
    }
  }
  for (const [second, { points }] of scale.tiers.entries()) {
    for (const [first, { points: before }] of scale.tiers.slice(0, second).entries()) {
      for (const run of runsOf(cells, ({ tiers }) => tiers.includes(first) && tiers.includes(second))) {
        const told = { tiers: [first + 1, second + 1], points: [before, points] } as const;
        remarks.push(remark("tiers-overlap", at(second), { criterion: path, ...told, place: place(run.first, run.last) }));
      }
    }
  }
  for (const run of runsOf(cells, ({ tiers }) => tiers.length === 0)) {
    const told = { criterion: path, place: place(run.first, run.last), otherwise: scale.otherwise };
    remarks.push(remark("tiers-gap", `${pointer}/tiers`, told));
  }
  return remarks;
}

/** Whether one tier leaves another without effect where both hold: it gives more, or as much and stands before. */
function beats({ tiers }: TiersScale, one: number, other: number): boolean {
  const [a, b] = [tiers[one]?.points ?? 0, tiers[other]?.points ?? 0];
  return a > b || (a === b && one < other);
}

/** The runs of neighbouring values that pass a test. */
function runsOf(cells: readonly Cell[], test: (cell: Cell) => boolean): readonly { readonly first: number; readonly last: number }[] {
  const runs: { first: number; last: number }[] = [];
  let open: { first: number; last: number } | null = null;
  for (const cell of cells) {
    if (!test(cell)) open = null;
    else if (open === null) {
      open = { first: cell.value, last: cell.value };
      runs.push(open);
    } else open.last = cell.value;
  }
  return runs;
}
