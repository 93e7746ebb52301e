import type { Issue } from "@countykit/core";
import type { FactForm, Rubric, StateFact } from "@countykit/scoring-rubric";
import { placed } from "../input/source-tree.js";
import { compareExact, type Ends, endsOf } from "./exact-number.js";
import { valueText } from "./merge-facts.js";
import type { PlacedState } from "./score-notes.js";

/**
 * Parts that are above their whole (部分大于总数), once all facts are put together: five villages of three. Counted in one unit only, since person-times may
 * well be more than persons; against the base as it was given, before any cap; and only where nothing that is still open can mend it.
 */
export function partsAbove({ rubric, state, file, tree, at }: PlacedState, facts: readonly StateFact[]): readonly Issue[] {
  const forms = new Map(rubric.facts.map((form) => [form.id, form]));
  const given = new Map(facts.map((fact) => [fact.id, fact]));
  return sharesOf(rubric).flatMap(({ part, whole }) => {
    const [top, base] = [given.get(part), given.get(whole)];
    if (top === undefined || base === undefined || !oneUnit(forms.get(part), forms.get(whole))) return [];
    if (!isAbove(endsOf(top.value), endsOf(base.value))) return [];
    const [shown, most] = [valueText(top.value), valueText(base.value)];
    const [one, all] = [forms.get(part)?.label, forms.get(whole)?.label];
    const issue: Issue = {
      code: "part-above-whole",
      path: placeOf([part, whole], state.facts, at),
      expected: `<= ${most}`,
      received: shown,
      message: {
        zh: `“${one?.zh ?? part}”（${shown}）大于“${all?.zh ?? whole}”（${most}），请核对这两个数`,
        en: `“${one?.en ?? part}” (${shown}) is more than “${all?.en ?? whole}” (${most}); check both numbers`,
      },
    };
    return [placed(issue, file, tree)];
  });
}

/** Where the state gives one of them; where both come from elsewhere, the state itself. */
function placeOf(ids: readonly string[], facts: readonly StateFact[], at: string): string {
  const places = ids.map((id) => facts.findIndex((fact) => fact.id === id));
  const index = places.find((place) => place !== -1);
  return index === undefined ? at : `${at}/facts/${index}`;
}

const oneUnit = (a: FactForm | undefined, b: FactForm | undefined): boolean =>
  a?.kind === "number" && b?.kind === "number" && a.unit === b.unit;

/** The least that the part can be against the most that the whole can be. */
function isAbove(part: Ends | null, whole: Ends | null): boolean {
  const [least, most] = [part?.min ?? null, whole?.max ?? null];
  return least !== null && most !== null && compareExact(least, most) === 1;
}

interface Pair {
  readonly part: string;
  readonly whole: string;
}

/** Every two facts of which a rubric takes the share, each pair once. */
function sharesOf({ groups, bonus, vetoes }: Rubric): readonly Pair[] {
  return [...new Map(pairsIn([groups, bonus, vetoes]).map((pair) => [JSON.stringify(pair), pair])).values()];
}

/** Measures stand in scales and in conditions of any depth, and look the same everywhere. */
function pairsIn(form: unknown): readonly Pair[] {
  if (typeof form !== "object" || form === null) return [];
  return isShare(form) ? [{ part: form.part, whole: form.whole }] : Object.values(form).flatMap(pairsIn);
}

const isShare = (form: object): form is Pair =>
  "kind" in form &&
  form.kind === "share" &&
  "part" in form &&
  typeof form.part === "string" &&
  "whole" in form &&
  typeof form.whole === "string";
