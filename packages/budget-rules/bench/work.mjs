/**
 * The work every contender does: budgets of 20 lines, five share rules, the answers of a big-integer oracle. Half of the budgets have one
 * share exactly on its limit.
 */

export const RULES = [
  { id: "logistics-floor", field: "category", value: "logistics", operator: ">=", limit: "0.50", top: 50n, bottom: 100n },
  { id: "training-cap", field: "category", value: "training", operator: "<=", limit: "0.15", top: 15n, bottom: 100n },
  { id: "hardware-cap", field: "category", value: "hardware", operator: "<=", limit: "0.10", top: 10n, bottom: 100n },
  { id: "publicity-cap", field: "category", value: "publicity", operator: "<=", limit: "0.07", top: 7n, bottom: 100n },
  { id: "central-cap", field: "source", value: "central", operator: "<=", limit: "0.80", top: 80n, bottom: 100n },
];

const CATEGORIES = ["logistics", "training", "hardware", "publicity", "services"];

export function randomOf(seed) {
  let state = seed >>> 0;
  const next = () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
  return (least, most) => least + Math.floor(next() * (most - least + 1));
}

const text = (fen) => `${fen / 100n}.${String(fen % 100n).padStart(2, "0")}`;

/** A budget as a county sends it: amounts are decimal text. */
export function makeBudget(int, size = 20) {
  const target = int(0, 1) === 0 ? RULES[int(0, RULES.length - 1)] : null;
  const lines = [];
  for (let index = 0; index < size; index += 1) {
    lines.push({ category: CATEGORIES[int(0, 4)], source: int(0, 3) === 0 ? "enterprise" : "central", fen: BigInt(int(1, 5_000_000)) });
  }
  if (target !== null) putOnLimit(lines, target, int);
  return {
    schema: "countykit-budget/1",
    id: "bench",
    name: "bench",
    programme: { cohort: 2021, jurisdiction: "440281" },
    lines: lines.map((line, index) => ({
      id: `l${index}`,
      name: `line ${index}`,
      category: line.category,
      amount: text(line.fen),
      source: line.source,
    })),
  };
}

/** Sets one line inside and one outside the share so that part / whole is the limit to the fen. */
function putOnLimit(lines, rule, int) {
  lines[0][rule.field] = rule.value;
  lines[1][rule.field] = rule.field === "source" ? "enterprise" : "services";
  const taken = lines.filter((line) => line[rule.field] === rule.value);
  const others = lines.filter((line) => line[rule.field] !== rule.value);
  const sum = (list) => list.reduce((total, line) => total + line.fen, 0n);
  const unit =
    BigInt(int(1, 5_000)) +
    (sum(taken) / rule.top > sum(others) / (rule.bottom - rule.top) ? sum(taken) / rule.top : sum(others) / (rule.bottom - rule.top)) +
    1n;
  lines[0].fen += rule.top * unit - sum(taken);
  lines[1].fen += (rule.bottom - rule.top) * unit - sum(others);
}

/** The right answers: one boolean per rule, by cross-multiplied big integers read from the text. */
export function oracle(budget) {
  const fen = (amount) => BigInt(amount.replace(".", ""));
  const whole = budget.lines.reduce((total, line) => total + fen(line.amount), 0n);
  return RULES.map(({ field, value, operator, top, bottom }) => {
    const part = budget.lines.filter((line) => line[field] === value).reduce((total, line) => total + fen(line.amount), 0n);
    return operator === "<=" ? part * bottom <= whole * top : part * bottom >= whole * top;
  });
}
