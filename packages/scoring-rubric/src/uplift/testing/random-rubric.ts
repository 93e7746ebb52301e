import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { Bonus, FactForm, Item, Rubric, Veto } from "../../rubric.js";
import type { Scale } from "../../scales/scale.js";
import type { Judgement, State, StateFact } from "../../state.js";

/** Whole numbers from 0 below `limit`, always the same ones for a seed. */
export type Dice = (limit: number) => number;

export function diceOf(seed: number): Dice {
  let state = seed | 0;
  return (limit) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % limit;
  };
}

const cite = { document: "示例", locator: "一" };
const name = (text: string) => ({ zh: text, en: text });
const pick = <One>(dice: Dice, of: readonly One[]): One => of[dice(of.length)] as One;
const times = <One>(count: number, make: (index: number) => One): readonly One[] =>
  Array.from({ length: count }, (_, index) => make(index));

/** The most that a count of a random rubric can be. */
export const MOST = 4;

const count = (id: string, least: string, unit: string): FactForm => ({
  id,
  kind: "number",
  unit,
  unitLabel: name(unit),
  whole: true,
  least,
  most: String(MOST),
  label: name(id),
});

/** A small rubric of flags, a choice, counts, a share and judgements, in which items may share facts. */
export function randomRubric(dice: Dice, { grades = false }: { readonly grades?: boolean } = {}): Rubric {
  const flags = times(1 + dice(3), (index) => `f${index}`);
  const counts = times(dice(2), (index) => `n${index}`);
  const share = dice(2) === 0;
  const choice = dice(3) === 0;
  const facts: readonly FactForm[] = [
    ...flags.map((id): FactForm => ({ id, kind: "flag", label: name(id) })),
    ...counts.map((id) => count(id, "0", "firms")),
    ...(share ? [count("part", "0", "villages"), count("whole", "1", dice(2) === 0 ? "villages" : "persons")] : []),
    ...(choice
      ? [{ id: "c", kind: "choice", label: name("c"), options: ["a", "b", "c"].map((id) => ({ id, label: name(id) })) } as const]
      : []),
  ];
  const measures: readonly MeasureForm[] = [
    ...counts.map((fact): MeasureForm => ({ kind: "fact", fact })),
    ...(share ? [{ kind: "share", part: "part", whole: "whole", ...(dice(2) === 0 ? { cap: "3" } : {}) } as const] : []),
    ...(share && dice(4) === 0 ? [{ kind: "fact", fact: "part" } as const] : []),
  ];
  const limitOf = (measure: MeasureForm): string =>
    measure.kind === "fact" ? String(dice(MOST + 1)) : pick(dice, ["0", "0.25", "0.5", "0.7", "1"]);
  const condition = (depth: number): Condition => {
    const kinds = [
      "flag",
      "flag",
      "flag",
      ...(measures.length > 0 ? ["compare"] : []),
      ...(choice ? ["one-of"] : []),
      ...(depth > 0 ? ["all-of", "any-of", "not", "at-least"] : []),
    ];
    const kind = pick(dice, kinds);
    if (kind === "compare") {
      const measure = pick(dice, measures);
      return { kind, measure, operator: pick(dice, ["<=", ">=", "<", ">", "=="] as const), limit: limitOf(measure) };
    }
    if (kind === "one-of") return { kind, fact: "c", options: pick(dice, [["a"], ["b"], ["a", "b"]]) };
    const of = (): readonly Condition[] => times(1 + dice(2), () => condition(depth - 1));
    if (kind === "all-of" || kind === "any-of") return { kind, of: of() };
    if (kind === "not") return { kind, of: condition(depth - 1) };
    if (kind === "at-least") return { kind, of: of(), count: 1 + dice(2) };
    return { kind: "flag", fact: pick(dice, flags) };
  };
  let judged = 0;
  const scale = (depth: number): Scale => {
    const kinds = [
      "flag",
      "flag",
      "options",
      "checklist",
      "deduction",
      ...(judged < 2 ? ["judged"] : []),
      ...(measures.length > 0 ? ["tiers", "tiers"] : []),
      ...(depth > 0 ? ["sum", "best"] : []),
    ];
    const kind = pick(dice, kinds);
    if (kind === "tiers") {
      const measure = pick(dice, measures);
      const tiers = times(1 + dice(2), () => ({
        points: dice(5),
        ...(dice(4) === 0 ? {} : { from: { at: limitOf(measure), included: dice(3) > 0 } }),
        ...(dice(3) === 0 ? { to: { at: limitOf(measure), included: dice(2) === 0 } } : {}),
      }));
      return { kind, measure, tiers, otherwise: dice(2) };
    }
    if (kind === "options")
      return {
        kind,
        options: times(1 + dice(2), (index) => ({ points: dice(5), label: name(String(index)), when: condition(1) })),
        otherwise: dice(2),
      };
    if (kind === "checklist") {
      const of = times(1 + dice(3), (index) => ({ id: String(index), label: name(String(index)), when: condition(0) }));
      return { kind, of, steps: times(1 + dice(2), (index) => ({ least: index + 1, points: 1 + dice(4) })) };
    }
    if (kind === "judged") {
      judged += 1;
      return { kind, least: 1, most: 2 + dice(2), step: pick(dice, [0.5, 1]), when: dice(2) === 0 ? null : condition(1), otherwise: 0 };
    }
    if (kind === "deduction")
      return {
        kind,
        from: dice(4),
        least: -1,
        of: times(1 + dice(2), (index) => ({ id: String(index), label: name(String(index)), points: 1 + dice(3), when: condition(0) })),
      };
    if (kind === "sum" || kind === "best") {
      const of = times(1 + dice(3), (index) => ({ id: `p${index}`, title: name(`p${index}`), scale: scale(depth - 1) }));
      if (kind === "best") return { kind, of };
      return { kind, of, ...(dice(4) === 0 ? { most: 2 + dice(4) } : {}), ...(dice(6) === 0 ? { least: dice(2) } : {}) };
    }
    return { kind: "flag", points: pick(dice, [1, 2, 3, 0.5, -2]), when: condition(1) };
  };
  const item = (id: string): Item => ({
    id,
    title: name(id),
    weight: 5,
    cite,
    evidence: [],
    scale: scale(1),
    ...(dice(8) === 0 ? { least: 1 } : {}),
  });
  const items = times(1 + dice(3), (index) => item(`i${index}`));
  const bonus: Bonus | null = dice(3) === 0 ? { most: 2 + dice(3), cite, items: [item("b0")], beyondWeight: null } : null;
  const vetoes: readonly Veto[] = grades && dice(2) === 0 ? [{ id: "v", title: name("v"), cite, when: condition(0) }] : [];
  return {
    schema: "countykit-rubric/1",
    id: "random",
    title: name("random"),
    document: "示例",
    level: "province",
    jurisdiction: "440000",
    cohorts: null,
    cutoff: null,
    weight: 100,
    facts,
    groups: [{ id: "g", title: name("g"), weight: 100, cite, items }],
    bonus,
    vetoes,
    grades: grades
      ? [
          { id: "good", title: name("good"), from: 4 + dice(4) },
          { id: "fair", title: name("fair"), from: 1 + dice(3) },
          { id: "poor", title: name("poor"), from: -100 },
        ]
      : [],
    ...(dice(10) === 0 ? { bounds: { least: 0, most: 8 } } : {}),
  };
}

/** Paths and points of all judged parts. */
export function judgedParts(rubric: Rubric): readonly { readonly path: string; readonly points: readonly number[] }[] {
  const under = (path: string, scale: Scale): readonly { readonly path: string; readonly points: readonly number[] }[] => {
    if (scale.kind === "sum" || scale.kind === "best") return scale.of.flatMap((part) => under(`${path}/${part.id}`, part.scale));
    if (scale.kind !== "judged") return [];
    const { least, most, step } = scale;
    return [{ path, points: times(Math.floor((most - least) / step) + 1, (index) => least + index * step) }];
  };
  return [...rubric.groups.flatMap(({ items }) => items), ...(rubric.bonus?.items ?? [])].flatMap(({ id, scale }) => under(id, scale));
}

/** What is known of each fact and judgement: often nothing, or bounds. */
export function randomState(dice: Dice, rubric: Rubric, known = 2): State {
  const facts = rubric.facts.flatMap((form): readonly StateFact[] => {
    if (dice(4) >= known) {
      if (form.kind !== "number" || dice(2) === 0) return [];
      const low = form.least === "1" ? 1 + dice(2) : dice(3);
      return [{ id: form.id, value: { min: String(low), max: String(low + dice(MOST + 1 - low)) } }];
    }
    if (form.kind === "flag") return [{ id: form.id, value: dice(2) === 0 }];
    if (form.kind === "choice") return [{ id: form.id, value: pick(dice, ["a", "b", "c", ["a", "b"]]) }];
    return [{ id: form.id, value: String(form.least === "1" ? 1 + dice(MOST) : dice(MOST + 1)) }];
  });
  const judgements = judgedParts(rubric).flatMap(({ path, points }): readonly Judgement[] =>
    dice(2) === 0 ? [{ criterion: path, points: pick(dice, points) }] : [],
  );
  return { schema: "countykit-score/1", rubric: rubric.id, asOf: "2021-08-31", facts, judgements };
}
