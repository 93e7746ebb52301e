import { describe, expect, it } from "vitest";
import { random } from "../testing/random.js";
import type { Atom, Cell } from "./atoms.js";
import { decidingSets, type Question } from "./deciding-sets.js";
import { swing } from "./linear.js";

const atom = (id: string, min: bigint, max: bigint | null, ...cells: Cell[]): Atom => ({
  min,
  max,
  cells: new Set(cells),
  missing: [{ id, label: { zh: id, en: id } }],
});

/** A cap of 10 %: part × 10 − whole × 1 must be at most zero. */
const CAP: Question = { weights: { both: 9n, part: 10n, base: -1n, neither: 0n }, strict: false };

describe("decidingSets: the smallest sets of facts that can decide", () => {
  it("names the one open fact, which then decides for certain", () => {
    expect(decidingSets([atom("line/1/tag", 510n, 510n, "both", "base"), atom("rest", 990n, 990n, "base")], CAP)).toEqual([
      { facts: ["line/1/tag"], certain: true },
    ]);
  });

  it("names every fact that can decide by itself when one is enough", () => {
    const open = [atom("a", 200n, 200n, "both", "base"), atom("b", 200n, 200n, "both", "base"), atom("c", 1n, 1n, "both", "base")];
    expect(decidingSets([...open, atom("rest", 600n, 600n, "base")], CAP)).toEqual([
      { facts: ["a"], certain: false },
      { facts: ["b"], certain: false },
    ]);
  });

  it("takes two facts when no single one is enough", () => {
    const open = ["a", "b", "c"].map((id) => atom(id, 50n, 50n, "both", "base"));
    expect(decidingSets([...open, atom("rest", 750n, 750n, "base")], CAP)).toEqual([
      { facts: ["a", "b"], certain: false },
      { facts: ["a", "c"], certain: false },
      { facts: ["b", "c"], certain: false },
    ]);
  });

  it("has nothing to name when nothing is open", () => {
    expect(decidingSets([atom("a", 1n, 1n, "both")], CAP)).toEqual([]);
  });

  it("knows that an amount without end can settle the answer by itself", () => {
    expect(decidingSets([atom("a", 0n, null, "base"), atom("b", 50n, 60n, "both")], CAP)).toEqual([{ facts: ["a"], certain: false }]);
  });

  it("answers at once for twenty thousand open lines", () => {
    const many = Array.from({ length: 20_000 }, (_, index) => atom(String(index), 1n, 1n, "both", "base"));
    expect(decidingSets([...many, atom("rest", 1n, 1n, "base")], CAP)).toHaveLength(1);
  });

  it("agrees with trying every set, on 2,000 random questions", () => {
    const dice = random(7);
    for (let round = 0; round < 2000; round += 1) {
      const atoms = Array.from({ length: dice.int(1, 6) }, (_, index) => {
        const min = BigInt(dice.int(0, 50));
        const cells: Cell[] = dice.pick([["both"], ["base"], ["both", "base"], ["both", "base", "neither"], ["part", "base"]]);
        return atom(String(index), min, min + BigInt(dice.int(0, 30) * dice.int(0, 1)), ...cells);
      });
      const question: Question = { ...CAP, strict: dice.chance(50) };
      expect(decidingSets(atoms, question).map(({ facts }) => facts.join())).toEqual(bruteForce(atoms, question));
    }
  });
});

/** All sets of open atoms of the least size some of whose values settle the answer whatever the others are. */
function bruteForce(atoms: readonly Atom[], { weights, strict }: Question): readonly string[] {
  const ends = atoms.map((one) => swing(one, weights)).map(({ min, max }) => [min ?? 0n, max ?? 0n] as const);
  const open = atoms.map((_, index) => index).filter((index) => ends[index]?.[0] !== ends[index]?.[1]);
  const yes = (form: bigint): boolean => (strict ? form < 0n : form <= 0n);
  const found: { size: number; key: string }[] = [];
  for (let set = 1; set < 2 ** open.length; set += 1) {
    const chosen = open.filter((_, bit) => (set >> bit) % 2 === 1);
    const sum = (mine: 0 | 1, others: 0 | 1): bigint =>
      ends.reduce((total, end, index) => total + (chosen.includes(index) ? end[mine] : end[others]), 0n);
    if (yes(sum(0, 1)) || !yes(sum(1, 0))) found.push({ size: chosen.length, key: chosen.join() });
  }
  const least = Math.min(...found.map(({ size }) => size));
  return found
    .filter(({ size }) => size === least)
    .map(({ key }) => key)
    .sort(byPosition);
}

const byPosition = (a: string, b: string): number => {
  const [x, y] = [a.split(",").map(Number), b.split(",").map(Number)];
  for (const [index, one] of x.entries()) if (one !== y[index]) return one - (y[index] ?? 0);
  return 0;
};
