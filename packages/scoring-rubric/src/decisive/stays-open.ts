import type { Goal } from "./goal.js";
import type { Outcome, Subset } from "./outcomes.js";

/** Whether some values of the chosen facts leave the question open (仍未定案): every outcome of the chosen subsets with the rest as it stands. */
export function staysOpen(blocks: readonly (readonly Subset[])[], chosen: readonly Subset[], goals: readonly Goal[]): boolean {
  let outcomes: ReadonlyMap<string, Outcome> = new Map([["", { least: 0, most: 0, veto: "no" }]]);
  for (const subsets of blocks) {
    const own = subsets.find((subset) => chosen.includes(subset)) ?? subsets.find(({ facts }) => facts.length === 0);
    const next = new Map<string, Outcome>();
    for (const a of outcomes.values()) {
      for (const b of own?.outcomes ?? []) {
        const both: Outcome = { least: a.least + b.least, most: a.most + b.most, veto: either(a.veto, b.veto) };
        next.set(`${both.least} ${both.most} ${both.veto}`, both);
      }
    }
    outcomes = next;
  }
  return [...outcomes.values()].some((outcome) => !goals.some((goal) => settles(outcome, goal)));
}

const either = (a: Outcome["veto"], b: Outcome["veto"]): Outcome["veto"] =>
  a === "yes" || b === "yes" ? "yes" : a === "open" || b === "open" ? "open" : "no";

/** Whether an outcome settles the question to the answer of a goal. */
export function settles({ least, most, veto }: Outcome, goal: Goal): boolean {
  if (goal.kind === "veto") return veto === "yes";
  return least >= goal.from && most < goal.below && (!goal.vetoes || veto === "no");
}
