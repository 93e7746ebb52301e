import type { Book, FigureName } from "../figures/book.js";
import type { DeclaredKind } from "../figures/declared.js";
import { openBook } from "../figures/open-book.js";
import { nationalGrowth } from "../figures/sales-figures.js";
import type { Definition, Indicator, ParamForm } from "../indicators/indicator.js";
import { DONE_THINGS } from "../indicators/is-done/things-table.js";
import { indicators } from "../indicators/registry.js";
import { SALES_SERIES } from "../rosters/words.js";

/** What stands for any text, day, period and number while the indicators are asked which figures they read. */
const [TEXT, DAY, YEAR, COUNT] = ["\uE000", "2177-07-17", "2177", 9713] as const;

/** What an id and the names of its figure have in its place, and what may stand there in an id. */
const STAND_INS: readonly (readonly [standIn: RegExp, place: string, any: string])[] = [
  [/\uE000/gu, "{name}", "(?<name>.+)"],
  [/217[67](?:-Q\d|-\d\d)?/gu, "{period}", String.raw`(?<period>\d{4}(?:-Q[1-4]|-\d{2})?)`],
  [/9,?713(?:\.00)?/gu, "{number}", String.raw`(?<number>\d+(?:\.\d+)?)`],
];

/** A number may be of the time between two days, which then stand behind its id. */
const WINDOW = /(?:\.from-\d{4}-\d{2}-\d{2})?(?:\.to-\d{4}-\d{2}-\d{2})?$/u;

/** A figure as indicators read it. */
export interface FigureRead {
  /** With `{name}`, `{period}` and `{number}` where one stands. */
  readonly figure: FigureName;
  readonly kinds: ReadonlySet<DeclaredKind>;
  /** Whether indicators count it in several units. */
  readonly units: ReadonlySet<string>;
}

interface Form extends FigureRead {
  readonly matches: RegExp;
}

interface FiguresRead {
  /** The figures that have an id of their own. */
  readonly ids: ReadonlyMap<string, FigureRead>;
  /** Those with a name, a period or a number in their ids: `equipment.` and any name, `sales.online-retail.` and any period. */
  readonly forms: readonly Form[];
}

let all: FiguresRead | undefined;

/** As what a figure is read (指标所读数据): as a number, a list, a yes or no, a day or a text; as nothing when no indicator reads it. */
export function readAs(id: string): readonly DeclaredKind[] {
  const { ids, forms } = figuresRead();
  const name = id.replace(WINDOW, "");
  return [...(ids.get(name)?.kinds ?? []), ...forms.flatMap(({ matches, kinds }) => (matches.test(name) ? [...kinds] : []))];
}

/** Every figure that an indicator reads; one form for all of a kind that differ by a name, a period or a number. */
export function allFiguresRead(): readonly FigureRead[] {
  const { ids, forms } = figuresRead();
  return [...ids.values(), ...forms];
}

/** The figure of an id, without the days of a window; one with an id of its own before a form. */
export function figureRead(id: string): FigureRead | null {
  const { ids, forms } = figuresRead();
  const own = ids.get(id);
  if (own !== undefined) return own;
  for (const form of forms) {
    const found = form.matches.exec(id)?.groups;
    if (found === undefined) continue;
    const fill = (text: string): string => text.replaceAll(/\{(name|period|number)\}/gu, (place, what: string) => found[what] ?? place);
    const { term, unit } = form.figure;
    return { ...form, figure: { id, term: { zh: fill(term.zh), en: fill(term.en) }, unit } };
  }
  return null;
}

/** The figures with an id of their own that any indicator reads. */
export const figureIds = (): readonly string[] => [...figuresRead().ids.keys()];

/** Asks every indicator with each choice of its parameters. What is wholly named by a parameter is not found. */
export function figuresRead(): FiguresRead {
  if (all !== undefined) return all;
  const found = new Map<string, Found>();
  const note = (figure: FigureName, kind: DeclaredKind): void => {
    if (figure.id !== TEXT) noteIn(found, figure.id, figure, [kind], [figure.unit]);
  };
  const book = listening(note);
  const every: readonly Indicator<Given>[] = Object.values(indicators);
  for (const indicator of every) {
    const texts = indicator.definition.id === "is-done" ? Object.keys(DONE_THINGS) : [TEXT];
    for (const params of combinations(indicator.definition, texts)) asked(() => indicator.observe(book, params));
  }
  for (const series of Object.keys(SALES_SERIES)) if (isSeries(series)) note(nationalGrowth(series, YEAR), "number");
  all = sorted(found);
  return all;
}

const isSeries = (name: string): name is keyof typeof SALES_SERIES => Object.hasOwn(SALES_SERIES, name);

/** What is found of one figure; its names are those of the indicator that came first. */
interface Found {
  readonly figure: FigureName;
  readonly kinds: Set<DeclaredKind>;
  readonly units: Set<string>;
}

function noteIn(all: Map<string, Found>, id: string, figure: FigureName, kinds: Iterable<DeclaredKind>, units: Iterable<string>): void {
  const held = all.get(id) ?? { figure, kinds: new Set(), units: new Set() };
  for (const kind of kinds) held.kinds.add(kind);
  for (const unit of units) held.units.add(unit);
  all.set(id, held);
}

function sorted(found: ReadonlyMap<string, Found>): FiguresRead {
  const ids = new Map<string, Found>();
  const forms = new Map<string, Found>();
  for (const [id, { figure, kinds, units }] of found) {
    const form = withPlaces(id);
    const term = { zh: withPlaces(figure.term.zh), en: withPlaces(figure.term.en) };
    noteIn(form === id ? ids : forms, form, { id: form, term, unit: figure.unit }, kinds, units);
  }
  return { ids, forms: [...forms.values()].map((form) => ({ ...form, matches: matching(form.figure.id) })) };
}

/** A text with the place of what stands in it for anything. */
const withPlaces = (text: string): string => STAND_INS.reduce((made, [standIn, place]) => made.replace(standIn, place), text);

function matching(form: string): RegExp {
  const plain = form.replaceAll(/[.*+?^$()|[\]\\]/gu, String.raw`\$&`);
  return new RegExp(`^${STAND_INS.reduce((made, [, place, any]) => made.replace(place, any), plain)}$`, "u");
}

/** A book that knows nothing and tells what it is asked. */
function listening(note: (figure: FigureName, kind: DeclaredKind) => void): Book {
  const empty = openBook({ asOf: DAY });
  return {
    ...empty,
    number: (figure, ...ways) => (note(figure, "number"), empty.number(figure, ...ways)),
    names: (figure, ...ways) => (note(figure, "names"), empty.names(figure, ...ways)),
    flag: (figure, find) => (note(figure, "flag"), empty.flag(figure, find)),
    date: (figure, find) => (note(figure, "date"), empty.date(figure, find)),
    text: (figure, find) => (note(figure, "text"), empty.text(figure, find)),
  };
}

/** A parameter that is written in a way of its own refuses the stand-in; its indicator is asked without it. */
function asked(observe: () => unknown): void {
  try {
    observe();
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
  }
}

/** Parameters that an indicator may be given; nothing but their form is known. */
type Given = Readonly<Record<string, unknown>>;

/** Every choice of the parameters; of what is not chosen from a list, one stand-in, and nothing where it may be left out. */
function combinations({ params }: Definition<Given>, texts: readonly string[]): readonly Given[] {
  let made: readonly Given[] = [{}];
  for (const [name, form] of Object.entries<ParamForm>(params)) {
    const values = [...(form.optional === true ? [undefined] : []), ...valuesOf(form, texts)];
    made = made.flatMap((given) => values.map((value) => (value === undefined ? given : { ...given, [name]: value })));
  }
  return made;
}

function valuesOf(form: ParamForm, texts: readonly string[]): readonly unknown[] {
  switch (form.kind) {
    case "choice":
      return Object.keys(form.options);
    case "date":
      return [];
    case "period":
      return [YEAR, `${YEAR}-Q3`, `${YEAR}-07`];
    case "year":
      return [YEAR];
    case "text":
      return texts;
    case "names":
      return [texts];
    case "money":
      return [`${COUNT}.00`];
    case "count":
      return [COUNT];
    case "flag":
      return [true];
    case "tiers":
      return [];
  }
}
