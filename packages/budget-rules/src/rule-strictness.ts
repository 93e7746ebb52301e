import { compareShare, fenOf, type Force, type Fraction, parseRatio } from "@countykit/core";
import type { CountCapRule } from "./rules/count-cap/rule.js";
import type { LimitOperator } from "./rules/rule-base.js";
import type { Rule } from "./rules/rule.js";

/** How a rule stands to the one it says it tightens. At least as strict counts as stricter. */
export type Strictness = "stricter" | "looser" | "not-comparable";

/**
 * Whether a rule is at least as strict as another of its kind (宽严比较). Limits are compared when both rules measure the same thing; lists of
 * prohibited uses may grow and lists of permitted directions may shrink; of anything else only the same is known to be as strict. A weaker
 * force is looser, where the rules can be compared at all.
 */
export function strictness(child: Rule, parent: Rule): Strictness {
  const asked = demand(child, parent);
  return asked === "stricter" && FORCE[child.force] < FORCE[parent.force] ? "looser" : asked;
}

/** How strict a rule is in what it asks, whatever its force. */
function demand(child: Rule, parent: Rule): Strictness {
  const same = (...keys: readonly string[]): boolean => keys.every((key) => equal(field(child, key), field(parent, key)));
  switch (child.kind) {
    case "share":
      return parent.kind === "share" && measures(child.readings, parent.readings) ? byLimit(child, parent, ratio) : "not-comparable";
    case "amount-cap":
      return parent.kind === child.kind && same("of") ? byLimit(child, parent, yuan) : "not-comparable";
    case "unit-cap":
      return parent.kind === child.kind && same("of", "unit") ? byLimit(child, parent, yuan) : "not-comparable";
    case "count-cap":
      return parent.kind === child.kind && same("of", "count", "unit", "per") && names(child, parent)
        ? byLimit(child, parent, ratio)
        : "not-comparable";
    case "matching-funds":
      return parent.kind === child.kind && same("own", "other")
        ? byLimit({ operator: child.operator, limit: child.ratio }, { operator: parent.operator, limit: parent.ratio }, ratio)
        : "not-comparable";
    case "prohibited-uses":
      return parent.kind === child.kind && same("binds")
        ? included(
            parent.uses.map(({ tag }) => tag),
            child.uses.map(({ tag }) => tag),
          )
        : "not-comparable";
    case "permitted-directions":
      return parent.kind === child.kind && same("of", "by")
        ? child.open && !parent.open
          ? "looser"
          : included(
              child.directions.map(({ id }) => id),
              parent.directions.map(({ id }) => id),
            )
        : "not-comparable";
    default:
      return child.kind === parent.kind && equal(essence(child), essence(parent)) ? "stricter" : "not-comparable";
  }
}

interface Limited {
  readonly operator: LimitOperator;
  readonly limit: string;
}

/** Same direction, and a limit at least as tight; at the same limit the strict operator is tighter. */
function byLimit(child: Limited, parent: Limited, read: (text: string) => Fraction | null): Strictness {
  const [own, above] = [read(child.limit), read(parent.limit)];
  const cap = isCap(child.operator);
  if (own === null || above === null || cap !== isCap(parent.operator)) return "not-comparable";
  const order = compareShare(own.numerator, own.denominator, above) * (cap ? 1 : -1);
  if (order !== 0) return order < 0 ? "stricter" : "looser";
  return isStrict(parent.operator) && !isStrict(child.operator) ? "looser" : "stricter";
}

const isCap = (operator: LimitOperator): boolean => operator === "<=" || operator === "<";

const isStrict = (operator: LimitOperator): boolean => operator === "<" || operator === ">";

function ratio(text: string): Fraction | null {
  const read = parseRatio(text);
  return read.ok ? read.value : null;
}

const yuan = (text: string): Fraction => ({ numerator: fenOf(text), denominator: 1n });

/** Whether a rule counts in every place that another names; one that leaves a place out is silent where nothing stands there. */
const names = (child: CountCapRule, parent: CountCapRule): boolean =>
  child.per === "county" || (parent.places ?? []).every((place) => child.places?.includes(place) === true);

/** Whether two rules measure the same shares: the same parts of the same bases, in any order, whatever they are called. */
function measures(a: readonly { readonly part: unknown; readonly base: unknown }[], b: typeof a): boolean {
  const shares = (readings: typeof a): readonly string[] => [...new Set(readings.map(({ part, base }) => canonical([part, base])))].sort();
  return equal(shares(a), shares(b));
}

const included = (inner: readonly string[], outer: readonly string[]): Strictness =>
  inner.every((one) => outer.includes(one)) ? "stricter" : "looser";

/** What a rule asks, without what it is called and where it stands. */
const essence = (rule: Rule): unknown => Object.entries(rule).filter(([key]) => !NAMING.has(key));

const NAMING: ReadonlySet<string> = new Set(["id", "title", "force", "cite", "note", "tightens", "delegatedTo"]);

const field = (rule: Rule, key: string): unknown => Object.entries(rule).find(([name]) => name === key)?.[1];

const equal = (a: unknown, b: unknown): boolean => canonical(a) === canonical(b);

/** JSON with the keys in order, so that the order in which a rule was written does not matter. */
function canonical(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(canonical).join(",")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return `{${entries.map(([key, one]) => `${JSON.stringify(key)}:${canonical(one)}`).join(",")}}`;
}

const FORCE: Readonly<Record<Force, number>> = { target: 0, "in-principle": 1, mandatory: 2 };
