import type { Bilingual } from "@countykit/core";
import type { DeclaredKind } from "../figures/declared.js";
import type { CoverageMode } from "../figures/figure-names.js";
import { townsFullyCovered } from "../figures/full-town-figures.js";
import { figureIn } from "../indicators/window.js";
import { allFiguresRead, type FigureRead, figureRead } from "./figures-read.js";

/** A figure that a book can hold (数据项): what it is called, in which unit it is counted, and as what it is declared. */
export interface CataloguedFigure {
  /** `villages.located`; in the catalogue `{name}`, `{period}` and `{number}` stand for any: `equipment.{name}`, `sales.agri-sales.{period}`. */
  readonly id: string;
  readonly term: Bilingual;
  /** villages, stations, person-times, yuan …; `null` where whoever asks says it, as of what was sold: birds, eggs, kg. */
  readonly unit: string | null;
  /** As what indicators read it: number, list of names, yes or no, day or text. */
  readonly kinds: readonly DeclaredKind[];
}

/**
 * All figures that a book can hold (数据项目录), by id: those that indicators read, and that rosters are reduced to. A number or list may also be declared of
 * the time between two days: with `.from-2021-01-01`, `.to-2021-12-31` or both behind its id, in this order. A name is that of a town, a thing or
 * a group; a period is a year `2021`, quarter `2021-Q3` or month `2021-08`.
 *
 * @example
 * ```ts
 * import { figureCatalogue } from "@countykit/coverage-metrics";
 *
 * const located = figureCatalogue().find(({ id }) => id === "villages.located");
 * located?.term.zh; // => "已建成站点的行政村数"
 * [located?.unit, located?.kinds]; // => ["villages", ["number"]]
 * figureCatalogue().some(({ id }) => id === "sales.online-retail.{period}"); // => true
 * ```
 * @source systems 2–5, 9, 16, 20–27 of the programme: every count that one of their targets rests on
 */
export function figureCatalogue(): readonly CataloguedFigure[] {
  const counted = MODES.map(townsFullyCovered).map((figure) => ({ ...figure, kinds: NUMBER }));
  return [...allFiguresRead().map(catalogued), ...counted].sort((a, b) => (a.id < b.id ? -1 : 1));
}

/**
 * The figure of an id (查数据项), with its names filled in; `null` when a book holds no such figure, so that what is declared under the id would not be read.
 *
 * @example
 * ```ts
 * import { figureNamed } from "@countykit/coverage-metrics";
 *
 * figureNamed("equipment.电脑")?.term; // => { "zh": "电脑数量", "en": "number of: 电脑" }
 * figureNamed("training.person-times.from-2021-01-01")?.term.zh; // => "培训人次（2021-01-01起）"
 * figureNamed("village.located"); // => null
 * ```
 * @source systems 2–5, 9, 16, 20–27 of the programme: every count that one of their targets rests on
 */
export function figureNamed(id: string): CataloguedFigure | null {
  const { figure = id, from, to } = WINDOW.exec(id)?.groups ?? {};
  const read = figureRead(figure);
  const found = read === null ? figureCatalogue().find((one) => one.id === figure && !one.id.includes("{")) : catalogued(read);
  if (found === undefined) return null;
  if (from === undefined && to === undefined) return found;
  const kinds = found.kinds.filter((kind) => kind === "number" || kind === "names");
  if (kinds.length === 0) return null;
  const window = { ...(from === undefined ? {} : { from }), ...(to === undefined ? {} : { to }) };
  return { ...found, ...figureIn({ ...found, unit: "" }, window), unit: found.unit, kinds };
}

/** The id of what was between two days, up to one, or from one on. */
const WINDOW = /^(?<figure>.+?)(?:\.from-(?<from>\d{4}-\d{2}-\d{2}))?(?:\.to-(?<to>\d{4}-\d{2}-\d{2}))?$/u;

const MODES: readonly CoverageMode[] = ["planned", "located", "operating", "served"];
const NUMBER: readonly DeclaredKind[] = ["number"];

const catalogued = ({ figure: { id, term, unit }, units, kinds }: FigureRead): CataloguedFigure => ({
  id,
  term,
  unit: units.size > 1 ? null : unit,
  kinds: [...kinds],
});
