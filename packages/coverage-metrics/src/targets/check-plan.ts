import type { Bilingual } from "@countykit/core";
import type { Book, FigureName } from "../figures/book.js";
import { known, NOTHING, type Quantity } from "../figures/quantity.js";
import type { Observation } from "../indicators/observation.js";
import { observe } from "../indicators/registry.js";
import { type ProgrammeScope, scopeOf } from "./applies.js";
import type { Decisions } from "./decisions.js";
import type { Context, Variant } from "./context.js";
import { findingOf } from "./finding-of.js";
import type { TargetFinding } from "./finding.js";
import { dayJudged, endsBy, withDay } from "./on-due-day.js";
import { observationKey } from "./same-observation.js";
import type { Asked, Plan, Target, TargetValue } from "./target.js";

/** What a plan is checked with besides the book. */
export interface CheckPlanOptions {
  /** `YYYY-MM-DD`; the day of the book when left out. What is later than the day of the book is not in it. */
  readonly asOf?: string;
  /** Whose book it is; a plan binds its own county and batch only. Left out: those of the plan. */
  readonly programme?: ProgrammeScope;
  /** The book of the earlier programme that the county has behind it, and what that programme is called. */
  readonly baseline?: { readonly title: Bilingual; readonly book: Book };
  readonly decisions?: Decisions;
}

/**
 * Observes what the targets of a plan ask, in every reading, and checks them (方案核对): `observe` and `checkTargets` in one step. Other values of
 * a figure that the book knows are tried by observing anew, so that they count wherever the figure does. A target whose last day has passed is judged by what
 * stood on that day; remarks say what became of it since, and where a declared figure does not say of which day it is.
 *
 * @throws {TypeError} as `checkTargets`
 * @example
 * ```ts
 * import { checkPlan, openBook, type Plan } from "@countykit/coverage-metrics";
 *
 * const plan: Plan = {
 *   schema: "countykit-plan/1",
 *   id: "lechang-2019",
 *   title: { zh: "乐昌 2019", en: "Lechang 2019" },
 *   document: "lechang-2019/self-evaluation",
 *   jurisdiction: "440281",
 *   cohort: 2019,
 *   acceptance: null,
 *   targets: [
 *     {
 *       id: "villages",
 *       title: { zh: "村级站点覆盖率", en: "village stations" },
 *       asks: { indicator: "village-coverage", params: { mode: "located" } },
 *       comparator: ">=",
 *       value: "0.70",
 *       due: null,
 *       force: "mandatory",
 *       cite: { document: "lechang-2019/self-evaluation", locator: "二（二）" },
 *     },
 *   ],
 * };
 * const book = openBook({
 *   asOf: "2021-04-07",
 *   declared: [
 *     { kind: "number", id: "villages", value: "195", alternatives: [{ value: "196", evidence: "民政统计" }] },
 *     { kind: "number", id: "villages.located", value: "137" },
 *   ],
 * });
 * const [finding] = checkPlan(plan, book);
 * [finding?.verdict, finding?.requires?.min, finding?.margin?.min]; // => ["pass", "137", "0"]
 * finding?.sensitivity.map(({ figure, value, verdict }) => [figure, value, verdict]); // => [["villages", "196", "fail"]]
 * ```
 * @source lechang-2019 self-evaluation: 137 of 195 villages against 70 %
 */
export function checkPlan(plan: Plan, given: Book, options: CheckPlanOptions = {}): readonly TargetFinding[] {
  const book = plan.begins === undefined ? given : given.since(plan.begins);
  const asOf = options.asOf ?? book.asOf;
  const find = remembered(book);
  for (const asked of plan.targets.flatMap(askedBy)) find(asked);
  const { baseline } = options;
  const achieved =
    baseline === undefined
      ? undefined
      : { title: baseline.title, observations: plan.targets.flatMap(askedBy).map((asked) => observeIn(baseline.book, asked)) };
  const shared = { plan, scope: scopeOf(plan, options.programme), asOf, decisions: options.decisions ?? {} };
  const contextIn = (seen: Seen): Context => ({
    ...shared,
    find: seen.find,
    figure: (limit) => limitIn(book, limit),
    variants: (asked, observation) => observedAnew(seen.bookOf(asked), asked, observation),
    sources: { baseline: achieved, acceptance: plan.acceptance, conflicts: seen.conflicts() },
  });
  const today: Seen = { find, bookOf: () => book, conflicts: book.conflicts };
  const days = new Map<string, { readonly book: Book; readonly seen: Seen }>();
  const onDay = (day: string): { readonly book: Book; readonly seen: Seen } => {
    const earlier = days.get(day) ?? seenOn(day, book, find);
    days.set(day, earlier);
    return earlier;
  };
  return plan.targets.map((target) => {
    const now = findingOf(target, contextIn(today));
    const lastDay = dayJudged(target, asOf, book);
    const asked = lastDay === null ? NOTHING : askedBy(target).filter((one) => !endsBy(one, lastDay));
    if (lastDay === null || asked.length === 0) return now;
    const { book: earlier, seen } = onDay(lastDay);
    const observations = asked.map(seen.find);
    const then = findingOf(target, contextIn(seen));
    return withDay(then, now, { lastDay, asOf: book.asOf, book: earlier, observations });
  });
}

/** How the questions of a plan are answered on one day. */
interface Seen {
  readonly find: (asked: Asked) => Observation;
  readonly bookOf: (asked: Asked) => Book;
  readonly conflicts: Book["conflicts"];
}

/** The answers as they were on an earlier day; questions that count to a day before it are answered as they are today. */
function seenOn(day: string, book: Book, find: Seen["find"]): { readonly book: Book; readonly seen: Seen } {
  const earlier = book.at(day);
  const findThen = remembered(earlier);
  return {
    book: earlier,
    seen: {
      find: (asked) => (endsBy(asked, day) ? find(asked) : findThen(asked)),
      bookOf: (asked) => (endsBy(asked, day) ? book : earlier),
      conflicts: () => earlier.conflicts(),
    },
  };
}

const askedBy = ({ asks, readings = NOTHING }: Target): readonly Asked[] =>
  readings.length === 0 ? [asks] : readings.map((one) => one.asks ?? asks);

const observeIn = (book: Book, { indicator, params }: Asked): Observation => observe(book, indicator, params);

/** Observes each question once. */
function remembered(book: Book): (asked: Asked) => Observation {
  const seen = new Map<string, Observation>();
  return (asked) => {
    const key = observationKey(asked);
    const observation = seen.get(key) ?? observeIn(book, asked);
    seen.set(key, observation);
    return observation;
  };
}

/** A figure of a limit; unlike a count, one that is not known may also be negative. */
function limitIn(book: Book, { figure, term }: Extract<TargetValue, { readonly figure: string }>): Quantity {
  const name: FigureName = { id: figure, term, unit: "ratio" };
  const missing = [{ id: `figure/${figure}`, label: term }];
  return book.number(name, () => ({ unit: name.unit, min: null, max: null, missing, evidence: NOTHING }));
}

/** What would be observed if a figure had another value that the book knows for it. */
const observedAnew = (book: Book, asked: Asked, { figures }: Observation): readonly Variant[] =>
  [...new Set([...figures.part, ...figures.whole])].flatMap((figure) =>
    book.alternatives(figure).map(({ value, evidence }): Variant => {
      const terms: Bilingual[] = [];
      const number: Book["number"] = (name, ...ways) => {
        if (name.id !== figure) return book.number(name, ...ways);
        terms.push(name.term);
        return known(name.unit, value, [evidence]);
      };
      const observation = observeIn({ ...book, number }, asked);
      return { figure, term: terms[0] ?? { zh: figure, en: figure }, value, evidence, observation };
    }),
  );
