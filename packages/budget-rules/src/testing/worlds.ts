import type { Budget, BudgetLine } from "../input.js";

/** More money than any limit in a test. */
const HUGE = `${10n ** 30n}.00`;

/**
 * Every extreme way to fill in what `hiddenFacts` hides: each amount at its ends, each merged amount wholly on one of its lines, each
 * category, source and town, and towns that no other line names. A linear question takes its least and its most in one of these.
 */
export function worldsOf(budget: Budget, leastQuantity: string): readonly Budget[] {
  let worlds: readonly (readonly BudgetLine[])[] = [[]];
  const projects = new Map<string, readonly string[]>();
  for (const line of budget.lines) worlds = worlds.flatMap((world) => waysOf(line, budget, leastQuantity).map((way) => [...world, way]));
  for (const { investment, at, id } of budget.lines)
    if (investment === undefined) projects.set(at?.project ?? `line ${id}`, ["0.00", HUGE]);
  for (const [project, ends] of projects) {
    worlds = worlds.flatMap((world) =>
      ends.map((investment) => world.map((line) => ((line.at?.project ?? `line ${line.id}`) === project ? { ...line, investment } : line))),
    );
  }
  for (const { id, amount } of budget.groups) {
    const members = budget.lines.filter(({ group }) => group === id).map((line) => line.id);
    const whole = typeof amount === "string" ? amount : amount.min;
    worlds = worlds.flatMap((world) =>
      members.map((taker) => world.map((line) => (members.includes(line.id) ? alone(line, line.id === taker ? whole : "0.00") : line))),
    );
  }
  return worlds.map((lines) => ({ ...budget, lines, groups: [] }));
}

function waysOf(line: BudgetLine, { sources }: Budget, leastQuantity: string): readonly BudgetLine[] {
  let ways: readonly BudgetLine[] = [line];
  const branch = (choices: readonly Partial<BudgetLine>[]): void => {
    ways = ways.flatMap((way) => choices.map((choice) => ({ ...way, ...choice })));
  };
  if (line.category === undefined) branch([{ category: "a" }, { category: "b" }, { category: "z" }]);
  const candidates = line.source === undefined ? ["central", "county", "z"] : sources.find(({ id }) => id === line.source)?.oneOf;
  if (candidates !== undefined) branch(candidates.map((source) => ({ source })));
  if (line.group === undefined && typeof line.amount !== "string") {
    branch([line.amount?.min ?? "0.00", line.amount?.max ?? HUGE].map((amount) => ({ amount })));
  }
  if (line.quantity === undefined) branch([leastQuantity, `${10n ** 29n}`].map((value) => ({ quantity: { value, unit: "台" } })));
  if (line.at?.town === undefined) branch(["t", "u", "new", `new-${line.id}`].map((town) => ({ at: { ...line.at, town } })));
  return ways;
}

/** The line with an amount of its own instead of a share of a merged one. */
function alone(line: BudgetLine, amount: string): BudgetLine {
  const own: { -readonly [Key in keyof BudgetLine]: BudgetLine[Key] } = { ...line, amount };
  delete own.group;
  return own;
}
