import { type Fen, fenOf, type MissingFact } from "@countykit/core";
import type { BudgetLine } from "../../input.js";
import type { Atom } from "../../ledger/atoms.js";
import type { Entry, Ledger } from "../../ledger/ledger.js";
import { LIMIT_SIDE } from "../judge.js";
import { NONE } from "../outcome.js";

/** One thing that is subsidised (补助项目): the lines that name it, or one line that names none. */
export interface Project {
  /** `project/<name>`, or `line/<id>` for a line by itself. */
  readonly id: string;
  readonly name: string;
  readonly lines: readonly BudgetLine[];
  /** The amounts that are, at least in part, of these lines. */
  readonly entries: readonly Entry[];
  /** Whether some of those amounts are shared with lines of other projects. */
  readonly shared: boolean;
}

/** The projects of a budget, in the order of their first lines. */
export function projectsOf(ledger: Ledger): readonly Project[] {
  const lines = new Map<string, BudgetLine[]>();
  for (const line of ledger.budget.lines) push(lines, idOf(line), line);
  const entries = new Map<string, Entry[]>();
  const shared = new Set<string>();
  for (const entry of ledger.entries()) {
    const ids = new Set(entry.lines.map(idOf));
    for (const id of ids) {
      push(entries, id, entry);
      if (ids.size > 1) shared.add(id);
    }
  }
  return [...lines].map(([id, own]) => ({
    id,
    name: own[0]?.at?.project ?? own[0]?.name ?? id,
    lines: own,
    entries: entries.get(id) ?? [],
    shared: shared.has(id),
  }));
}

const idOf = ({ id, at }: BudgetLine): string => (at?.project === undefined ? `line/${id}` : `project/${at.project}`);

function push<T>(to: Map<string, T[]>, key: string, one: T): void {
  const known = to.get(key);
  if (known === undefined) to.set(key, [one]);
  else known.push(one);
}

/**
 * The total investment (总投资) of a project. Its lines subsidise one thing, so every line that states an investment states the same; where
 * they differ, each may be the whole or a part of it, and it lies between the largest and the sum. Unknown when no line states one.
 */
export function investmentOf({ id, name, lines }: Project): Atom {
  const stated = lines.flatMap(({ investment }) => (investment === undefined ? [] : [fenOf(investment)]));
  const missing: readonly MissingFact[] = [
    { id: `${id}/investment`, label: { zh: `“${name}”：总投资`, en: `the total investment in “${name}”` } },
  ];
  if (stated.length === 0) return { min: 0n, max: null, cells: LIMIT_SIDE, missing };
  const largest = stated.reduce((a, b) => (a > b ? a : b));
  if (stated.every((one) => one === largest)) return { min: largest, max: largest, cells: LIMIT_SIDE, missing: NONE };
  return { min: largest, max: stated.reduce<Fen>((sum, one) => sum + one, 0n), cells: LIMIT_SIDE, missing };
}
