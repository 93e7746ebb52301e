import { normalDecimal } from "../normal/decimal.js";
import { normalTime } from "../normal/time.js";
import { compareDecimals } from "../semantic/compare-decimals.js";
import type { Looked } from "./look.js";
import { likeThis } from "./pattern-effort.js";
import type { Demand, MasterData, Scalar } from "./query.js";

/** What a demand asks of one value, made ready once for all events. */
export function fulfilling(demand: Demand, masterData: MasterData): (value: Looked) => boolean {
  switch (demand.is) {
    case "there":
      return () => true;
    case "one-of": {
      const values = new Set<Looked>(demand.values);
      return (value) => values.has(value);
    }
    case "match": {
      const ids = new Set<Looked>(demand.ids);
      const like = demand.like.map(likeThis);
      return (value) => ids.has(value) || (typeof value === "string" && like.some((isLike) => isLike(value)));
    }
    case "within": {
      const values = new Set(demand.values);
      const known = new Map<string, boolean>();
      return (value) => typeof value === "string" && isWithin(value, values, masterData.parents ?? {}, known);
    }
    case "equal": {
      const tests = demand.values.map(equalTo);
      return (value) => tests.some((test) => test(value));
    }
    case "has-attribute":
      return (value) => demand.names.some((name) => attributesOf(value, name, masterData) !== undefined);
    case "attribute": {
      const tests = demand.values.map(equalTo);
      return (value) =>
        demand.names.some((name) => attributesOf(value, name, masterData)?.some((one) => tests.some((test) => test(one))) ?? false);
    }
    default: {
      const order = comparedWith(demand.value);
      const { is } = demand;
      return (value) => {
        const found = order(value);
        return found !== null && (is === "GT" ? found > 0 : is === "GE" ? found >= 0 : is === "LT" ? found < 0 : found <= 0);
      };
    }
  }
}

/** Whether a value is another, written as it may be: numbers by their size, times by their instant. */
function equalTo({ kind, value: wanted }: Scalar): (value: Looked) => boolean {
  switch (kind) {
    case "decimal":
      return (value) => (typeof value === "number" || typeof value === "string") && normalDecimal(value) === wanted;
    case "time": {
      const instant = normalTime(wanted);
      return (value) => typeof value === "string" && (value === wanted || normalTime(value) === instant);
    }
    case "boolean":
      return (value) => value === wanted || (typeof value === "boolean" && String(value) === wanted);
    case "text":
      return (value) => value === wanted || ((typeof value === "number" || typeof value === "boolean") && String(value) === wanted);
  }
}

/** Where a value stands against another: below, at or above nothing; `null` when they cannot be compared. */
function comparedWith({ kind, value: wanted }: Scalar): (value: Looked) => number | null {
  if (kind === "time") {
    const instant = normalTime(wanted);
    return (value) => {
      const found = typeof value === "string" ? normalTime(value) : null;
      return found === null || instant === null ? null : found === instant ? 0 : found < instant ? -1 : 1;
    };
  }
  // Texts and truths have no order.
  if (kind !== "decimal") return () => null;
  return (value) => {
    const found = typeof value === "number" || typeof value === "string" ? normalDecimal(value) : null;
    return found === null ? null : compareDecimals(found, wanted);
  };
}

/** Whether a place is one of these, or lies within one; places that lie within themselves end the search. */
function isWithin(
  id: string,
  wanted: ReadonlySet<string>,
  parents: NonNullable<MasterData["parents"]>,
  known: Map<string, boolean>,
): boolean {
  const before = known.get(id);
  if (before !== undefined) return before;
  const seen = new Set([id]);
  let found = false;
  for (const one of seen) {
    if (wanted.has(one)) {
      found = true;
      break;
    }
    if (Object.hasOwn(parents, one)) for (const parent of parents[one] ?? []) seen.add(parent);
  }
  known.set(id, found);
  return found;
}

function attributesOf(value: Looked, name: string, { attributes = {} }: MasterData): readonly string[] | undefined {
  if (typeof value !== "string" || !Object.hasOwn(attributes, value)) return undefined;
  const own = attributes[value] ?? {};
  return Object.hasOwn(own, name) ? own[name] : undefined;
}
