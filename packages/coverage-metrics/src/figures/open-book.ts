import { intersect, type MissingFact } from "@countykit/core";
import type { RosterName, Rows } from "../rosters/rows.js";
import { askedDay } from "../store/day-number.js";
import type { Answer, Book, Conflict, FigureName, Names, Provenance, Said } from "./book.js";
import type { DeclaredFigure, DeclaredKind } from "./declared.js";
import { listName } from "./list-name.js";
import { ownIds } from "./own-window.js";
import { intervalOf, NOTHING, open, type Quantity, quantityOf } from "./quantity.js";
import { uniteNames } from "./unite-names.js";

/** What a book is made from. */
export interface BookSources {
  readonly asOf: string;
  readonly declared?: readonly DeclaredFigure[];
  /** What the large rosters were reduced to, by figure: for the day of the book, or for any day that is asked for. */
  readonly counted?: ReadonlyMap<string, Quantity> | ((day: string) => ReadonlyMap<string, Quantity>);
  readonly rows?: { readonly [Name in RosterName]?: readonly Rows[Name][] };
  /** The first day of the programme whose figures these are: what is declared without a first day counts from it. */
  readonly begins?: string;
}

/** What a book remembers of the answers that it gave, for all books of one day. */
interface Given {
  readonly conflicts: Map<string, Conflict>;
  readonly undated: Set<string>;
}

const nothingGiven = (): Given => ({ conflicts: new Map(), undated: new Set() });

/**
 * Opens the book of one county or area for one day (打开资料簿) from figures alone: declared ones, and what rosters were reduced to. Numbers are
 * decimal texts in the unit of the figure. What nobody said is open (`min` 0, `max` `null`) and names itself as missing; what was declared
 * for a later day is not known yet. `openCountyBook` also takes rosters.
 *
 * @throws {RangeError} when the day asked for is no real day in the form YYYY-MM-DD
 * @example
 * ```ts
 * import { observe, openBook } from "@countykit/coverage-metrics";
 *
 * const book = openBook({
 *   asOf: "2021-08-31",
 *   declared: [
 *     { kind: "number", id: "villages", value: "195", evidence: "自评报告 一" },
 *     { kind: "number", id: "villages.located", value: { min: "130", max: "137" } },
 *   ],
 * });
 * const { part, whole } = observe(book, "village-coverage", { mode: "located" });
 * [part.min, part.max, whole?.min]; // => ["130", "137", "195"]
 * part.missing.map(({ id }) => id); // => ["figure/villages.located"]
 * ```
 * @source self-evaluation report of Lechang for 2019, 四（一）(3): 137 of 195 villages
 */
export function openBook(sources: BookSources): Book {
  askedDay(sources.asOf);
  return opened(sources, nothingGiven());
}

function opened(sources: BookSources, given: Given, before = false): Book {
  const { asOf, declared = NOTHING, rows, begins } = sources;
  const { conflicts, undated } = given;
  const counted = typeof sources.counted === "function" ? sources.counted(asOf) : sources.counted;
  const figures = new Map(declared.filter(({ on }) => on === undefined || on <= asOf).map((one) => [one.id, one]));
  const declaredAs = <Kind extends DeclaredKind>(kind: Kind, id: string): Extract<DeclaredFigure, { kind: Kind }> | undefined => {
    const ids = [id, ...ownIds(id, begins, asOf)];
    return [...(before ? ids.flatMap((one) => upTo(one, asOf)) : NOTHING), ...ids]
      .map((one) => figures.get(one))
      .find((one) => isKind(one, kind));
  };

  const noteDay = ({ kind, on, id }: DeclaredFigure, figure: FigureName): void => {
    if (on === undefined && kind !== "date" && !UP_TO.test(id)) undated.add(figure.id);
  };

  const settle: Book["settle"] = (figure, told, found, provenance = ROSTERS) => {
    const both = intersect(intervalOf(told), intervalOf(found));
    if (both === null) {
      conflicts.set(figure.id, { figure, ...provenance, declared: boundsOf(told), counted: boundsOf(found) });
      return provenance.prevails === "counted" ? found : told;
    }
    return quantityOf(figure.unit, both, found.missing.length > 0 ? found.missing : told.missing, [...found.evidence, ...told.evidence]);
  };

  const number: Book["number"] = (figure, count, derive) => {
    const said = declaredAs("number", figure.id);
    const rows = counted?.get(figure.id) ?? count?.() ?? null;
    const found = rows ?? derive?.() ?? null;
    if (said === undefined) return found ?? open(figure.unit, [fact(figure)]);
    const told = toQuantity(figure, said);
    if (rows === null) noteDay(said, figure);
    return found === null ? told : settle(figure, told, found, rows === null ? FIGURES : ROSTERS);
  };

  const names: Book["names"] = (figure, collect, key = listName) => {
    const one = declaredAs("names", figure.id);
    const found = collect?.() ?? null;
    if (one === undefined) return found ?? { items: NOTHING, complete: false, missing: [fact(figure)], evidence: NOTHING };
    const told: Names = {
      items: one.names,
      complete: one.complete,
      missing: one.complete ? NOTHING : [fact(figure)],
      evidence: evidenceOf(one),
    };
    if (found === null) {
      noteDay(one, figure);
      return told;
    }
    const united = uniteNames(told, found, key);
    if (united.conflict !== null)
      conflicts.set(figure.id, { figure, ...united.conflict, declared: itemsOf(told), counted: itemsOf(found) });
    return united.names;
  };

  const said = <Value>(
    kind: DeclaredKind,
    value: (one: DeclaredFigure) => Value | null,
    answer: (value: Value) => Answer,
  ): ((figure: FigureName, find?: () => Said<Value> | null) => Said<Value>) => {
    return (figure, find) => {
      const found = find?.() ?? null;
      const one = declaredAs(kind, figure.id);
      const told = one === undefined ? null : value(one);
      if (found !== null && found.value !== null) {
        if (told !== null && told !== found.value)
          conflicts.set(figure.id, { figure, ...ROSTERS, declared: answer(told), counted: answer(found.value) });
        return found;
      }
      if (one !== undefined && told !== null) noteDay(one, figure);
      if (one !== undefined && told !== null) return { value: told, missing: NOTHING, evidence: evidenceOf(one) };
      return found ?? { value: null, missing: [fact(figure)], evidence: NOTHING };
    };
  };

  return {
    asOf,
    number,
    names,
    flag: said(
      "flag",
      (one) => (one.kind === "flag" ? one.value : null),
      (value) => ({ kind: "flag", value }),
    ),
    date: said(
      "date",
      (one) => (one.kind === "date" ? one.value : null),
      (value) => ({ kind: "date", value }),
    ),
    text: said(
      "text",
      (one) => (one.kind === "text" ? one.value : null),
      (value) => ({ kind: "text", value }),
    ),
    since: (day) => opened({ ...sources, begins: day }, given, before),
    at: (day) => opened({ ...sources, asOf: day }, nothingGiven(), true),
    settle,
    isCounted: (id) => counted?.has(id) ?? false,
    rows: (roster) => rows?.[roster] ?? null,
    alternatives: (id) => declaredAs("number", id)?.alternatives ?? NOTHING,
    conflicts: () => [...conflicts.values()],
    undated: () => undated,
  };
}

/** An id that says itself up to which day the figure goes. */
const UP_TO = /\.to-\d{4}-\d{2}-\d{2}$/u;

/** What a figure was up to an earlier day, somebody may have declared by naming the day. */
const upTo = (id: string, day: string): readonly string[] => (UP_TO.test(id) ? NOTHING : [`${id}.to-${day}`]);

const ROSTERS: Provenance = { from: "rosters", prevails: "counted" };
const FIGURES: Provenance = { from: "figures", prevails: "declared" };

const boundsOf = ({ min, max }: Quantity): Answer => ({ kind: "number", min, max });

const itemsOf = ({ items }: Names): Answer => ({ kind: "names", items });

const isKind = <Kind extends DeclaredKind>(one: DeclaredFigure | undefined, kind: Kind): one is Extract<DeclaredFigure, { kind: Kind }> =>
  one?.kind === kind;

function toQuantity(figure: FigureName, one: Extract<DeclaredFigure, { kind: "number" }>): Quantity {
  const { min, max } = typeof one.value === "string" ? { min: one.value, max: one.value } : one.value;
  return { unit: figure.unit, min, max, missing: min === max ? NOTHING : [fact(figure)], evidence: evidenceOf(one) };
}

/** The fact that would settle a figure. */
export const fact = ({ id, term }: FigureName): MissingFact => ({ id: `figure/${id}`, label: term });

const evidenceOf = ({ evidence }: DeclaredFigure): readonly string[] => (evidence === undefined ? NOTHING : [evidence]);
