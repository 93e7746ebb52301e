import type { Condition, MeasureForm } from "../../conditions/condition.js";
import type { CompiledRubric } from "../../nodes/compile-rubric.js";
import type { Node } from "../../nodes/node.js";
import { judgedKey } from "../terms.js";

/** Which ways a fact can add points, as bits: 1 when it holds or rises, 2 when it does not hold or falls, 3 both, 0 neither. */
export type Direction = number;
const UP = 1;
const DOWN = 2;
const BOTH = 3;

/** No fact has such a name. */
export const shareKey = ({ part, whole, cap }: Extract<MeasureForm, { readonly kind: "share" }>): string =>
  `share\n${part}\n${whole}\n${cap ?? ""}`;

/** The directions in which facts and shares can ever add points (得分方向). A way that is not among them is never part of a cheapest list. */
export function directionsOf({ roots }: CompiledRubric): ReadonlyMap<string, Direction> {
  const directions = new Map<string, Direction>();
  const add = (key: string, direction: Direction): void => {
    directions.set(key, (directions.get(key) ?? 0) | direction);
  };
  const measure = (form: MeasureForm, direction: Direction): void => {
    if (form.kind === "fact") return add(form.fact, direction);
    add(shareKey(form), direction);
    add(form.part, direction);
    add(form.whole, BOTH);
  };
  const condition = (one: Condition, direction: Direction): void => {
    switch (one.kind) {
      case "flag":
        return add(one.fact, direction);
      case "one-of":
        return add(one.fact, BOTH);
      case "compare":
        return measure(one.measure, one.operator === "==" ? BOTH : one.operator.startsWith(">") ? direction : turned(direction));
      case "not":
        return condition(one.of, turned(direction));
      case "all-of":
      case "any-of":
      case "at-least":
        for (const part of one.of) condition(part, direction);
    }
  };
  const node = ({ scale, tables, parts, path }: Node): void => {
    switch (scale.kind) {
      case "flag":
        return condition(scale.when, scale.points < 0 ? DOWN : UP);
      case "tiers":
        return measure(scale.measure, slope(tables[0]?.of ?? []));
      case "options":
        for (const { when } of scale.options) condition(when, scale.options.every(({ points }) => points >= scale.otherwise) ? UP : BOTH);
        return;
      case "checklist":
        for (const { when } of scale.of) condition(when, scale.steps.every(({ points }) => points >= 0) ? UP : BOTH);
        return;
      case "judged":
        add(judgedKey(path), UP);
        if (scale.when !== null) condition(scale.when, scale.least >= scale.otherwise ? UP : BOTH);
        return;
      case "deduction":
        for (const { when, points } of scale.of) condition(when, points >= 0 ? DOWN : BOTH);
        return;
      case "sum":
      case "best":
        for (const part of parts) node(part);
    }
  };
  for (const root of roots) node(root.node);
  return directions;
}

const turned = (direction: Direction): Direction => ((direction & UP) === 0 ? 0 : DOWN) | ((direction & DOWN) === 0 ? 0 : UP);

function slope(points: readonly number[]): Direction {
  let direction: Direction = 0;
  for (const [index, value] of points.entries()) {
    const before = points[index - 1] ?? value;
    if (value > before) direction |= UP;
    if (value < before) direction |= DOWN;
  }
  return direction;
}
