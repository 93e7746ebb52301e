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

const STAND_INS: readonly (readonly [RegExp, string])[] = [
  [/\uE000/gu, ".+"],
  [/217[67](?:-Q\d|-\d\d)?/gu, String.raw`\d{4}(?:-Q[1-4]|-\d{2})?`],
  [/9713(?:\\\.00)?/gu, String.raw`\d+(?:\.\d+)?`],
];

/** A number may be of the time between two days, which then stand behind its id. */
const WINDOW = /(?:\.from-\d{4}-\d{2}-\d{2})?(?:\.to-\d{4}-\d{2}-\d{2})?$/u;

type Kinds = Set<DeclaredKind>;

interface FiguresRead {
  /** As what the figures are read that have an id of their own. */
  readonly ids: ReadonlyMap<string, ReadonlySet<DeclaredKind>>;
  /** The same for ids with a name, a period or a number in them: `equipment.` and any name, `sales.online-retail.` and any period. */
  readonly forms: readonly { readonly matches: RegExp; readonly kinds: ReadonlySet<DeclaredKind> }[];
}

let all: FiguresRead | undefined;

/** As what a figure is read (指标所读数据): as a number, a list, a yes or no, a day or a text; as nothing when no indicator reads it. */
export function readAs(id: string): readonly DeclaredKind[] {
  const { ids, forms } = figuresRead();
  const name = id.replace(WINDOW, "");
  return [...(ids.get(name) ?? []), ...forms.flatMap(({ matches, kinds }) => (matches.test(name) ? [...kinds] : []))];
}

/** The figures with an id of their own that any indicator reads. */
export const figureIds = (): readonly string[] => [...figuresRead().ids.keys()];

/** Asks every indicator with each choice of its parameters. What is wholly named by a parameter is not found. */
function figuresRead(): FiguresRead {
  if (all !== undefined) return all;
  const found = new Map<string, Kinds>();
  const note = ({ id }: Pick<FigureName, "id">, kind: DeclaredKind): void => {
    if (id !== TEXT) found.set(id, (found.get(id) ?? new Set()).add(kind));
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

function sorted(found: ReadonlyMap<string, Kinds>): FiguresRead {
  const ids = new Map<string, Kinds>();
  const forms = new Map<string, Kinds>();
  for (const [id, kinds] of found) {
    const plain = id.replaceAll(/[.*+?^${}()|[\]\\]/gu, String.raw`\$&`);
    const form = STAND_INS.reduce((made, [standIn, any]) => made.replace(standIn, any), plain);
    if (form === plain) ids.set(id, kinds);
    else forms.set(form, new Set([...(forms.get(form) ?? []), ...kinds]));
  }
  return { ids, forms: [...forms].map(([form, kinds]) => ({ matches: new RegExp(`^${form}$`, "u"), kinds })) };
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
