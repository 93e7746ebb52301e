import type { Exact } from "@countykit/core";
import { measureSaid } from "../explain/numbers-said.js";
import { compareRatios, readExact } from "../numbers/ratio.js";
import type { NumberForm, Rubric } from "../rubric.js";
import type { State, StateFact } from "../state.js";
import { sharesUsed } from "./facts-used.js";
import { stateRemark } from "./say-state-remark.js";
import type { StateRemark } from "./state-remark.js";

/**
 * Finds parts that are above their whole (部分大于总数核对): five villages of three. Only where both are counted in one unit, since person-times may well be more
 * than persons; against the base itself, before any cap; and only where nothing that is still open can mend it.
 */
export function lintParts(rubric: Rubric, { facts }: State): readonly StateRemark[] {
  const forms = new Map(rubric.facts.flatMap((form) => (form.kind === "number" ? [[form.id, form] as const] : [])));
  const said = new Map(facts.map((fact, index) => [fact.id, { ends: endsOf(fact.value), index }]));
  return sharesUsed(rubric).flatMap(({ part, whole }) => {
    const [top, base] = [said.get(part), said.get(whole)];
    const [one, all] = [forms.get(part), forms.get(whole)];
    if (one === undefined || all === undefined || one.unit !== all.unit) return [];
    const [least, most] = [top?.ends?.min ?? null, base?.ends?.max ?? null];
    if (top === undefined || least === null || most === null || compareRatios(readExact(least), readExact(most)) <= 0) return [];
    const words = [wordsOf(top.ends, one), wordsOf(base?.ends ?? null, all)] as const;
    const told = { part, whole, labels: [one.label, all.label] as const, least, most, said: words };
    return [stateRemark("part-above-whole", `/facts/${top.index}`, told)];
  });
}

interface Ends {
  readonly min: Exact | null;
  readonly max: Exact | null;
}

/** The ends of a number; `null` for what is none and where nothing is known. */
function endsOf(value: StateFact["value"]): Ends | null {
  if (typeof value === "string") return { min: value, max: value };
  return typeof value === "object" && value !== null && "min" in value ? value : null;
}

const wordsOf = (ends: Ends | null, form: NumberForm): ReturnType<typeof measureSaid> & object =>
  measureSaid(ends ?? { min: null, max: null }, form) ?? { zh: "", en: "" };
