import {
  describeReceived,
  fieldOf,
  isObject,
  type IssueList,
  type Plain,
  shortened,
  tellReceived,
  unknownName,
} from "@countykit/core/reading";
import { compareRatios, isWhole, over, product, type Ratio, ratio } from "../numbers/ratio.js";
import type { ChoiceForm, FactForm, NumberForm } from "../rubric.js";
import { decimalIn, readPercent, written } from "./read-numbers.js";
import { contradiction } from "./state-contradictions.js";

/** Looks for contradictions in the value of a fact that hold whatever the rubric says: bounds the wrong way round, fractions of nothing. */
export function checkBounds(value: Plain, at: string, issues: IssueList): void {
  if (!isObject(value)) return;
  const [min, max] = [endOf(value, "min", at, issues), endOf(value, "max", at, issues)];
  if (min === null || max === null || compareRatios(min.value, max.value) <= 0) return;
  const params = { min: min.shown, max: max.shown };
  issues.add(contradiction("bounds-reversed", at, params, { expected: "min <= max", received: `${min.shown} > ${max.shown}` }));
}

/** The unit in which amounts of money are written. */
export const YUAN = "yuan";

/**
 * Whether an amount of yuan is one of whole fen (金额精度). So are the ends of what it may be: no amount lies between two fen, and a whole number of
 * villages has whole ends too.
 */
export function checkFen(value: Plain, at: string, issues: IssueList): void {
  const ends = isObject(value)
    ? (["min", "max"] as const).map((key) => [`${at}/${key}`, endIn(value[key])] as const)
    : [[at, endIn(value)] as const];
  for (const [path, end] of ends) {
    if (end === null || isWhole(product(end.value, ratio(100)))) continue;
    issues.add(contradiction("finer-than-fen", path, { value: end.shown }, { expected: "0.01 yuan", received: end.shown }));
  }
}

/** Whether a value fits its fact (事实取值核对). */
export function checkValue(value: Plain, form: FactForm, at: string, issues: IssueList): void {
  if (value === undefined || value === null || typeof value === "symbol") return;
  switch (form.kind) {
    case "flag":
      if (typeof value !== "boolean" && value !== "true" && value !== "false") issues.add(wrongKind(value, form, at));
      return;
    case "choice":
      checkChoice(value, form, at, issues);
      return;
    case "number":
      checkNumber(value, form, at, issues);
  }
}

function wrongKind(value: Plain, form: FactForm, at: string): ReturnType<typeof contradiction> {
  const meant = form.kind === "number" && typeof value === "string" ? readPercent(value.trim()) : null;
  return contradiction(
    "wrong-kind-of-value",
    at,
    { fact: shortened(form.id, 40), kind: form.kind, received: tellReceived(value) },
    { expected: EXPECTED[form.kind], received: describeReceived(value), ...(meant === null ? {} : { didYouMean: meant }) },
  );
}

const EXPECTED = { flag: "true | false", choice: "option | list of options", number: "decimal text | {min, max}" } as const;

function checkChoice(value: Plain, form: ChoiceForm, at: string, issues: IssueList): void {
  if (typeof value !== "string" && !Array.isArray(value)) {
    issues.add(wrongKind(value, form, at));
    return;
  }
  const options = form.options.map(({ id }) => id);
  const named: readonly Plain[] = Array.isArray(value) ? value : [value];
  const seen = new Set<string>();
  for (const [index, one] of named.entries()) {
    if (typeof one !== "string" || issues.full()) continue;
    const option = one.trim();
    const path = Array.isArray(value) ? `${at}/${index}` : at;
    const name = shortened(option, 40);
    if (!options.includes(option)) {
      issues.add(contradiction("unknown-option", path, { fact: shortened(form.id, 40), option: name }, unknownName(option, options)));
    } else if (seen.has(option)) {
      issues.add(contradiction("listed-twice", path, { name }, { expected: "once", received: `“${name}”` }));
    }
    seen.add(option);
  }
}

interface End {
  readonly value: Ratio;
  readonly shown: string;
}

function checkNumber(value: Plain, form: NumberForm, at: string, issues: IssueList): void {
  if (isObject(value)) {
    const [min, max] = [endIn(value["min"]), endIn(value["max"])];
    if (min !== null) checkEnd(min, form, `${at}/min`, issues, form.most, 1);
    if (max !== null) checkEnd(max, form, `${at}/max`, issues, form.least, -1);
    return;
  }
  const one = endIn(value);
  if (one === null) {
    issues.add(wrongKind(value, form, at));
    return;
  }
  checkEnd(one, form, at, issues, form.most, 1);
  checkEnd(one, form, at, issues, form.least, -1);
}

/** A number is whole where it has to be, and not on the wrong side of what is possible. */
function checkEnd(end: End, form: NumberForm, at: string, issues: IssueList, limit: string | undefined, side: 1 | -1): void {
  const fact = shortened(form.id, 40);
  if (form.whole && !isWhole(end.value)) {
    issues.add(contradiction("not-whole", at, { fact, value: end.shown }, { expected: "whole number", received: end.shown }));
  }
  const bound = limit === undefined ? null : decimalIn(limit);
  if (bound === null || compareRatios(end.value, bound) !== side) return;
  const bounds = `${side > 0 ? "<=" : ">="} ${limit}`;
  issues.add(contradiction("out-of-bounds", at, { fact, value: end.shown, bounds }, { expected: bounds, received: end.shown }));
}

/** A number as it stands: decimal text, a JSON number, or a fraction over something. */
function endIn(value: Plain): End | null {
  const read = decimalIn(value);
  if (read !== null) return { value: read, shown: written(value) };
  const [part, whole] = [fieldOf(value, "part"), fieldOf(value, "whole")];
  const [top, base] = [decimalIn(part), decimalIn(whole)];
  if (top === null || base === null || base.top <= 0) return null;
  return { value: over(top, base), shown: `${written(part)}/${written(whole)}` };
}

function endOf(value: Plain, key: "min" | "max", at: string, issues: IssueList): End | null {
  const end = fieldOf(value, key);
  const base = fieldOf(end, "whole");
  const read = decimalIn(base);
  if (read !== null && read.top <= 0) {
    const said = { expected: "> 0", received: written(base) };
    issues.add(contradiction("base-not-positive", `${at}/${key}/whole`, { base: written(base) }, said));
  }
  return endIn(end);
}
